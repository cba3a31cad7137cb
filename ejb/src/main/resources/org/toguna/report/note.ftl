<#include "plain.ftl">
<#import "status-chart.ftl" as charts>
<#assign statuses = report.statuses() f = report.figures()>
<@plain description=t.text("note.description", cover.forum)>
<h2>${t.text("note.figures")}</h2>
<table class="five">
  <#assign five = {"commitments": f.commitments(), "done": f.done(), "overdue": f.overdue(), "silent": f.silent(), "unanswered": f.unanswered()}>
  <thead><tr><#list five as name, value><th scope="col">${t.text("note.figure." + name, value)}</th></#list></tr></thead>
  <tbody><tr><#list five as name, value><td>${t.number(value)}</td></#list></tr></tbody>
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
    <tr><th scope="row"><b>${c.number()?c}.</b> ${report.inShort(c.title(), 80)}</th><td><#if c.lead()??>${report.inShort(c.lead(), 60)}<#else><@missing/></#if></td><td>${t.date(c.deadline())}</td>
      <td><#list [c.overdue()?then(t.text("deadline.overdue"), ""), c.blocked()?then(t.text("note.blocked"), ""), c.silent()?then(t.text("note.silent", c.monthsSilent()), "")]?filter(why -> why != "") as why>${why}<#sep>, </#sep></#list></td></tr>
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
