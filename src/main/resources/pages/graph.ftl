<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title}</h1>
<p class="lead">A named graph of ${size} triples.</p>
<section aria-labelledby="page-get">
<h2 id="page-get">Get it</h2>
<ul>
<#if whole??><li><a href="${whole}">This graph alone, as Turtle</a>, from the SPARQL endpoint by the query below</li></#if>
<#list files as file><li>A file: <@p.link file/></li></#list>
</ul>
<#if !whole??><p>It is larger than one answer of the SPARQL endpoint may be: ask for parts, with the graph’s name in a <code>GRAPH</code> clause.</p></#if>
<details><summary>The query</summary>
<pre tabindex="0"><code>${query}</code></pre>
</details>
</section>
<#if uses?has_content>
<section aria-labelledby="page-uses">
<h2 id="page-uses">What it holds</h2>
<table>
<caption>Properties by the number of triples<#if cut>, the most used ones</#if></caption>
<thead><tr><th scope="col">Property</th><th scope="col">Triples</th></tr></thead>
<tbody><#list uses as use><tr><td><@p.link use.property/></td><td class="number">${use.times}</td></tr></#list></tbody>
</table>
</section>
</#if>
</@l.page>
