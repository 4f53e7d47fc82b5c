<#--
  The one layout. A page sets "title" and calls <@page> around its content.
  forms: the machine-readable forms; kind: the list that the thing stands in; schema: JSON-LD, safe as it is.
-->
<#macro page>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Myograph</title>
<link rel="stylesheet" href="${base}/style.css">
<link rel="icon" href="${base}/icon.svg" type="image/svg+xml">
<#if canonical??><link rel="canonical" href="${canonical}"></#if>
<#list forms![] as form>
<link rel="alternate" type="${form.type}" href="${form.href}" title="${form.label}">
</#list>
<#if schema??>
<script type="application/ld+json">
${schema}
</script>
</#if>
</head>
<body>
<a class="skip" href="#page-content">Skip to the content</a>
<header class="bar">
<nav aria-label="Myograph">
<a class="brand" href="${base}/">Myograph</a>
<ul>
<li><a href="${base}/id">Concepts</a></li>
<li><a href="${base}/article">Articles</a></li>
<li><a href="${base}/ns">Ontology</a></li>
<li><a href="${base}/mapping">Mappings</a></li>
<li><a href="${base}/api">API</a></li>
<li><a href="${base}/#ask">SPARQL</a></li>
</ul>
</nav>
</header>
<main id="page-content">
<#nested>
<#if forms?? && iri??>
<section class="forms" aria-labelledby="page-forms">
<h2 id="page-forms">For programs</h2>
<p>Name: <code class="iri">${iri}</code></p>
<p>The same as: <#list forms as form><a href="${form.href}" type="${form.type}">${form.label}</a><#sep> · </#list>. Ask by <code>Accept</code> or by the suffix. <a href="${base}/dump/">All as files</a>.</p>
</section>
</#if>
</main>
<footer>
<p><strong>No medical advice, and no diagnosis.</strong> The graph says what an article says, not what is true of you. If you are unwell, see a doctor.</p>
<nav aria-label="More"><ul class="inline"><li><a href="${base}/dump/">Downloads</a></li><li><a href="${base}/docs/model">The model</a></li><li><a href="${base}/docs/federation">Federation</a></li><li><a href="${base}/docs/mappings">Translating codes</a></li><li><a href="${base}/docs/lookups">Adding a look-up</a></li><li><a href="${base}/docs/interoperability">Interoperability</a></li><li><a href="${base}/graph">Graphs</a></li></ul></nav>
<p>Data <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>. It holds no sentence of an article, only places in it.</p>
</footer>
</body>
</html>
</#macro>
