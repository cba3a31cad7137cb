<#include "layout.ftl">
<#include "voices.ftl">
<#include "commitment-brief.ftl">
<#import "status-chart.ftl" as charts>
<#assign statuses = report.statuses() completions = report.completions()>
<#macro proof evidence>
  <#list evidence as e>
    <#local name = (e.fileName!)?has_content?then(e.fileName!, e.link!)>
    <p><#if e.followable()><a href="${e.link}" title="${t.text("evidence.open", name)}">${name}</a><#else>${name}</#if></p>
  <#else><span class="missing">${t.text("evidence.none")}</span>
  </#list>
</#macro>

<#assign entries = []>
<#list report.commitments as c><#assign entries += [{"id": "commitment-" + c?counter, "title": c.number + ". " + c.title}]></#list>
<@document description=t.text("description", cover.forum) chapters=[
  {"id": "summary", "title": t.text("summary"), "entries": []},
  {"id": "recommendations", "title": t.text("recommendations"), "entries": []},
  {"id": "commitments", "title": t.text("commitments"), "entries": entries}
]; part>
<#if part == "cover">
  <#if report.incompleteRegister><div class="notice"><p><b>${t.text("incomplete")}</b></p><p>${t.text("incomplete.words")}</p></div></#if>
<#else>
<div class="chapter">
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
  <#if report.sources?has_content>
  <h3>${t.text("sources")}</h3>
  <ul>
    <#list report.sources as source>
    <li><#if report.isWebAddress(source)><a href="${source}" title="${t.text("source.open", source)}">${source}</a><#else>${source}</#if></li>
    </#list>
  </ul>
  </#if>
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
  <div class="commitment<#if c?is_first> first</#if>">
    <p class="kicker">${t.text("commitment.number", c.number)}</p>
    <h3 id="commitment-${c?counter}">${c.title}</h3>
    <p class="state">${t.text("status")}${t.text("colon")} <@status c.status/><#if c.percentage??> · ${t.text("percentage")}${t.text("colon")} <b>${t.percent(c.percentage)}</b></#if><#if c.overdueOn(cover.generatedAt.toLocalDate())> · <b class="BLOCKED">${t.text("deadline.overdue")}</b></#if></p>
    <table class="facts">
      <@fact "act"><#if c.act??><@said c.act.kind!/> · <@said c.act.reference!/> · <#if c.act.date??>${t.date(c.act.date)}<#else><span class="missing">${t.text("act.undated")}</span></#if><#else><@missing/></#if></@fact>
      <@fact "lead"><@said c.leadInstitution!/></@fact>
      <@fact "supporting"><#list c.supportingInstitutions as s><p>${s}</p><#else><@missing/></#list></@fact>
      <@fact "objective"><@said c.objective!/></@fact>
      <@fact "means"><@said c.means!/></@fact>
      <@fact "indicator"><@said (c.indicator.name)!/></@fact>
      <@fact "origin"><#if (c.origin.title)?has_content><#if c.origin.number?has_content>${t.text("origin.recommendation", c.origin.number, c.origin.title)}<#else>${t.text("origin.unnumbered", c.origin.title)}</#if><#else><@missing/></#if></@fact>
      <@fact "response"><@answer c.response!/></@fact>
      <#if c.response??><@fact "reasons"><@said c.response.reasons!/></@fact></#if>
    </table>
    <table class="facts pairs">
      <tr><th scope="row">${t.text("baseline")}</th><td><@quantity value=(c.indicator.baseline)! unit=(c.indicator.unit)!/></td><th scope="row">${t.text("target")}</th><td><@quantity value=(c.indicator.target)! unit=(c.indicator.unit)!/></td></tr>
      <tr><th scope="row">${t.text("start")}</th><td><@dated c.start!/></td><th scope="row">${t.text("deadline")}</th><td><@dated c.deadline!/></td></tr>
      <tr><th scope="row">${t.text("budget")}</th><td><#if (c.budget.amount)??>${t.number(c.budget.amount)} <#if c.budget.currency?has_content>${c.budget.currency}<#else>(${t.text("currency.missing")})</#if><#else><@missing/></#if></td><th scope="row">${t.text("levels")}</th><td><#list c.levels as level>${t.text("level." + level)}<#sep>, </#sep><#else><@missing/></#list></td></tr>
    </table>

    <h4 class="tall">${t.text("evaluation")}</h4>
    <#if c.evaluation??>
    <p class="quiet">${t.text("evaluation.sides")}</p>
    <@voices c.evaluation/>
    <#else><p>${t.text("evaluation.none")}</p></#if>

    <h4>${t.text("history")}</h4>
    <#if c.history?has_content>
    <table>
      <thead><tr><th scope="col" class="day">${t.text("date")}</th><th scope="col" class="narrow">${t.text("status")}</th><th scope="col" class="number rate">${t.text("percentage")}</th><th scope="col">${t.text("narrative")}</th><th scope="col" class="proof">${t.text("evidence")}</th></tr></thead>
      <tbody>
      <#list c.history as h>
        <tr><th scope="row">${t.date(h.date)}</th><td><@status h.status/></td><td class="number"><@percent h.percentage!/></td><td><@said h.narrative!/></td><td><@proof h.evidence/></td></tr>
      </#list>
      </tbody>
    </table>
    <#else><p>${t.text("history.none")}</p></#if>

    <#if c.amendments?has_content>
    <h4>${t.text("amendments")}</h4>
    <table>
      <thead><tr><th scope="col" class="narrow">${t.text("version")}</th><th scope="col" class="day">${t.text("date")}</th><th scope="col">${t.text("reason")}</th><th scope="col">${t.text("madeBy")}</th></tr></thead>
      <tbody>
      <#list c.amendments as a>
        <tr><th scope="row">${t.number(a.version)}</th><td><@dated a.date!/></td><td><@said a.reason!/></td><td><@said a.madeBy!/></td></tr>
      </#list>
      </tbody>
    </table>
    </#if>
  </div>
  </#if>
  <#else><p>${t.text("commitments.none")}</p>
  </#list>
</div>
</#if>
</@document>
