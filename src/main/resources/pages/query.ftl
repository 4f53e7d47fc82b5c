<#import "layout.ftl" as l><#import "parts.ftl" as p>
<#macro same><p>The same as <#list copies as copy><@p.link copy/><#sep> · </#list>.</p></#macro>
<@l.page>
<h1>${title}</h1>
<form action="${base}${sparql}" method="get">
<label for="page-query">A SPARQL 1.1 query</label>
<textarea id="page-query" name="query" rows="14" spellcheck="false" required>${query}</textarea>
<span class="field"><button type="submit">Run</button></span>
</form>
<#if problem??>
<section aria-labelledby="page-problem">
<h2 id="page-problem">${problem}</h2>
<#if line??><p>Line ${line?c}<#if column??>, column ${column?c}</#if>:</p></#if>
<#if detail??><p>${detail}</p></#if>
<p class="aside">Status ${status?c}<#if requestId??>, request <code>${requestId}</code></#if>.</p>
</section>
</#if>
<#if reasons?? && reasons?has_content>
<section aria-labelledby="page-reasons">
<h2 id="page-reasons">Why nothing was found</h2>
<ul><#list reasons as reason><li>${reason.text}</li></#list></ul>
</section>
</#if>
<#if columns??>
<section aria-labelledby="page-answer">
<h2 id="page-answer"><#if count == 0>No row<#elseif count == 1>One row<#else>${count} rows</#if></h2>
<@same/>
<#if rows?has_content>
<div class="table" tabindex="0" role="region" aria-labelledby="page-answer"><table>
<thead><tr><#list columns as column><th scope="col">${column}</th></#list></tr></thead>
<tbody><#list rows as row><tr><#list row as cell><td<#if cell.language??> lang="${cell.language}"</#if>><#if cell.href??><a href="${cell.href}">${cell.text}</a><#else>${cell.text}</#if></td></#list></tr>
</#list></tbody>
</table></div>
<#if count gt rows?size><p class="aside">The first ${rows?size} rows; all of them are in the files above.</p></#if>
</#if>
</section>
<#elseif yes??>
<section aria-labelledby="page-answer">
<h2 id="page-answer"><#if yes>Yes<#else>No</#if></h2>
<@same/>
</section>
<#elseif triples??>
<section aria-labelledby="page-answer">
<h2 id="page-answer"><#if count == 0>No triple<#elseif count == 1>One triple<#else>${count} triples</#if></h2>
<@same/>
<#if count gt 0><pre tabindex="0"><code>${triples}</code></pre></#if>
</section>
</#if>
<section aria-labelledby="page-examples">
<h2 id="page-examples">To try</h2>
<ul><#list examples as one><li><@p.link one/></li></#list></ul>
<p>Programs ask at the same address and say by <code>Accept</code> what they read: JSON, XML, CSV, TSV, Turtle and others. A query may take ${seconds}&#8239;s and have ${limit} rows. More: <a href="${base}/.well-known/sparql-examples">examples as RDF</a>, <a href="${base}/docs/model">the model, with queries</a>, <a href="${base}/docs/federation">federation</a>, <a href="${base}/ns">the ontology</a>, <a href="${base}/graph">the graphs</a>.</p>
</section>
</@l.page>
