<#import "layout.ftl" as l>
<@l.page>
<h1>${title}</h1>
<#if detail??><p class="lead">${detail}</p></#if>
<#if suggestions?has_content>
<p>Did you mean:</p>
<ul><#list suggestions as one><li><#if one.page??><a href="${one.page}">${one.label}</a><#else>${one.label}</#if></li></#list></ul>
</#if>
<#if lookups?has_content>
<p>What there is:</p>
<ul><#list lookups as one><li><a href="${one.page}">${one.id}</a> ${one.label}</li></#list></ul>
</#if>
<p>There are lists of all <a href="${base}/id">concepts</a>, <a href="${base}/article">articles</a> and <a href="${base}/mapping">mapping sets</a>, and the <a href="${base}/ns">ontology</a>.</p>
<p class="aside">Status ${status?c}, request <code>${requestId}</code>.</p>
</@l.page>
