<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title}</h1>
<section aria-labelledby="page-mappings">
<h2 id="page-mappings">Mappings <span class="count">${rows?size}</span></h2>
<div class="wide" role="region" aria-label="Table of mappings" tabindex="0">
<table>
<caption>From our concepts to the foreign terms: a broad match means that the foreign term is the broader one</caption>
<thead><tr><th scope="col">Concept</th><th scope="col">Match</th><th scope="col">Code</th><th scope="col">Term</th><th scope="col">Confidence</th></tr></thead>
<tbody>
<#list rows as row>
<tr<#if row.anchor??> id="${row.anchor}"</#if>><td><@p.link row.concept/></td><td><#if row.negative><strong>no</strong> </#if>${row.predicate}</td><td><code><@p.link row.term/></code></td><td>${row.label!}<#if row.comment??> <span class="note">${row.comment}</span></#if></td><td class="number">${row.confidence!}</td></tr>
</#list>
</tbody>
</table>
</div>
</section>
<section aria-labelledby="page-about">
<h2 id="page-about">About the set</h2>
<@p.lines values/>
</section>
</@l.page>
