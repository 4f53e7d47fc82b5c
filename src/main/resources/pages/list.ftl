<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<h1>${title}</h1>
<#if groups?size gt 3>
<nav class="jump" aria-label="On this page"><ul class="inline"><#list groups as heading, links><li><a href="#page-group-${heading?counter}">${heading}</a> <span class="count">${links?size}</span></li></#list></ul></nav>
</#if>
<#list groups as heading, links>
<#assign group = (heading == "")?then("div", "section")>
<${group}<#if heading != ""> aria-labelledby="page-group-${heading?counter}"</#if>>
<#if heading != ""><h2 id="page-group-${heading?counter}">${heading?cap_first} <span class="count">${links?size}</span></h2></#if>
<ul class="index"><#list links as one><li><#if one.href??><a href="${one.href}">${one.text}</a><#else>${one.text}</#if><#if one.note??> <span class="note">${one.note}</span></#if></li></#list></ul>
</${group}>
</#list>
<section aria-labelledby="page-lists">
<h2 id="page-lists">Other lists</h2>
<ul class="inline"><#list lists as one><li><@p.link one/></li></#list></ul>
</section>
</@l.page>
