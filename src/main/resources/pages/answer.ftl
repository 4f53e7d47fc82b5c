<#import "layout.ftl" as l><#import "parts.ftl" as p>
<#-- One part of an answer: text, link, list, table, facts or claim. -->
<#macro part of>
<#if of.kind == "link"><a href="${of.href}">${of.text}</a><#if of.id??> <code>${of.id}</code></#if><#elseif of.kind == "text">${of.text}<#if of.id??> <code>${of.id}</code></#if><#elseif of.kind == "list"><#if of.inline><#list of.parts as one><@part one/><#sep>, </#list><#else><ul class="plain"><#list of.parts as one><li><@part one/></li></#list></ul></#if><#elseif of.kind == "table"><div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead><tr><#list of.heads as head><th scope="col">${head}</th></#list></tr></thead><tbody><#list of.rows as row><tr><#list row as cell><td><@part cell/></td></#list></tr></#list></tbody></table></div><#elseif of.kind == "claim"><ul class="claims"><@p.card of/></ul><#if of.rest?has_content><@facts of.rest/></#if><#else><#if of.head??><span class="lead-in"><@part of.head/></span></#if><@facts of.facts/></#if>
</#macro>
<#macro facts of><dl class="facts"><#list of as fact><div><dt>${fact.name}</dt><dd><@part fact.value/></dd></div></#list></dl></#macro>
<@l.page>
<p class="crumbs"><a href="${base}/api">Look-ups</a></p>
<h1>${title}</h1>
<#if words??>
<form action="${base}/api/search" method="get">
<span class="field"><label for="page-q">Search, in your own words:</label><input id="page-q" name="q" type="search" value="${words}" required maxlength="200"><button type="submit">Search</button></span>
</form>
</#if>
<#if arguments?has_content>
<section aria-labelledby="page-asked">
<h2 id="page-asked">Asked</h2>
<@facts arguments/>
</section>
</#if>
<#if items??>
<section aria-labelledby="page-rows">
<h2 id="page-rows">Found <#if count??><span class="count">${count}</span></#if></h2>
<#if !empty>
<#if items.kind == "list"><ol class="answers">
<#list items.parts as item><li><@part item/></li></#list>
</ol><#else><@part items/></#if>
<#if next??><p><a rel="next" href="${next}">The next ones</a></p></#if>
<#else>
<p>Nothing was found. That says only that the graph does not hold it, not that it is not so.</p>
</#if>
</section>
</#if>
<#if rest?has_content>
<section aria-labelledby="page-facts">
<h2 id="page-facts"><#if items??>About this answer<#else>What is known</#if></h2>
<@facts rest/>
</section>
</#if>
<section class="forms" aria-labelledby="page-forms">
<h2 id="page-forms">For programs</h2>
<p><#if forms?has_content>The same as: <#list forms as form><a href="${form.href}" type="${form.type}">${form.label}</a><#sep> · </#list>. Ask by <code>Accept</code> or by the suffix.</#if><#if query??> The query behind it: <a href="${query}">SPARQL</a>.</#if></p>
<p><code>${path}</code></p>
</section>
</@l.page>
