<#-- What every report has: its cover, table of contents, bookmarks, header and page numbers; and the words templates share. -->
<#macro missing><span class="missing">${t.text("missing")}</span></#macro>
<#macro said words=""><#if words?trim?has_content><span class="written">${words}</span><#else><@missing/></#if></#macro>
<#macro dated day=""><#if day?has_content>${t.date(day)}<#else><@missing/></#if></#macro>
<#macro percent value=""><#if value?has_content>${t.percent(value)}<#else><@missing/></#if></#macro>
<#macro fact name><tr><th scope="row">${t.text(name)}</th><td><#nested></td></tr></#macro>
<#macro status of><span class="tag ${of}">${t.text("status." + of)}</span></#macro>
<#macro answer response="">
  <#if response?has_content><b>${t.text("response." + response.kind)}</b><#else><span class="missing">${t.text(cover.unanswered())}</span></#if>
</#macro>
<#macro proof evidence>
  <#list evidence as e>
    <#local name = (e.name!)?has_content?then(e.name!, e.link!)>
    <p><#if e.followable()><a href="${e.link}" title="${t.text("evidence.open", name)}">${name}</a><#else>${name}</#if></p>
  <#else><span class="missing">${t.text("evidence.none")}</span>
  </#list>
</#macro>
<#macro quantity value="" unit=""><#if value?has_content>${t.number(value)} ${unit}<#else><@missing/></#if></#macro>
<#-- A share drawn as a bar under its figure. -->
<#macro share part whole><td class="share">${t.share(part, whole)}<div class="bar"><div class="filled" style="width: ${(whole gt 0)?then((part * 100 / whole)?round, 0)}%"></div></div></td></#macro>
<#assign period>
  <#if cover.opensOn?? && cover.closesOn??>
    <#if cover.opensOn.isEqual(cover.closesOn)>${t.date(cover.opensOn)}<#else>${t.text("fromTo", t.date(cover.opensOn), t.date(cover.closesOn))}</#if>
  <#elseif cover.opensOn??>${t.text("from", t.date(cover.opensOn))}
  <#elseif cover.closesOn??>${t.text("until", t.date(cover.closesOn))}
  <#else><@missing/></#if>
</#assign>
<#assign title = t.text(report.title())>
<#-- Nobody is made to speak in an archive: neither on its cover nor in the properties of the file. -->
<#assign author = cover.archive?then(t.text("archive"), cover.convener!t.text("missing"))>
<#macro provisos><#if cover.incomplete?has_content || cover.caveat?has_content><div class="notice"><#if cover.incomplete?has_content><p><b>${cover.incomplete}</b></p></#if><#if cover.caveat?has_content><p>${cover.caveat}</p></#if></div></#if></#macro>
<#assign numbered><#if edition.isDraft()>${t.text("draft")}<#else>${t.text("number.full", edition.number()?c, cover.slug)}</#if></#assign>

<#-- chapters: each with id, title and entries (id, title), in the order of the pages. -->
<#macro document description chapters>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${cover.language.language}" xml:lang="${cover.language.language}">
<head>
  <title>${title} – ${cover.forum} – ${numbered}</title>
  <meta name="description" content="${description}"/>
  <meta name="subject" content="${description}"/>
  <meta name="author" content="${author}"/>
  <style>
    <#include "report.css" parse=false>
    @page {
      @bottom-right {
        content: "${t.text("page")} " counter(page) " ${t.text("pageOf")} " counter(pages);
        font-family: 'Noto Sans'; font-size: 8pt; color: #4a5661; vertical-align: top; padding-top: 4mm;
      }
    }
    @page :first { @bottom-right { content: none; } }
  </style>
  <bookmarks>
    <bookmark name="${t.text("contents")}" href="#contents"/>
    <#list chapters as chapter>
    <bookmark name="${chapter.title}" href="#${chapter.id}">
      <#list chapter.entries as entry><bookmark name="${entry.title}" href="#${entry.id}"/></#list>
    </bookmark>
    </#list>
  </bookmarks>
</head>
<body>
<div id="running-header"><span class="date">${t.date(cover.generatedAt.toLocalDate())}</span>${cover.forum} · ${numbered}<#if cover.demonstration> · ${t.text("demonstration.short")}</#if></div>

<div class="cover">
  <div class="plate"><p>${author}</p></div>
  <h1>${title}</h1>
  <p class="forum">${cover.forum}</p>
  <table class="facts">
    <#if !edition.isDraft()><@fact "reference"><b>${numbered}</b></@fact></#if>
    <#if cover.archive><@fact "convener"><@said cover.convener!/></@fact></#if>
    <@fact "theme"><@said cover.theme!/></@fact>
    <@fact "place"><@said cover.place!/></@fact>
    <@fact "dates">${period}</@fact>
    <@fact "timeZone"><@said cover.timeZone!/></@fact>
    <@fact "generated">${t.instant(cover.generatedAt)}</@fact>
    <#if cover.historyHead?has_content><@fact "historyHead"><span class="hash">${cover.historyHead}</span></@fact></#if>
  </table>
  <#if cover.demonstration><div class="notice"><p><b>${t.text("demonstration")}</b></p></div></#if>
  <#if edition.isDraft()>
  <div class="notice"><p><b>${t.text("draft")}</b></p><p>${t.text(cover.archive?then("archive.draft.words", "draft.words"))}</p></div>
  <#else>
  <#local qr = edition.qr()>
  <div class="seal">
    <div class="code"><svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 ${qr.size()} ${qr.size()}" width="110" height="110" role="img" alt="${t.text("qr.alt", edition.address())}" title="${t.text("qr")}"><rect x="0" y="0" width="${qr.size()}" height="${qr.size()}" fill="#ffffff"/><path d="${qr.path()}" fill="#143c4a"/></svg></div>
    <div class="check">
      <p><b>${t.text("check")}</b></p>
      <p>${t.text("check.words")}</p>
      <p><a href="${edition.address()}" title="${t.text("check.open", edition.address())}">${edition.address()}</a></p>
      <p><#if edition.isSigned()>${t.text("signed", edition.signatory())}<#if edition.selfSigned()> ${t.text("signed.self")}</#if><#else>${t.text("unsigned")}</#if></p>
    </div>
  </div>
  </#if>
  <@provisos/>
  <#nested "cover">
</div>

<div class="contents">
  <h2 id="contents">${t.text("contents")}</h2>
  <ol>
    <#list chapters as chapter>
    <li><a class="first-level" href="#${chapter.id}" title="${t.text("link", chapter.title)}">${chapter.title}</a>
      <#if chapter.entries?has_content>
      <ol>
        <#list chapter.entries as entry>
        <li><a href="#${entry.id}" title="${t.text("link", entry.title)}">${entry.title}</a></li>
        </#list>
      </ol>
      </#if>
    </li>
    </#list>
  </ol>
</div>
<#nested "chapters">
</body>
</html>
</#macro>
