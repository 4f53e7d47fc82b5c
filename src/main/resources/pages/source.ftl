<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<p class="crumbs"><@p.link kind/></p>
<h1>${title?cap_first}</h1>
<p class="lead">One edition of a text, known by its length and its hash. The text itself is its owner’s and no part of the graph.</p>
<@p.lines values/>
<section aria-labelledby="page-places">
<h2 id="page-places">Places</h2>
<p>Characters are Unicode code points, counted from 0; the end is the first one that does not belong (RFC 5147). <#if atHand>The text is at hand here, so its words are shown.<#else>The text is not at hand here, so no words are shown.</#if></p>
<div class="wide" role="region" aria-label="Table of places" tabindex="0">
<table>
<caption>Places in the order of the text, with the claims that point to them</caption>
<thead><tr><th scope="col">Characters</th><th scope="col">Section</th><#if atHand><th scope="col">Words</th></#if><th scope="col">Claims</th></tr></thead>
<tbody>
<#list places as spot>
<tr id="${spot.anchor}"><td class="number">${spot.place.start?c}–${spot.place.end?c}</td><td><#if spot.place.section??><@p.link spot.place.section/></#if></td><#if atHand><td><q>${spot.place.words!}</q></td></#if><td><#list spot.claims as use><#if use.claim.href??><a href="${use.claim.href}" title="${use.claim.statement}">${use.claim.id}</a><#else>${use.claim.id}</#if><#if use.role == "frame"> (frame)</#if><#sep>, </#list></td></tr>
</#list>
</tbody>
</table>
</div>
</section>
</@l.page>
