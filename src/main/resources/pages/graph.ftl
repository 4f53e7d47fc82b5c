<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title}</h1>
<p class="lead">A named graph of ${size} triples.</p>
<section aria-labelledby="page-get">
<h2 id="page-get">Get it</h2>
<p>At the SPARQL endpoint, as long as it is no larger than an answer may be: <a href="${whole}">the graph in Turtle</a>, by this query:</p>
<pre><code>${query}</code></pre>
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
