<#include "layout.ftl">
<#assign entries = []>
<#list report.questions as q><#assign entries += [{"id": "question-" + q?counter, "title": q?counter + ". " + q.question}]></#list>
<@document description=t.text("vote.description", cover.forum) chapters=[
  {"id": "protocol", "title": t.text("vote.protocol"), "entries": []},
  {"id": "questions", "title": t.text("vote.questions"), "entries": entries},
  {"id": "recheck", "title": t.text("vote.recheck"), "entries": []}
]; part>
<#if part == "chapters">
<div class="chapter">
  <h2 id="protocol">${t.text("vote.protocol")}</h2>
  <#list report.questions?map(q -> q.mode)?filter(m -> true) as mode>
  <#if !report.questions[0..<mode?index]?map(q -> q.mode)?seq_contains(mode)>
  <h3>${report.questions[mode?index].modeInWords}</h3>
  <#if t.has("vote.protocol." + mode)>
  <p>${t.text("vote.protocol." + mode)}</p>
  <ul>
    <#list ["keeps", "holds", "not", "operator"] as point><#if t.has("vote.protocol." + mode + "." + point)><li>${t.text("vote.protocol." + mode + "." + point)}</li></#if></#list>
  </ul>
  </#if>
  </#if>
  </#list>
  <p>${t.text("vote.electors")}</p>
  <p>${t.text("vote.floor")}</p>
</div>
<div class="chapter">
  <h2 id="questions">${t.text("vote.questions")}</h2>
  <#list report.questions as q>
  <div class="commitment<#if q?is_first> first</#if>">
    <p class="kicker">${t.text("vote.question", q?counter)}</p>
    <h3 id="question-${q?counter}">${q.question}</h3>
    <table class="facts">
      <@fact "vote.mode">${q.modeInWords}</@fact>
      <@fact "vote.most">${t.text("vote.most.words", q.most)}</@fact>
      <@fact "vote.opened"><#if q.opened??>${t.instant(q.opened)}<#else><@missing/></#if></@fact>
      <@fact "vote.closed"><#if q.closed??>${t.instant(q.closed)}<#else><@missing/></#if></@fact>
    </table>
    <h4>${t.text("vote.turnout")}</h4>
    <table class="figures-table">
      <thead><tr><th scope="col" class="number">${t.text("vote.electors.count")}</th><th scope="col" class="number">${t.text("vote.ballots")}</th><th scope="col" class="number">${t.text("vote.turnout.share")}</th><th scope="col" class="number">${t.text("vote.blank")}</th></tr></thead>
      <tbody><tr><td class="number"><#if q.electors??>${t.number(q.electors)}<#else>${t.text("untold")}</#if></td><td class="number">${t.number(q.ballots)}</td><td class="number"><#if q.electors??>${t.share(q.ballots, q.electors)}<#else>–</#if></td><td class="number">${t.number(q.blank)}</td></tr></tbody>
    </table>
    <h4 class="tall">${t.text("vote.results")}</h4>
    <table>
      <thead><tr><th scope="col">${t.text("vote.option")}</th><th scope="col" class="number">${t.text("vote.votes")}</th><th scope="col" class="share">${t.text("chart.share")}</th></tr></thead>
      <tbody>
      <#list q.lines as line>
      <tr><th scope="row">${line.number}. ${line.option}</th><td class="number">${t.number(line.votes)}</td><@share part=line.votes whole=q.ballots/></tr>
      </#list>
      </tbody>
    </table>
    <p class="quiet">${t.text("vote.share.words", q.ballots)}</p>
    <h4>${t.text("vote.countries")}</h4>
    <#if q.countries?has_content>
    <table>
      <thead><tr><th scope="col">${t.text("vote.country")}</th><th scope="col" class="number">${t.text("vote.voters")}</th></tr></thead>
      <tbody>
      <#list q.countries as country, voters><tr><th scope="row">${country}</th><td class="number">${t.number(voters)}</td></tr></#list>
      <#if q.elsewhere gt 0><tr><th scope="row">${t.text("vote.elsewhere")}</th><td class="number">${t.number(q.elsewhere)}</td></tr></#if>
      </tbody>
    </table>
    <#else><p>${t.text("vote.countries.tooFew")}</p></#if>
  </div>
  </#list>
</div>
<div class="chapter">
  <h2 id="recheck">${t.text("vote.recheck")}</h2>
  <p>${t.text("vote.recheck.words")}</p>
  <ol class="steps">
    <#list 1..4 as step><li>${t.text("vote.recheck." + step)}</li></#list>
  </ol>
  <table>
    <thead><tr><th scope="col">${t.text("vote.questions")}</th><th scope="col" class="number">${t.text("vote.ballots")}</th><th scope="col" class="number">${t.text("vote.blank")}</th><th scope="col" class="number">${t.text("vote.approvals")}</th><th scope="col" class="number">${t.text("vote.approvals.most")}</th></tr></thead>
    <tbody>
    <#list report.questions as q><tr><th scope="row">${q?counter}. ${q.question}</th><td class="number">${t.number(q.ballots)}</td><td class="number">${t.number(q.blank)}</td><td class="number">${t.number(q.approvals())}</td><td class="number">${t.number((q.ballots - q.blank) * q.most)}</td></tr></#list>
    </tbody>
  </table>
</div>
</#if>
</@document>
