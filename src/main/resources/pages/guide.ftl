<#import "layout.ftl" as l><#import "parts.ftl" as p>
<@l.page>
<h1>${title}</h1>
<div class="prose">
${text}
</div>
<section aria-labelledby="page-others">
<h2 id="page-others">Other guides</h2>
<ul><#list others as other><li><@p.link other/></li></#list></ul>
</section>
</@l.page>
