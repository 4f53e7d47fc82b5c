<#import "layout.ftl" as l>
<#macro labels of><ul><#list of as one><li><#if one.page??><a href="${one.page}">${one.label}</a><#else>${one.label}</#if></li></#list></ul></#macro>
<@l.page>
<h1>${title}</h1>
<#if detail??><p class="lead">${detail}</p></#if>
<#if suggestions?has_content>
<p>Did you mean:</p>
<@labels suggestions/>
</#if>
<#if lookups?has_content>
<p>What there is:</p>
<ul><#list lookups as one><li><a href="${one.page}">${one.id}</a> ${one.label}</li></#list></ul>
</#if>
<#if named?has_content>
<p>Named like it:</p>
<@labels named/>
</#if>
<#if claims?has_content>
<p>Claims that mention the word:</p>
<@labels claims/>
</#if>
<p>There are lists of all <a href="${base}/id">concepts</a>, <a href="${base}/article">articles</a> and <a href="${base}/mapping">mapping sets</a>, and the <a href="${base}/ns">ontology</a>.</p>
<p class="aside">Status ${status?c}, request <code>${requestId}</code>.</p>
</@l.page>
