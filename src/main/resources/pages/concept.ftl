<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/><#if kinds?has_content> › <@p.links kinds/></#if></p>
<h1>${title?cap_first}</h1>
<#if definition??><p class="lead">${definition}</p></#if>
<#if elsewhere??><p>To be found at <@p.link elsewhere/>.</p></#if>

<#if parents?has_content || children?has_content || synonyms?has_content>
<dl class="facts">
<#if synonyms?has_content>
<div><dt>Also called</dt><dd><ul class="plain"><#list synonyms as kind, texts><li><span class="kind">${kind}</span> ${texts?join(", ")}</li></#list></ul></dd></div>
</#if>
<#if parents?has_content>
<div><dt>A kind of</dt><dd><ul class="inline"><#list parents as parent><li><@p.link parent.link/><#if parent.editorial> <span class="kind" title="An editor chose this place; no article states it.">editorial</span></#if></li></#list></ul></dd></div>
</#if>
<#if children?has_content>
<div><dt>Kinds of it</dt><dd><ul class="inline"><#list children as child><li><@p.link child/></li></#list></ul></dd></div>
</#if>
<#if siblings?has_content>
<div><dt>Beside it</dt><dd><ul class="inline"><#list siblings as sibling><li><@p.link sibling/></li></#list></ul></dd></div>
</#if>
</dl>
</#if>

<#if asSubject?size gt 3>
<nav class="jump" aria-label="On this page"><ul class="inline"><#list asSubject as relation><li><a href="#page-said-${relation?counter}">${relation.predicate.text}</a> <span class="count">${relation.claims?size}</span></li></#list><#if asObject?has_content><li><a href="#page-named">where it is named</a></li></#if><#if narrower?has_content><li><a href="#page-kinds">its kinds and forms</a></li></#if><#if mappings?has_content><li><a href="#page-codes">codes</a></li></#if></ul></nav>
</#if>

<#if asSubject?has_content>
<section aria-labelledby="page-said">
<h2 id="page-said">What is said of it</h2>
<details><summary>How to read a statement</summary>
<p>Each box is one claim of an article, in our own words. <em>Asserted</em>: the article says so. <em>Refuted</em>: it says that this is not so. <em>Unknown</em>: it says that this is not known. The hedge tells how surely, with the article’s word for it in quotation marks. The characters are the place in the article that says it; a <a href="${base}/ns#framePlace">frame</a> is a place that the claim needs besides.</p>
</details>
<@p.relations asSubject "subject" "said"/>
</section>
</#if>
<#if asObject?has_content>
<section aria-labelledby="page-named">
<h2 id="page-named">Where it is named</h2>
<@p.relations asObject "object" "named"/>
</section>
</#if>
<#if narrower?has_content>
<section aria-labelledby="page-kinds">
<h2 id="page-kinds">What is said of its kinds and forms</h2>
<p>An article states these for a kind of it, such as a severe or a recurring one, and not for ${title} in general.</p>
<#list narrower as form>
<h3 id="page-kind-${form?counter}"><@p.link form.link/> <span class="count">${form.claims?size}</span></h3>
<ul class="claims"><#list form.claims as claim><@p.card claim claim.predicate/></#list></ul>
</#list>
</section>
</#if>
<#if asCondition?has_content>
<section aria-labelledby="page-condition">
<h2 id="page-condition">What holds when it is there</h2>
<ul class="claims"><#list asCondition as claim><@p.card claim claim.object/></#list></ul>
</section>
</#if>
<#if members?has_content>
<section aria-labelledby="page-members">
<h2 id="page-members">Claims of the group</h2>
<ul class="claims"><#list members as claim><@p.card claim claim.object/></#list></ul>
</section>
</#if>
<#if citing?has_content>
<section aria-labelledby="page-citing">
<h2 id="page-citing">Claims that cite it</h2>
<ul class="claims"><#list citing as claim><@p.card claim/></#list></ul>
</section>
</#if>
<#if broaderSubject?has_content || broaderObject?has_content>
<section aria-labelledby="page-broader">
<h2 id="page-broader">What is said of something broader</h2>
<p>An article states these for a broader concept. Whether they hold for this one, it does not say.</p>
<@p.relations broaderSubject "subject" "broader"/>
<@p.relations broaderObject "object" "broader-named"/>
</section>
</#if>

<#if mappings?has_content>
<section aria-labelledby="page-codes">
<h2 id="page-codes">Codes in other vocabularies</h2>
<div class="wide" role="region" aria-label="Table of codes" tabindex="0">
<table>
<caption>Mappings of ${title} by vocabulary, the closest first: a broad match means that the foreign term is the broader one</caption>
<thead><tr><th scope="col">Vocabulary</th><th scope="col">Match</th><th scope="col">Code</th><th scope="col">Term</th><th scope="col">Confidence</th></tr></thead>
<#list mappings as vocabulary, lines>
<tbody>
<#list lines as mapping>
<tr><#if mapping?is_first><th scope="rowgroup" rowspan="${lines?size}">${vocabulary}</th></#if><td><#if mapping.set?? && mapping.set.href??><a href="${mapping.set.href}" title="mapping set ${mapping.set.text}">${mapping.predicate}</a><#else>${mapping.predicate}</#if></td><td><code><@p.link mapping.term/></code></td><td>${mapping.label!}<#if mapping.imported??><@p.imported mapping.imported/></#if><#if mapping.comment??> <span class="note">${mapping.comment}</span></#if></td><td class="number">${mapping.confidence!}</td></tr>
</#list>
</tbody>
</#list>
</table>
</div>
</section>
</#if>

<#if values?has_content>
<section aria-labelledby="page-more">
<h2 id="page-more">More</h2>
<@p.lines values/>
</section>
</#if>

<#if questions?has_content || query.present>
<section aria-labelledby="page-further">
<h2 id="page-further">Ask further</h2>
<#if questions?has_content>
<ul class="asks"><#list questions as question><li><a href="${question.href}"><span>${question.text}</span><code>${question.note}</code></a></li></#list></ul>
</#if>
<#if query.present>
<details><summary>The statements of this page in SPARQL</summary>
<pre tabindex="0"><code>${query.get().text}</code></pre>
<p><a href="${query.get().href}">Run it</a></p>
</details>
</#if>
</section>
</#if>
</@l.page>
