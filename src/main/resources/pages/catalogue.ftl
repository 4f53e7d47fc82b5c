<#import "layout.ftl" as l>
<#macro entry of>
<li><a href="${of.example}">${of.summary}</a>
<span class="note"><code>${of.path}</code></span>
<#if of.questions?has_content><span class="note"><#list of.questions as question>${question}<#sep> </#list></span></#if>
<#if of.parameters?has_content><details><summary>Parameters</summary><dl class="facts"><#list of.parameters as parameter><div><dt><code>${parameter.name}</code><#if parameter.required> (required)</#if></dt><dd>${parameter.about}</dd></div></#list></dl></details></#if>
</li>
</#macro>
<@l.page>
<h1>${title}</h1>
<p class="lead">Each answers one question, with the claims behind each row and their place in the article.</p>
<p>Every link is an example that works. For programs: <a href="${base}/api/openapi.json">OpenAPI</a>; this list is JSON for whoever asks for JSON. <strong>No medical advice.</strong></p>
<section aria-labelledby="page-lookups">
<h2 id="page-lookups">Look-ups <span class="count">${lookups?size}</span></h2>
<ul class="plain entries"><#list lookups as one><@entry one/></#list></ul>
</section>
<section aria-labelledby="page-resources">
<h2 id="page-resources">Other resources <span class="count">${resources?size}</span></h2>
<ul class="plain entries"><#list resources as one><@entry one/></#list></ul>
</section>
</@l.page>
