<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><#if article??><@p.link article/> › </#if><#if claim??><@p.link claim.section/></#if></p>
<#if claim??>
<h1>${title}</h1>
<p class="lead ${claim.polarity}"><@p.verdict claim/>${claim.statement}</p>
<dl class="facts">
<div><dt>Subject</dt><dd><@p.link claim.subject/></dd></div>
<div><dt>Relation</dt><dd><@p.link claim.predicate/></dd></div>
<div><dt>Object</dt><dd><@p.link claim.object/></dd></div>
<div><dt>Polarity</dt><dd><@p.link claim.polarityTerm/><#if claim.polarityTerm.note??><span class="note">${claim.polarityTerm.note}</span></#if></dd></div>
<div><dt>Hedge</dt><dd><#if claim.hedge??><@p.link claim.hedge/><#if claim.cue??> <q>${claim.cue}</q></#if><#if claim.hedge.note??><span class="note">${claim.hedge.note}</span></#if><#else>none: it is stated as it is</#if></dd></div>
<#if claim.when?has_content><div><dt>Condition</dt><dd><#if claim.when?size gt 1>when any of: </#if><#list claim.when as condition><@p.link condition/><#sep>; </#list></dd></div></#if>
<#if rangeEnd??><div><dt>End of a range</dt><dd><@p.link rangeEnd/></dd></div></#if>
<#if claim.group??><div><dt>Group</dt><dd><@p.link claim.group/><#if claim.operator??>, joined by: <@p.link claim.operator/></#if><#if groupDefinition??><span class="note">${groupDefinition}</span></#if></dd></div></#if>
<div><dt>Places</dt><dd><ul class="places"><#list claim.places as one><@p.place one/></#list></ul></dd></div>
<#if citations?has_content><div><dt>Cites</dt><dd><#list citations as work><@p.link work.work/><#if work.about?has_content><span class="note">${work.about}</span></#if><#if work.link??> <@p.link work.link/></#if><#sep><br></#list></dd></div></#if>
<#if derivedFrom?has_content><div><dt>Composed of</dt><dd><@p.links derivedFrom/></dd></div></#if>
<#if knowledge??><div><dt>Kind of knowledge</dt><dd>${knowledge}</dd></div></#if>
<#if agent??><div><dt>Read by</dt><dd>${agent}</dd></div></#if>
<#if claim.note??><div><dt>Editor’s note</dt><dd>${claim.note}</dd></div></#if>
</dl>
<p class="aside"><#if claim.polarity == "asserted">The graph also holds the plain triple, without hedge and condition: take it for no more than what this claim says.<#else>The graph holds no plain triple of this: what is ${claim.polarity} is in no simple answer.</#if></p>
<#if fellows?has_content>
<section aria-labelledby="page-fellows">
<h2 id="page-fellows">The others of its group</h2>
<ul class="claims"><#list fellows as other><@p.card other/></#list></ul>
</section>
</#if>
<nav class="turn" aria-label="Claims in the order of the text">
<#if previous??><a rel="prev" href="${previous.href!}"><span aria-hidden="true">←</span> ${previous.statement}</a><#else><span></span></#if>
<#if next??><a rel="next" href="${next.href!}">${next.statement} <span aria-hidden="true">→</span></a></#if>
</nav>
<#else>
<h1>${title}</h1>
<@p.lines values/>
</#if>
</@l.page>
