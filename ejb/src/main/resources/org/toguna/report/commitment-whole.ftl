<#-- All that is known of one commitment. -->
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

    <@detailed c.details/>
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
<#macro names name all><#if all?has_content><@fact name><#list all as one><p>${one}</p></#list></@fact></#if></#macro>
<#-- What few commitments have is left out where there is none. -->
<#macro detailed d>
    <#if d.problem()?? || d.description()?? || d.timeliness()?? || d.donors()?has_content || d.diaspora()?has_content || d.gaps()?has_content>
    <table class="facts">
      <#if d.withdrawal()??><@fact "withdrawal"><@said d.withdrawal()/></@fact></#if>
      <#if d.timeliness()??><@fact "timeliness">${d.timeliness()}<#if d.monthsSilent()??> · <b>${t.text("note.silent", d.monthsSilent())}</b></#if></@fact></#if>
      <#if d.problem()??><@fact "problem"><@said d.problem()/></@fact></#if>
      <#if d.description()??><@fact "details"><@said d.description()/></@fact></#if>
      <@names "donors" d.donors()/>
      <@names "diaspora" d.diaspora()/>
      <@names "gaps" d.gaps()/>
    </table>
    </#if>
    <#if d.indicators()?has_content>
    <h4>${t.text("results")}</h4>
    <table>
      <thead><tr><th scope="col">${t.text("indicator")}</th><th scope="col">${t.text("baseline")}</th><th scope="col">${t.text("target")}</th><th scope="col">${t.text("measured")}</th><th scope="col" class="number">${t.text("reached")}</th></tr></thead>
      <tbody><#list d.indicators() as m><tr><th scope="row">${m.indicator().name}</th><td><@quantity value=m.indicator().baseline! unit=m.indicator().unit!/></td><td><@quantity value=m.indicator().target! unit=m.indicator().unit!/></td><td><#if m.value()??><@quantity value=m.value() unit=m.indicator().unit!/> (${t.date(m.on())})<#else><@missing/></#if></td><td class="number"><#if m.reached()??>${t.percent(m.reached())}<#else><@missing/></#if></td></tr></#list></tbody>
    </table>
    </#if>
    <#if d.funding()?has_content>
    <h4>${t.text("funding")}</h4>
    <table>
      <thead><tr><th scope="col">${t.text("matrix.source")}</th><th scope="col" class="number">${t.text("amount")}</th></tr></thead>
      <tbody><#list d.funding() as line><tr><th scope="row"><@said line.source()!/></th><td class="number">${t.number(line.amount().amount)} ${line.amount().currency}</td></tr></#list></tbody>
    </table>
    </#if>
    <#if d.milestones()?has_content>
    <h4>${t.text("milestones")}</h4>
    <table>
      <thead><tr><th scope="col" class="day">${t.text("deadline")}</th><th scope="col">${t.text("milestone")}</th></tr></thead>
      <tbody><#list d.milestones() as step><tr><th scope="row">${t.date(step.due())}</th><td>${step.title()}</td></tr></#list></tbody>
    </table>
    </#if>
</#macro>
