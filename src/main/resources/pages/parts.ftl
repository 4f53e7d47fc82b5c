<#-- What several pages are made of. -->

<#-- A link, or its text where it leads nowhere. -->
<#macro link to><#if to.href??><a href="${to.href}"<#if to.note??> title="${to.note}"</#if>>${to.text}</a><#else>${to.text}</#if></#macro>

<#macro links to><#list to as one><@link one/><#sep>, </#list></#macro>

<#-- Polarity by word and sign, so that nobody depends on its colour. -->
<#macro polarity of><#if of.polarity == "refuted"><span class="polarity refuted"><span aria-hidden="true">✕</span> refuted</span><#elseif of.polarity == "unknown"><span class="polarity unknown"><span aria-hidden="true">?</span> unknown</span><#else><span class="polarity asserted"><span aria-hidden="true">✓</span> asserted</span></#if></#macro>

<#-- What must be read before the statement, where the article does not assert it. -->
<#macro verdict of><#if of.polarity != "asserted"><@polarity of/>: </#if></#macro>

<#macro place of>
<li<#if of.words??> class="quoted"</#if>><#if of.role == "frame"><span class="role">frame: </span></#if><#if of.section??><@link of.section/><#else>outside of all sections</#if>, <#if of.href??><a href="${of.href}">characters ${of.start?c}–${of.end?c}</a><#else>characters ${of.start?c}–${of.end?c}</#if><#if of.words??> <q>${of.words}</q></#if></li>
</#macro>

<#--
  A claim in a list.
  lead: the link that tells it from its neighbours, or nothing.
-->
<#macro card claim lead="">
<li class="claim ${claim.polarity}">
<#if lead?is_hash><p class="lead-in"><@link lead/></p></#if>
<p class="statement"><@verdict claim/><#if claim.href??><a href="${claim.href}">${claim.statement}</a><#else>${claim.statement}</#if></p>
<p class="marks"><#if claim.polarity == "asserted"><@polarity claim/></#if><#if claim.hedge??> <span class="hedge">hedge: <@link claim.hedge/><#if claim.cue??> <q>${claim.cue}</q></#if></span></#if><#if claim.statedFor??> <span class="scope">stated for <@link claim.statedFor/> in general</span></#if><#if claim.operator??> <span class="group">one of a group: <@link claim.operator/></span></#if></p>
<#if claim.when?has_content><p class="when">When <#if claim.when?size gt 1>any of: </#if><#list claim.when as condition><@link condition/><#sep>; </#list></p></#if>
<ul class="places"><#list claim.places as one><@place one/></#list></ul>
</li>
</#macro>

<#-- What an import says of a foreign term. -->
<#macro imported of><#if of.obsolete> <span class="kind">obsolete</span></#if><span class="note"><#if of.definition??>${of.definition} </#if><#if of.parents?has_content>Below <@links of.parents/>. </#if><a href="${of.href}">More of it in ${of.ontology}</a></span></#macro>

<#-- side: which end of the claim the list is about; the other one leads. -->
<#macro relations of side prefix>
<#list of as relation>
<h3 id="page-${prefix}-${relation?counter}"><@link relation.predicate/> <span class="count">${relation.claims?size}</span></h3>
<ul class="claims">
<#list relation.claims as claim><#if side == "subject"><@card claim claim.object/><#else><@card claim claim.subject/></#if></#list>
</ul>
</#list>
</#macro>

<#macro value of><#if of.lang??><span lang="${of.lang}">${of.link.text}</span><#else><@link of.link/></#if></#macro>

<#macro lines of>
<dl class="facts">
<#list of as line>
<div><dt><@link line.property/></dt><dd><#list line.values as one><@value one/><#sep><br></#list></dd></div>
</#list>
</dl>
</#macro>
