<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title}</h1>
<#if description??><p class="lead">${description}</p></#if>
<p>About <@p.links about/>. ${count} claims<#if texts?has_content>, each with its places in the <@p.links texts/></#if>.</p>

<#if coverage??>
<section aria-labelledby="page-coverage">
<h2 id="page-coverage">How much of it is encoded</h2>
<p>Of what stands in its sections, ${coverage.asserted}&#8239;% is in a place that some claim asserts, ${coverage.covered}&#8239;% in any place that a claim points to.</p>
<svg class="strip" viewBox="0 0 ${coverage.length?c} 100" preserveAspectRatio="none" role="img" aria-label="The text from its beginning to its end; filled where a claim asserts something"><rect class="text" width="${coverage.length?c}" height="100"/><#list coverage.spans as span><rect class="span" x="${span.start?c}" width="${span.length?c}" height="100"/></#list></svg>
<#if coverage.gaps?has_content>
<details><summary>${coverage.gaps?size} runs of characters are in no place</summary>
<ul><#list coverage.gaps as gap><li>${gap.section}, characters ${gap.start?c}–${gap.end?c}<#if gap.words?has_content> <q>${gap.words}</q></#if></li></#list></ul>
</details>
</#if>
</section>
</#if>

<nav class="outline" aria-labelledby="page-outline">
<h2 id="page-outline">Outline</h2>
<ol><#list sections as section><li><a href="#${section.key}">${section.label}</a> <span class="count">${section.claims?size}</span></li></#list></ol>
</nav>

<#list sections as section>
<section aria-labelledby="page-h-${section.key}" id="${section.key}">
<h2 id="page-h-${section.key}">${section.label} <span class="count">characters ${section.start?c}–${section.end?c}</span></h2>
<#if section.claims?has_content>
<ul class="claims"><#list section.claims as claim><@p.card claim/></#list></ul>
<#else>
<p>No claim was read from this section.</p>
</#if>
</section>
</#list>

<#if values?has_content>
<section aria-labelledby="page-more">
<h2 id="page-more">More on the article</h2>
<@p.lines values/>
</section>
</#if>
</@l.page>
