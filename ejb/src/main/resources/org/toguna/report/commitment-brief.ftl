<#-- One commitment of a long register, in paragraphs: a table for each would make the report too long to read and to print. -->
<#macro brief c place>
  <div class="brief">
    <h3 id="commitment-${place}">${c.number}. ${c.title}</h3>
    <p><@status c.status/><#if c.percentage??> · <b>${t.percent(c.percentage)}</b></#if><#if c.overdueOn(cover.generatedAt.toLocalDate())> · <b class="BLOCKED">${t.text("deadline.overdue")}</b></#if> · <@said c.leadInstitution!/> · ${t.text("response")}${t.text("colon")} <@answer c.response!/> · ${t.text("deadline")}${t.text("colon")} <@dated c.deadline!/><#if (c.budget.amount)??> · ${t.number(c.budget.amount)} ${c.budget.currency!}</#if></p>
    <p class="quiet"><#if c.act??><@said c.act.kind!/> <@said c.act.reference!/><#if c.act.date??>, ${t.date(c.act.date)}</#if><#else>${t.text("act")}${t.text("colon")} <@missing/></#if><#if (c.indicator.name)??> · ${c.indicator.name} · ${t.text("baseline")}${t.text("colon")} <@quantity value=(c.indicator.baseline)! unit=(c.indicator.unit)!/> · ${t.text("target")}${t.text("colon")} <@quantity value=(c.indicator.target)! unit=(c.indicator.unit)!/></#if></p>
    <#if c.history?has_content><#local last = c.history?last><p>${t.date(last.date)}${t.text("colon")} <@said last.narrative!/><#list last.evidence as e> · <#if e.followable()><a href="${e.link}" title="${t.text("evidence.open", (e.name!)?has_content?then(e.name!, e.link!))}">${(e.name!)?has_content?then(e.name!, e.link!)}</a><#else>${(e.name!)?has_content?then(e.name!, e.link!)}</#if></#list></p><#else><p class="missing">${t.text("history.none")}</p></#if>
    <#if c.evaluation??>
    <p class="quiet"><#list {"evaluator": c.evaluation.evaluator!, "government": c.evaluation.government!} as voice, heard>${t.text("voice." + voice)}${t.text("colon")} <#if (heard.completion)??>${t.text("completion." + heard.completion)}<#else>${t.text("voice.none")}</#if> · </#list><#list {"drawn": c.evaluation.drawn!, "volunteers": c.evaluation.volunteers!} as voice, heard><#if heard?has_content>${t.text("voice." + voice)}${t.text("colon")} <#if heard.enoughRatings()><#list completions as level>${t.text("completion." + level)} ${t.number(heard.choosing(level))}<#sep>, </#sep></#list><#else>${t.text("tooFew")}</#if><#if voice == "drawn"> · </#if></#if></#list></p>
    </#if>
  </div>
</#macro>
