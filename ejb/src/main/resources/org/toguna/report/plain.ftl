<#-- A report without a cover: its title and what it is worth stand above its text. -->
<#include "layout.ftl">
<#macro plain description size="A4" margin="14mm 14mm 16mm 14mm">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${cover.language.language}" xml:lang="${cover.language.language}">
<head>
  <title>${title} – ${cover.forum} – ${numbered}</title>
  <meta name="description" content="${description}"/>
  <meta name="subject" content="${description}"/>
  <meta name="author" content="${author}"/>
  <style>
    <#include "report.css" parse=false>
    @page { size: ${size}; margin: ${margin}; @top-center { content: none; } }
    <#list ["", ":first "] as first>
    @page ${first}{
      @bottom-left { content: element(running-header); vertical-align: top; padding-top: 2mm; width: 78%; }
      @bottom-right {
        content: "${t.text("page")} " counter(page) " ${t.text("pageOf")} " counter(pages);
        font-family: 'Noto Sans'; font-size: 7.5pt; color: #4a5661; vertical-align: top; padding-top: 2mm;
      }
    }
    </#list>
    #running-header { border: none; font-size: 7.5pt; }
  </style>
  <bookmarks><bookmark name="${title}" href="#top"/></bookmarks>
</head>
<body class="plain">
<div id="running-header">${cover.forum} · ${t.date(cover.generatedAt.toLocalDate())} · ${numbered}<#if cover.demonstration> · ${t.text("demonstration.short")}</#if></div>
<div class="band"><p>${author}</p></div>
<h1 id="top">${title}</h1>
<p class="forum">${cover.forum}</p>
<p class="worth">${t.text("generated")} ${t.instant(cover.generatedAt)} · <#if edition.isDraft()>${t.text("draft")}<#else>${numbered} · <#if edition.isSigned()>${t.text("signed", edition.signatory())}<#if edition.selfSigned()> ${t.text("signed.self")}</#if><#else>${t.text("unsigned")}</#if></#if><#if cover.demonstration> · <b>${t.text("demonstration")}</b></#if></p>
<#if cover.historyHead?has_content><p class="worth">${t.text("historyHead")}${t.text("colon")} ${cover.historyHead}</p></#if>
<#if !edition.isDraft()><p class="worth">${t.text("check")} <a href="${edition.address()}" title="${t.text("check.open", edition.address())}">${edition.address()}</a></p></#if>
<@provisos/>
<#nested>
</body>
</html>
</#macro>
