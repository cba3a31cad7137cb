<#include "layout.ftl">
<#assign when = (cover.opensOn?? && cover.closesOn??)?then(t.text("fromTo", t.date(cover.opensOn), t.date(cover.closesOn)), t.text("missing"))>
<#assign entries = []>
<#list report.articles as a><#assign entries += [{"id": "article-" + a?counter, "title": a.number + ". " + a.title}]></#list>
<@document description=t.text("declaration.description", cover.forum) chapters=[
  {"id": "preamble", "title": t.text("declaration.preamble"), "entries": []},
  {"id": "articles", "title": t.text("declaration.articles"), "entries": entries},
  {"id": "origins", "title": t.text("declaration.origins"), "entries": []}
]; part>
<#if part == "chapters">
<div class="chapter">
  <h2 id="preamble">${t.text("declaration.preamble")}</h2>
  <p class="solemn">${t.text("declaration.preamble.words", cover.forum, when, cover.place!t.text("missing"))}</p>
  <#if cover.theme?has_content><p class="solemn">${t.text("declaration.theme", cover.theme)}</p></#if>
  <p class="solemn">${t.text("declaration.adopt", report.articles?size)}</p>
</div>
<div class="chapter">
  <h2 id="articles">${t.text("declaration.articles")}</h2>
  <#list report.articles as a>
  <div class="article">
    <h3 id="article-${a?counter}">${t.text("declaration.article", a.number)}</h3>
    <p class="solemn">${a.title}</p>
    <p class="quiet"><#if a.heading?has_content>${a.heading} · </#if>${t.text("levels")}${t.text("colon")} <#list a.levels as level>${level}<#sep>, </#sep><#else>${t.text("missing")}</#list> · ${t.text("declaration.addressee")}${t.text("colon")} ${a.addressee!t.text("missing")} · ${t.text("deadline")}${t.text("colon")} <@dated a.deadline!/> · ${t.text("declaration.adopted")}${t.text("colon")} <@dated a.adoptedOn!/></p>
  </div>
  </#list>
</div>
<div class="chapter">
  <h2 id="origins">${t.text("declaration.origins")}</h2>
  <p>${t.text("declaration.origins.words")}</p>
  <table>
    <thead><tr><th scope="col" class="shortest">${t.text("number")}</th><th scope="col">${t.text("recommendation")}</th><th scope="col">${t.text("declaration.item")}</th><th scope="col">${t.text("declaration.vote")}</th></tr></thead>
    <tbody>
    <#list report.articles as a>
    <tr><th scope="row">${a.number}</th><td>${a.title}</td><td><#if a.item??>${t.text("declaration.item.words", a.item.number, a.item.title)}<#elseif a.source?has_content>${a.source}<#else><@missing/></#if></td><td><#list a.votes as v><p>${t.text("declaration.vote.words", v.rank, v.votes, v.ballots, t.percent(v.percent))}</p><#else><span class="missing">${t.text("declaration.vote.none")}</span></#list></td></tr>
    </#list>
    </tbody>
  </table>
</div>
</#if>
</@document>
