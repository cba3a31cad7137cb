<#include "layout.ftl">
<#macro numbers of><#list of as number>[${number}]<#sep> </#sep></#list></#macro>
<@document description=t.text("archive.description", cover.forum) chapters=[
  {"id": "recommendations", "title": t.text("archive.recommendations"), "entries": []},
  {"id": "statements", "title": t.text("archive.statements"), "entries": []},
  {"id": "sources", "title": t.text("sources"), "entries": []}
]; part>
<#if part == "chapters">
<div class="chapter">
  <h2 id="recommendations">${t.text("archive.recommendations")}</h2>
  <p>${t.text("archive.recommendations.words")}</p>
  <table>
    <thead><tr><th scope="col" class="shortest">${t.text("number")}</th><th scope="col">${t.text("recommendation")}</th><th scope="col" class="narrow">${t.text("levels")}</th><th scope="col" class="answer">${t.text("response")}</th><th scope="col" class="short">${t.text("archive.source")}</th></tr></thead>
    <tbody>
    <#list report.recommendations() as r>
      <tr><th scope="row">${r.number()}</th><td>${r.title()}</td><td><#list r.levels() as level>${level}<#sep>, </#sep><#else><@missing/></#list></td><td><@answer/></td><td><#if r.source()??>[${r.source()}]<#else><@missing/></#if></td></tr>
    </#list>
    </tbody>
  </table>
  <p>${t.text("archive.commitments.none")}</p>
</div>
<div class="chapter">
  <h2 id="statements">${t.text("archive.statements")}</h2>
  <p>${t.text("archive.statements.words")}</p>
  <table>
    <thead><tr><th scope="col">${t.text("archive.about")}</th><th scope="col">${t.text("archive.said")}</th><th scope="col" class="short">${t.text("archive.source")}</th></tr></thead>
    <tbody>
    <#list report.statements() as s>
      <tr><th scope="row">${s.about()}</th><td>${s.words()!t.text("archive.said.cover")}</td><td><@numbers s.sources()/></td></tr>
    </#list>
    </tbody>
  </table>
</div>
<div class="chapter">
  <h2 id="sources">${t.text("sources")}</h2>
  <ol>
    <#list report.sources() as s>
    <li><span lang="${s.language()}"><#if s.title()??>${t.text("archive.quoted", s.title())}<#else><span class="missing">${t.text("archive.untitled")}</span></#if></span>, ${s.publisher()}, ${s.published()!t.text("archive.undated")}, <a href="${s.address()}" title="${t.text("source.open", s.address())}">${s.address()}</a></li>
    </#list>
  </ol>
</div>
</#if>
</@document>
