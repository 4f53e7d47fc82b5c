<#import "layout.ftl" as l><#import "parts.ftl" as p>
<#macro branches of><ul class="tree"><#list of as node><li><a href="#${node.term.anchor}">${node.term.label}</a><#if node.below?has_content><@branches node.below/></#if></li></#list></ul></#macro>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title}</h1>
<p>Concepts such as dizziness are not listed here: they stand below these classes and have them as their types. <a href="${base}/docs/model">How classes, concepts and claims relate, with queries</a>.</p>
<nav class="outline" aria-labelledby="page-outline">
<h2 id="page-outline">Contents</h2>
<ol><#list parts as part><li><a href="#${part.key}">${part.heading}</a> <span class="count">${part.terms?size}</span></li></#list><li><a href="#page-about">About the ontology</a></li></ol>
</nav>
<#if tree?has_content>
<section aria-labelledby="page-hierarchy">
<h2 id="page-hierarchy">Hierarchy of classes</h2>
<@branches tree/>
</section>
</#if>
<#list parts as part>
<section aria-labelledby="${part.key}">
<h2 id="${part.key}">${part.heading}</h2>
<#list part.terms as term>
<article class="term" id="${term.anchor}" aria-labelledby="page-t-${term.anchor}">
<h3 id="page-t-${term.anchor}">${term.label} <code>myo:${term.anchor}</code></h3>
<#if term.definition??><p>${term.definition}</p></#if>
<p class="marks"><span class="kind">${term.kind()}</span><#list term.uses as use, times> <span class="use">${times} ${(times == 1)?then(use?remove_ending("s"), use)}</span></#list><#if !term.uses?has_content> <span class="use">not used so far</span></#if></p>
<#if term.above?has_content || term.lines?has_content>
<dl class="facts">
<#if term.above?has_content><div><dt>below</dt><dd><@p.links term.above/></dd></div></#if>
<#list term.lines as line><div><dt><@p.link line.property/></dt><dd><#list line.values as one><@p.value one/><#sep><br></#list></dd></div></#list>
</dl>
</#if>
</article>
</#list>
</section>
</#list>
<section aria-labelledby="page-about">
<h2 id="page-about">About the ontology</h2>
<@p.lines values/>
</section>
</@l.page>
