<#include "plain.ftl">
<#import "status-chart.ftl" as charts>
<#assign statuses = report.statuses() f = report.figures()>
<#macro figure name value><td><p class="value">${t.number(value)}</p><p class="label">${t.text("note.figure." + name, value)}</p></td></#macro>
<@plain description=t.text("note.description", cover.forum)>
<h2>${t.text("note.figures")}</h2>
<table class="five">
  <thead><tr><th scope="col">${t.text("note.column.commitments")}</th><th scope="col">${t.text("note.column.done")}</th><th scope="col">${t.text("note.column.overdue")}</th><th scope="col">${t.text("note.column.silent")}</th><th scope="col">${t.text("note.column.unanswered")}</th></tr></thead>
  <tbody><tr><@figure "commitments" f.commitments()/><@figure "done" f.done()/><@figure "overdue" f.overdue()/><@figure "silent" f.silent()/><@figure "unanswered" f.unanswered()/></tr></tbody>
</table>
<#if f.unansweredSince()??><p>${t.text("note.wait", t.date(f.unansweredSince()), f.longestWait())}</p></#if>
<h2>${t.text("chart")}</h2>
<div class="beside">
  <div class="counts">
    <table>
      <thead><tr><th scope="col">${t.text("status")}</th><th scope="col" class="number">${t.text("chart.count")}</th><th scope="col" class="number">${t.text("chart.share")}</th></tr></thead>
      <tbody><#list statuses as s><tr><th scope="row"><@status s/></th><td class="number">${t.number(report.withStatus(s))}</td><td class="number">${t.share(report.withStatus(s), f.commitments())}</td></tr></#list></tbody>
    </table>
  </div>
  <div class="drawing"><@charts.statusChart report statuses t/></div>
</div>
<h2>${t.text("note.concerns")}</h2>
<#if report.concerns()?has_content>
<table class="concerns">
  <thead><tr><th scope="col">${t.text("commitment")}</th><th scope="col" class="lead">${t.text("lead")}</th><th scope="col" class="day">${t.text("deadline")}</th><th scope="col" class="why">${t.text("note.why")}</th></tr></thead>
  <tbody>
  <#list report.concerns() as c>
    <tr><th scope="row">${c.number()?c}. ${report.inShort(c.title())}</th><td><#if c.lead()??>${report.inShort(c.lead())}<#else><@missing/></#if></td><td>${t.date(c.deadline())}</td>
      <td><#list [c.overdue()?then(t.text("deadline.overdue"), ""), c.blocked()?then(t.text("note.blocked"), ""), c.silent()?then(t.text("note.silent", c.monthsSilent()), "")]?filter(why -> why != "") as why>${why}<#sep><br/></#sep></#list></td></tr>
  </#list>
  </tbody>
</table>
<#if (f.concern() > report.concerns()?size)><p class="quiet">${t.text("note.others", f.concern() - report.concerns()?size)}</p></#if>
<#else><p>${t.text("note.concerns.none")}</p></#if>
<h2>${t.text("note.asked")}</h2>
<#if f.unanswered() + f.overdue() + f.silent() gt 0>
<ul>
  <#if f.unanswered() gt 0><li>${t.text("note.asked.answer", f.unanswered())}</li></#if>
  <#if f.overdue() gt 0><li>${t.text("note.asked.overdue", f.overdue())}</li></#if>
  <#if f.silent() gt 0><li>${t.text("note.asked.silent", f.silent())}</li></#if>
</ul>
<#else><p>${t.text("note.asked.nothing")}</p></#if>
<table class="signing">
  <thead><tr><th scope="col">${t.text("note.sign.secretariat")}</th><th scope="col">${t.text("note.sign.minister")}</th></tr></thead>
  <tbody><tr><td>${t.text("note.sign.words")}</td><td>${t.text("note.sign.words")}</td></tr></tbody>
</table>
</@plain>
