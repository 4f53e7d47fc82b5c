<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<svg class="trace" viewBox="0 0 720 50" aria-hidden="true" focusable="false"><path class="grid" d="M0 15H720M0 30H720M0 45H720"/><path class="line" d="M0 45H150c26 0 30-3 46-19s30-19 46-5 24 24 52 24H404c20 0 24-13 42-29s34-19 52 1 26 28 58 28H720"/></svg>
<h1>A health article as a graph</h1>
<p class="lead">Myograph takes an article apart into claims, and each can be traced to the words behind it.</p>
<p>A claim keeps its <em>hedge</em> (may), its <em>condition</em> (if the pain is severe), its <em>polarity</em> (asserted, refuted or unknown) and its <em>place</em> in the text. The first article is on neck spasms: ${claims} claims about ${concepts} concepts, mapped to ${vocabularies} vocabularies. <strong>No medical advice.</strong></p>

<section aria-labelledby="page-try">
<h2 id="page-try">Three things to try</h2>
<ol class="cards">
<li><a href="${base}/id/NeckSpasm"><span>Read all that is said of neck spasms</span><code>/id/NeckSpasm</code></a></li>
<li><a href="${base}/api/conditions/neck-spasm/symptoms?severity=severe"><span>Which symptoms may accompany a severe one?</span><code>/api/conditions/…</code></a></li>
<li><a href="${queries[0].href}"><span>The same in SPARQL</span><code>${queries[0].note}</code></a></li>
</ol>
<form action="${base}/api/search" method="get">
<span class="field"><label for="page-q">Or search, in your own words:</label><input id="page-q" name="q" type="search" value="woozy" required maxlength="200"><button type="submit">Search</button></span>
</form>
</section>

<section aria-labelledby="page-where">
<h2 id="page-where">Where everything is</h2>
<dl class="where">
<div><dt><a href="#ask">SPARQL</a></dt><dd><a href="${endpoint}"><code>${endpoint}</code></a>, read-only, ${seconds}&#8239;s and ${rows} rows a query; <a href="${base}/.well-known/sparql-examples">examples</a>, <a href="${base}/docs/federation">in your <code>SERVICE</code> clause</a></dd></div>
<div><dt><a href="${base}/api">REST</a></dt><dd><code>${base}/api</code>: JSON, CSV, Turtle; <a href="${base}/api/openapi.json">OpenAPI</a>, <a href="${base}/docs/lookups">how a look-up is made</a></dd></div>
<div><dt><a href="${base}/id">Linked data</a></dt><dd>Each thing has an address: <a href="${base}/id">concepts</a>, <a href="${base}/id/claim">claims</a>, <a href="${base}/article">articles</a>, the <a href="${base}/ns">ontology</a>, <a href="${base}/graph">graphs</a></dd></div>
<div><dt><a href="${base}/dump/">Downloads</a></dt><dd>RDF, CSV, KGX, SSSOM, Web Annotations; described by <a href="${base}/.well-known/void">VoID and DCAT</a> and <a href="${base}/dataset.jsonld">schema.org</a></dd></div>
<div><dt><a href="${base}/mapping">Other ontologies</a></dt><dd><a href="${base}/mapping">Mappings</a> to HPO, MONDO, SYMP, UBERON, MeSH, SNOMED CT and others, <a href="${base}/docs/mappings">codes translated</a>, <a href="${base}/api/ontologies"><#if ontologies == 0>none imported here<#else>${ontologies} imported</#if></a></dd></div>
<div><dt><a href="https://creativecommons.org/licenses/by/4.0/" rel="license">Licence</a></dt><dd>Data CC BY 4.0, code <a href="https://www.apache.org/licenses/LICENSE-2.0">Apache 2.0</a>; no sentence of the article, no medical advice</dd></div>
</dl>
</section>

<section aria-labelledby="ask">
<h2 id="ask">Ask in SPARQL</h2>
<form action="${base}${sparql}" method="get">
<label for="page-query">A SPARQL 1.1 query</label>
<textarea id="page-query" name="query" rows="14" spellcheck="false" required>${query}</textarea>
<span class="field"><button type="submit">Run</button></span>
</form>
</section>

<section aria-labelledby="page-more">
<h2 id="page-more">More to try</h2>
<ul class="asks">
<li><a href="${base}/api/explain?symptom=neck-pain&amp;symptom=dizziness"><span>In what can neck pain occur together with dizziness?</span><code>/api/explain?symptom=neck-pain&amp;symptom=dizziness</code></a></li>
<li><a href="${base}/api/conditions/neck-spasm/specialists"><span>Who can find the cause of a neck spasm?</span><code>/api/conditions/neck-spasm/specialists</code></a></li>
<li><a href="${base}/api/conditions/neck-spasm/causes"><span>What may cause a neck spasm, and by what?</span><code>/api/conditions/neck-spasm/causes</code></a></li>
<li><a href="${base}/api/conditions/neck-spasm/frequency"><span>Is it common?</span><code>/api/conditions/neck-spasm/frequency</code></a></li>
<li><a href="${base}/api/conditions/neck-spasm/mechanisms?polarity=all"><span>How does a neck spasm come about, refuted theories included?</span><code>/api/conditions/neck-spasm/mechanisms?polarity=all</code></a></li>
<li><a href="${base}/api/search?q=woozy"><span>What is “woozy” called here?</span><code>/api/search?q=woozy</code></a></li>
<li><a href="${base}/api/resolve/HP:0002315"><span>Which of our concepts is the HPO term HP:0002315?</span><code>/api/resolve/HP:0002315</code></a></li>
<li><a href="${base}/id/claim/neck-spasms-C055"><span>One claim whole, with its evidence</span><code>/id/claim/neck-spasms-C055</code></a></li>
<#list queries[1..] as one>
<li><a href="${one.href}"><span>${one.text}</span><code>${one.note}</code></a></li>
</#list>
<li><a href="${base}/api/statistics"><span>Figures about the graph</span><code>/api/statistics</code></a></li>
</ul>
</section>
</@l.page>
