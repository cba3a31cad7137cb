<#include "plain.ftl">
<@plain description=t.text("matrix.description", cover.forum) size="A4 landscape" margin="12mm 12mm 15mm 12mm">
<#if report.rows()?has_content>
<table class="matrix">
  <thead><tr><#list ["recommendation", "response", "matrix.action", "lead", "deadline", "matrix.cost", "matrix.source", "matrix.completion", "matrix.news"] as name><th scope="col" class="c${name?index}">${t.text(name)}</th></#list></tr></thead>
  <tbody>
  <#list report.rows() as row>
    <tr>
      <td><#if row.demand()??><b>${row.demand().number()?c}.</b> ${row.demand().title()}<#if row.demand().source()??><p class="quiet">${row.demand().source()}</p></#if><#else><span class="missing">${t.text("matrix.noDemand")}</span></#if></td>
      <td><#if row.demand()??><#if row.demand().response()??>${t.text("response." + row.demand().response())}<#else>${t.text(cover.unanswered())}</#if><#else><span class="missing">${t.text("notApplicable")}</span></#if></td>
      <#if row.action()??>
      <#assign a = row.action()>
      <td><b>${a.number()?c}.</b> ${a.title()}</td>
      <td><@said a.lead()!/></td>
      <td>${t.date(a.deadline())}<#if a.overdue()><br/><b class="BLOCKED">${t.text("deadline.overdue")}</b></#if></td>
      <td><#list a.cost() as currency, amount><p>${t.number(amount)} ${currency}</p><#else><@missing/></#list></td>
      <td><#list a.sources() as source><p>${source}</p><#else><@missing/></#list></td>
      <td><#if a.percentage()??><b>${t.percent(a.percentage())}</b><br/></#if><@status a.status()/></td>
      <td><#if a.news()??><b>${t.date(a.news().day())}</b><br/>${a.news().narrative()}<#else><span class="missing">${t.text("history.none")}</span></#if></td>
      <#else>
      <td><span class="missing">${t.text(cover.archive?then("matrix.noAction.known", "matrix.noAction"))}</span></td><#list 1..6 as empty><td><span class="missing">–</span></td></#list>
      </#if>
    </tr>
  </#list>
  </tbody>
</table>
<#else><p>${t.text("matrix.empty")}</p></#if>
</@plain>
