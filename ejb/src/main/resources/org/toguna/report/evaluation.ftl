<#include "layout.ftl">
<#include "voices.ftl">
<#assign completions = report.completions() opinion = report.opinion>
<#assign entries = []>
<#list report.commitments as c><#assign entries += [{"id": "commitment-" + c?counter, "title": c.number + ". " + c.title}]></#list>
<@document description=t.text("evaluation.description", cover.forum) chapters=[
  {"id": "method", "title": t.text("evaluation.method"), "entries": []},
  {"id": "overview", "title": t.text("evaluation.overview"), "entries": []},
  {"id": "opinions", "title": t.text("evaluation.opinions"), "entries": []},
  {"id": "commitments", "title": t.text("commitments"), "entries": entries},
  {"id": "lessons", "title": t.text("evaluation.lessons"), "entries": []}
]; part>
<#if part == "chapters">
<div class="chapter">
  <h2 id="method">${t.text("evaluation.method")}</h2>
  <table class="facts">
    <@fact "evaluation.opened"><@dated opinion.openedOn!/></@fact>
    <@fact "evaluation.transmitted"><@dated opinion.transmittedOn!/></@fact>
    <@fact "evaluation.replied"><#if opinion.repliedOn??>${t.date(opinion.repliedOn)}<#else>${t.text("evaluation.noReply")}</#if></@fact>
    <@fact "evaluation.published"><@dated opinion.publishedOn!/></@fact>
    <@fact "evaluation.participation">${t.text("turnout", opinion.invited, opinion.reached, opinion.answered)}</@fact>
  </table>
  <h3>${t.text("evaluation.who")}</h3>
  <#list ["participants", "evaluator", "government"] as voice><p><b>${t.text("voice." + voice)}.</b> ${t.text("evaluation.who." + voice)}</p></#list>
  <h3>${t.text("evaluation.limits")}</h3>
  <ul><#list 1..4 as limit><li>${t.text("evaluation.limits." + limit)}</li></#list></ul>
</div>
<div class="chapter">
  <h2 id="overview">${t.text("evaluation.overview")}</h2>
  <p>${t.text("evaluation.overview.words")}</p>
  <#macro distribution voice counts unit>
  <h3>${t.text("voice." + voice)}</h3>
  <#local sum = 0><#list counts as count><#local sum += count></#list>
  <table>
    <thead><tr><th scope="col">${t.text("completion")}</th><th scope="col" class="number">${t.text(unit)}</th><th scope="col" class="share">${t.text("chart.share")}</th></tr></thead>
    <tbody><#list completions as level><tr><th scope="row">${t.text("completion." + level)}</th><td class="number">${t.number(counts[level?index])}</td><@share part=counts[level?index] whole=sum/></tr></#list></tbody>
  </table>
  </#macro>
  <@distribution voice="participants" counts=completions?map(level -> report.rated(level)) unit="evaluation.count.ratings"/>
  <@distribution voice="evaluator" counts=completions?map(level -> report.found(level)) unit="evaluation.count.commitments"/>
  <@distribution voice="government" counts=completions?map(level -> report.declared(level)) unit="evaluation.count.commitments"/>
</div>
<div class="chapter">
  <h2 id="opinions">${t.text("evaluation.opinions")}</h2>
  <h3>${t.text("evaluation.conclusions")}</h3>
  <p><@said opinion.conclusions!/></p>
  <h3>${t.text("evaluation.reply")}</h3>
  <p><#if opinion.reply?has_content><@said opinion.reply/><#else>${t.text("evaluation.noReply.words")}</#if></p>
</div>
<div class="chapter">
  <h2 id="commitments">${t.text("commitments")}</h2>
  <p class="quiet">${t.text("evaluation.sides")}</p>
  <#list report.commitments as c>
  <div class="commitment<#if c?is_first> first</#if>">
    <p class="kicker">${t.text("commitment.number", c.number)}</p>
    <h3 id="commitment-${c?counter}">${c.title}</h3>
    <#if c.voices??><@voices c.voices/><#else><p>${t.text("voice.none")}</p></#if>
    <#if c.problems?has_content><h4>${t.text("evaluation.problems")}</h4><ul><#list c.problems as problem><li>${problem}</li></#list></ul></#if>
  </div>
  <#else><p>${t.text("commitments.none")}</p>
  </#list>
</div>
<div class="chapter">
  <h2 id="lessons">${t.text("evaluation.lessons")}</h2>
  <p>${t.text("evaluation.lessons.words")}</p>
  <#assign taught = report.commitments?filter(c -> c.lessons?has_content)>
  <#if taught?has_content>
  <table>
    <thead><tr><th scope="col">${t.text("commitment")}</th><th scope="col">${t.text("evaluation.lessons")}</th></tr></thead>
    <tbody><#list taught as c><tr><th scope="row">${c.number}. ${c.title}</th><td><#list c.lessons as lesson><p>${lesson}</p></#list></td></tr></#list></tbody>
  </table>
  <#else><p>${t.text("evaluation.lessons.none")}</p></#if>
</div>
</#if>
</@document>
