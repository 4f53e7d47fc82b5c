<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title}</h1>
<p class="lead">The problem type <code>${slug}</code>: an answer with HTTP status ${status?c}.</p>
<p>An answer of this type is a JSON object (RFC 9457, <code>application/problem+json</code>). Its <code>detail</code> says in plain words what is wrong and what would be right; other members, such as <code>suggestions</code>, <code>available</code> or <code>errors</code>, say it for programs. Quote its <code>requestId</code> when you ask about it.</p>
<section aria-labelledby="page-others">
<h2 id="page-others">The other types</h2>
<ul><#list others as other><li><a href="${other.href}"><code>${other.text}</code></a> ${other.note}</li></#list></ul>
</section>
</@l.page>
