<#-- Questionnaires to be filled in by hand, each on pages of its own. -->
<#include "layout.ftl">
<#assign title = t.text("paper.title") qr = report.qr()>
<#macro tick label>[${"\x00a0\x00a0\x00a0"}]${"\x00a0"}${label}</#macro>
<#macro lines how=2><#list 1..how as line><p class="line">${"\x00a0"}</p></#list></#macro>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${cover.language.language}" xml:lang="${cover.language.language}">
<head>
  <title>${title} – ${cover.forum} – ${t.text("paper.batch", report.batch()?c)}</title>
  <meta name="description" content="${t.text("paper.description", cover.forum)}"/>
  <meta name="subject" content="${t.text("paper.description", cover.forum)}"/>
  <#if cover.convener?has_content><meta name="author" content="${cover.convener}"/></#if>
  <style>
    <#include "report.css" parse=false>
    @page { margin: 18mm 16mm 16mm 16mm; }
    @page :first { @top-center { content: element(running-header); vertical-align: bottom; padding-bottom: 4mm; } }
  </style>
  <bookmarks><#list report.forms() as form><bookmark name="${t.text("paper.form", form.number()?c)}" href="#form-${form.number()?c}"/></#list></bookmarks>
</head>
<body>
<div id="running-header">${cover.forum} · ${t.text("paper.batch", report.batch()?c)}<#if cover.demonstration> · ${t.text("demonstration.short")}</#if></div>
<#list report.forms() as form>
<div class="<#if form?is_first>form<#else>form chapter</#if>">
  <h1 class="paper" id="form-${form.number()?c}">${title}, ${t.text("paper.form", form.number()?c)?uncap_first}</h1>
  <p><b>${cover.forum}</b></p>
  <p>${t.text("paper.batch", report.batch()?c)} · ${report.consulate()} · ${report.association()}</p>
  <p>${t.text("paper.who", report.level(), report.sample())}</p>
  <p>${t.text("paper.public")} ${report.address()}</p>
  <div><svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 ${qr.size()} ${qr.size()}" width="72" height="72" role="img" alt="${t.text("paper.qr", report.address())}" title="${t.text("paper.qr", report.address())}"><rect x="0" y="0" width="${qr.size()}" height="${qr.size()}" fill="#ffffff"/><path d="${qr.path()}" fill="#143c4a"/></svg></div>
  <div class="notice">
    <p><b>${t.text("paper.noName")}</b></p>
    <p>${t.text("paper.purpose")}</p>
    <p>${t.text("paper.twoPeople")}</p>
    <p>${t.text("paper.how")}</p>
  </div>
  <p><b>${t.text("paper.causes")}</b> <#list report.causes() as cause>${cause?counter}. ${cause}<#sep> · </#sep></#list></p>
  <#list form.questions() as asked>
  <div class="article">
    <h2 class="paper">${t.text("commitment.number", asked.number()?c)}${t.text("colon")} ${asked.title()}</h2>
    <p><b>${t.text("paper.completion")}</b> <#list report.completions() as level><@tick label=t.text("completion." + level)/><#sep> · </#sep></#list></p>
    <p><b>${t.text("paper.usefulness")}</b> <#list 1..5 as points><@tick label=points/><#sep> · </#sep></#list></p>
    <p><b>${t.text("paper.chosen")}</b> [${""?left_pad(24, "\x00a0")}]</p>
    <p><b>${t.text("paper.problem")}</b></p><@lines/>
    <p><b>${t.text("paper.lesson")}</b></p><@lines/>
  </div>
  </#list>
</div>
</#list>
</body>
</html>
