<#include "layout.ftl">
<#include "voices.ftl">
<#include "commitment-brief.ftl">
<#include "commitment-whole.ftl">
<#import "status-chart.ftl" as charts>
<#assign statuses = report.statuses() completions = report.completions()>

<#assign entries = []>
<#if !report.isLong()><#list report.commitments as c><#assign entries += [{"id": "commitment-" + c?counter, "title": c.number + ". " + c.title}]></#list></#if>
<@document description=t.text("description", cover.forum) chapters=[
  {"id": "summary", "title": t.text("summary"), "entries": []},
  {"id": "recommendations", "title": t.text("recommendations"), "entries": []},
  {"id": "commitments", "title": t.text("commitments"), "entries": entries}
]; part>
<#if part == "chapters">
<div<#if !report.isLong()> class="chapter"</#if>>
  <h2 id="summary">${t.text("summary")}</h2>
  <div class="figures">
    <#list {
      "recommendations": report.recommendations?size, "answered": report.answeredRecommendations(),
      "commitments": report.commitments?size, "proven": report.provenCommitments(),
      "overdue": report.overdueCommitments(), "amended": report.amendedCommitments()
    } as name, value><div class="figure"><p class="value">${t.number(value)}</p><p class="label">${t.text("figure." + name, value)}</p></div></#list>
  </div>
  <h3>${t.text("chart")}</h3>
  <div class="beside">
    <div class="counts">
      <table>
        <thead><tr><th scope="col">${t.text("status")}</th><th scope="col" class="number">${t.text("chart.count")}</th><th scope="col" class="number">${t.text("chart.share")}</th></tr></thead>
        <tbody>
        <#list statuses as s>
          <tr><th scope="row"><@status s/></th><td class="number">${t.number(report.withStatus(s))}</td><td class="number">${t.share(report.withStatus(s), report.commitments?size)}</td></tr>
        </#list>
          <tr><th scope="row">${t.text("chart.total")}</th><td class="number">${t.number(report.commitments?size)}</td><td class="number">${t.share(report.commitments?size, report.commitments?size)}</td></tr>
        </tbody>
      </table>
    </div>
    <div class="drawing"><@charts.statusChart report statuses t/></div>
  </div>
  <#if report.commitments?has_content && !report.isLong()>
  <h3>${t.text("list")}</h3>
  <table>
    <thead><tr><th scope="col" class="shortest">${t.text("number")}</th><th scope="col">${t.text("commitment")}</th><th scope="col">${t.text("lead")}</th><th scope="col" class="day">${t.text("deadline")}</th><th scope="col" class="narrow">${t.text("status")}</th></tr></thead>
    <tbody>
    <#list report.commitments as c>
      <tr><th scope="row">${c.number}</th><td>${c.title}</td><td><@said c.leadInstitution!/></td><td><@dated c.deadline!/></td><td><@status c.status/></td></tr>
    </#list>
    </tbody>
  </table>
  </#if>
</div>

<div class="chapter">
  <h2 id="recommendations">${t.text("recommendations")}</h2>
  <#if report.recommendations?has_content>
  <table>
    <thead><tr><th scope="col" class="short">${t.text("number")}</th><th scope="col">${t.text("recommendation")}</th><th scope="col" class="answer">${t.text("response")}</th><th scope="col">${t.text("reasons")}</th></tr></thead>
    <tbody>
    <#list report.recommendations as r>
      <tr><th scope="row"><@said r.number!/></th><td>${r.title}</td><td><@answer r.response!/></td><td><#if r.response??><@said r.response.reasons!/><#else><span class="missing">${t.text("notApplicable")}</span></#if></td></tr>
    </#list>
    </tbody>
  </table>
  <#else><p>${t.text("recommendations.none")}</p></#if>
</div>

<div class="chapter">
  <h2 id="commitments">${t.text("commitments")}</h2>
  <#if report.isLong()><p>${t.text("brief")}</p></#if>
  <#list report.commitments as c>
  <#if report.isLong()><@brief c=c place=c?counter/><#else>
  <@whole c=c place=c?counter/>
  </#if>
  <#else><p>${t.text("commitments.none")}</p>
  </#list>
</div>
</#if>
</@document>
