<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<h1>${title}</h1>
<p class="lead">${triples} triples under <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>.</p>
<p>Each file comes with an ETag and its SHA-256 (<code>Repr-Digest</code>), compressed for those who take gzip. <a href="${base}/.well-known/void">VoID and DCAT</a> describe them for programs, and so does this page as JSON.</p>
<#list groups as heading, files>
<section aria-labelledby="page-files-${heading?counter}">
<h2 id="page-files-${heading?counter}">${heading}</h2>
<ul class="asks"><#list files as file><li><a href="${base}/dump/${file.name}"><span>${file.title}</span><code>${file.name} · ${((file.plain.size + 999) / 1000)?int} kB</code></a></li></#list></ul>
</section>
</#list>
</@l.page>
