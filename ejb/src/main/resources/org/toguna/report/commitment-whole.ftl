<#-- All that is known of one commitment. -->
<#macro proof evidence>
  <#list evidence as e>
    <#local name = (e.fileName!)?has_content?then(e.fileName!, e.link!)>
    <p><#if e.followable()><a href="${e.link}" title="${t.text("evidence.open", name)}">${name}</a><#else>${name}</#if></p>
  <#else><span class="missing">${t.text("evidence.none")}</span>
  </#list>
</#macro>
<#macro whole c place>
  <div class="commitment<#if place == 1> first</#if>">
    <p class="kicker">${t.text("commitment.number", c.number)}</p>
    <h3 id="commitment-${place}">${c.title}</h3>
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
</#macro>
