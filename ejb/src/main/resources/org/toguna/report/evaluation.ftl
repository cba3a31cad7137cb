<#include "layout.ftl">
<#include "voices.ftl">
<#assign completions = report.completions() assessments = report.assessments() opinion = report.opinion>
<#assign entries = []>
<#list report.commitments as c><#assign entries += [{"id": "commitment-" + c?counter, "title": c.number + ". " + c.title}]></#list>
<@document description=t.text("evaluation.description", cover.forum) chapters=[
  {"id": "method", "title": t.text("evaluation.method"), "entries": []},
  {"id": "overview", "title": t.text("evaluation.overview"), "entries": []},
  {"id": "opinions", "title": t.text("evaluation.opinions"), "entries": []},
  {"id": "since", "title": t.text("evaluation.since"), "entries": []},
  {"id": "commitments", "title": t.text("commitments"), "entries": entries},
  {"id": "lessons", "title": t.text("evaluation.lessons"), "entries": []}
]; part>
<#if part == "chapters">
<div class="chapter">
  <h2 id="method">${t.text("evaluation.method")}</h2>
  <table class="facts">
    <@fact "evaluation.opened"><@dated opinion.openedOn!/></@fact>
    <@fact "evaluation.transmitted"><@dated opinion.transmittedOn!/></@fact>
    <#if opinion.earlyBecause??><@fact "evaluation.early"><@said opinion.earlyBecause/></@fact></#if>
    <@fact "evaluation.replied"><#if opinion.repliedOn??>${t.date(opinion.repliedOn)}<#else>${t.text("evaluation.noReply")}</#if></@fact>
    <@fact "evaluation.published"><@dated opinion.publishedOn!/></@fact>
    <#list opinion.samples as sample><@fact sample.drawn?then("voice.drawn", "voice.volunteers")>${t.text("turnout", sample.ratings.invited!t.text("untold"), sample.ratings.reached, sample.ratings.answered)}<#if sample.onPaper.issued() gt 0><br/>${t.text("evaluation.onPaper", sample.onPaper.handedOut(), sample.onPaper.counted())}</#if></@fact></#list>
  </table>
  <h3>${t.text("evaluation.who")}</h3>
  <#list ["participants", "evaluator", "government"] as voice><p><b>${t.text("voice." + voice)}.</b> ${t.text("evaluation.who." + voice)}</p></#list>
  <h3>${t.text("evaluation.draw")}</h3>
  <#if opinion.draw??><#assign draw = opinion.draw>
  <p>${t.text("evaluation.draw.words", draw.people???then(t.text("evaluation.draw.people", draw.people!0), t.text("evaluation.draw.untold")), t.date(draw.fixedOn), draw.wanted, t.date(draw.drawnOn))}</p>
  <table class="facts">
    <@fact "evaluation.draw.source">${draw.seedSource}</@fact>
    <@fact "evaluation.draw.seed">${draw.seed}</@fact>
    <@fact "evaluation.draw.fingerprint"><span class="hash">${draw.fingerprint}</span></@fact>
  </table>
  <#else><p>${t.text("evaluation.draw.none")}</p></#if>
  <h3>${t.text("evaluation.evaluators")}</h3>
  <#list opinion.evaluators as evaluator>
  <h4>${evaluator.name?has_content?then(evaluator.name, t.text("evaluation.evaluator.erased"))}</h4>
  <table class="facts">
    <@fact "evaluation.act"><#if evaluator.act??>${evaluator.act}<#else><span class="missing">${t.text("evaluation.act.unknown")}</span></#if></@fact>
    <#if evaluator.terms??><@fact "evaluation.terms"><@said evaluator.terms/></@fact></#if>
    <#if evaluator.selection??><@fact "evaluation.selection"><@said evaluator.selection/></@fact></#if>
    <@fact "evaluation.interests"><@said evaluator.interests/></@fact>
  </table>
  <#else><p>${t.text("evaluation.interests.none")}</p></#list>
  <h3>${t.text("evaluation.limits")}</h3>
  <ul><#list 1..5 as limit><li>${t.text("evaluation.limits." + limit)}</li></#list></ul>
</div>
<div class="chapter">
  <h2 id="overview">${t.text("evaluation.overview")}</h2>
  <p>${t.text("evaluation.overview.words")}</p>
  <#macro distribution voice levels counts unit>
  <h3>${t.text("voice." + voice)}</h3>
  <#local sum = 0><#list counts as count><#local sum += count></#list>
  <table>
    <thead><tr><th scope="col">${t.text("completion")}</th><th scope="col" class="number">${t.text(unit)}</th><th scope="col" class="share">${t.text("chart.share")}</th></tr></thead>
    <tbody><#list levels as level><tr><th scope="row">${t.text("completion." + level)}</th><td class="number">${t.number(counts[level?index])}</td><@share part=counts[level?index] whole=sum/></tr></#list></tbody>
  </table>
  </#macro>
  <h3>${t.text("evaluation.samples")}</h3>
  <p>${t.text("evaluation.samples.words")}</p>
  <table>
    <thead><tr><th scope="col">${t.text("completion")}</th><#list opinion.samples as sample><th scope="col" class="number">${t.text(sample.drawn?then("voice.drawn", "voice.volunteers"))}</th></#list></tr></thead>
    <tbody>
      <#list completions as level><tr><th scope="row">${t.text("completion." + level)}</th><#list opinion.samples as sample><td class="number"><#if sample.ratings.enoughRatings()>${t.number(sample.ratings.choosing(level))}<#else>–</#if></td></#list></tr></#list>
    </tbody>
  </table>
  <table>
    <thead><tr><th scope="col">${t.text("usefulness")}</th><#list opinion.samples as sample><th scope="col" class="number">${t.text(sample.drawn?then("voice.drawn", "voice.volunteers"))}</th></#list></tr></thead>
    <tbody>
      <#list 1..5 as points><tr><th scope="row">${points}</th><#list opinion.samples as sample><td class="number"><#if sample.ratings.enoughRatings()>${t.number(sample.ratings.finding(points))}<#else>–</#if></td></#list></tr></#list>
    </tbody>
  </table>
  <p class="quiet">${t.text("evaluation.groups.rule")}</p>
  <#list opinion.samples as sample>
  <#if sample.causes?has_content || sample.levels?has_content || sample.regions?has_content || sample.zones?has_content || sample.genders?has_content>
  <h3>${t.text(sample.drawn?then("evaluation.drawn.more", "evaluation.volunteers.more"))}</h3>
  <#if sample.causes?has_content>
  <table>
    <thead><tr><th scope="col">${t.text("evaluation.causes")}</th><th scope="col" class="number">${t.text("evaluation.count.ratings")}</th></tr></thead>
    <tbody><#list sample.causes as cause><tr><th scope="row">${cause.name}</th><td class="number">${t.number(cause.people)}</td></tr></#list></tbody>
  </table>
  </#if>
  <#list {"evaluation.by.level": sample.levels, "evaluation.by.region": sample.regions, "evaluation.by.zone": sample.zones, "evaluation.by.gender": sample.genders} as by, crowds>
  <#if crowds?has_content>
  <table>
    <thead><tr><th scope="col">${t.text(by)}</th><#list completions as level><th scope="col" class="number">${t.text("completion." + level)}</th></#list></tr></thead>
    <tbody><#list crowds as crowd><tr><th scope="row">${crowd.name}</th><#list crowd.completion as people><td class="number">${t.number(people)}</td></#list></tr></#list></tbody>
  </table>
  </#if>
  </#list>
  </#if>
  </#list>
  <@distribution voice="evaluator" levels=assessments counts=assessments?map(level -> report.found(level)) unit="evaluation.count.commitments"/>
  <@distribution voice="government" levels=completions counts=completions?map(level -> report.declared(level)) unit="evaluation.count.commitments"/>
</div>
<div class="chapter">
  <h2 id="opinions">${t.text("evaluation.opinions")}</h2>
  <h3>${t.text("evaluation.conclusions")}</h3>
  <p><@said opinion.conclusions!/></p>
  <#list opinion.chapters as chapter>
  <h3>${chapter.criterion}</h3>
  <p><@said chapter.words/></p>
  </#list>
  <h3>${t.text("evaluation.reply")}</h3>
  <p><#if opinion.reply?has_content><@said opinion.reply/><#else>${t.text("evaluation.noReply.words")}</#if></p>
  <#if opinion.replyAct??><p>${t.text("evaluation.reply.act", opinion.replyAct.authority(), opinion.replyAct.reference(), t.date(opinion.replyAct.date()))}</p></#if>
</div>
<div class="chapter">
  <h2 id="since">${t.text("evaluation.since")}</h2>
  <#if report.since??><#assign since = report.since>
  <p>${t.text("evaluation.since.words", since.edition, t.date(since.publishedOn), since.promised, report.commitments?size)}</p>
  <#macro spread which counts><td>${which}</td><#list assessments as level><td class="number"><#if !counts.isTold()>–<#elseif counts.choosing(level)??>${t.number(counts.choosing(level))}<#else><span class="missing">${t.text("evaluation.since.notAsked")}</span></#if></td></#list></#macro>
  <table>
    <thead><tr><th scope="col">${t.text("evaluation.since.voice")}</th><th scope="col">${t.text("evaluation.since.which")}</th><#list assessments as level><th scope="col" class="number">${t.text("completion." + level)}</th></#list></tr></thead>
    <tbody>
      <#list since.voices as voice>
      <tr><th scope="row">${t.text("voice." + voice.voice)}</th><@spread which=since.edition counts=voice.then/></tr>
      <tr><th scope="row">${t.text("voice." + voice.voice)}</th><@spread which=t.text("evaluation.since.this") counts=voice.now/></tr>
      </#list>
    </tbody>
  </table>
  <h3>${t.text("evaluation.since.lessons")}</h3>
  <#if since.lessons?has_content>
  <table>
    <thead><tr><th scope="col">${t.text("evaluation.since.lesson")}</th><th scope="col">${t.text("evaluation.since.found")}</th><th scope="col">${t.text("evaluation.since.item")}</th><th scope="col">${t.text("evaluation.since.asked")}</th></tr></thead>
    <tbody>
      <#list since.lessons as lesson>
      <tr>
        <th scope="row">${lesson.number}. ${lesson.title}</th>
        <td><#list lesson.findings as found><p>${t.text("commitment.number", found.commitment)}${t.text("colon")} ${t.text("completion." + found.completion)}</p><#else><@missing/></#list></td>
        <td><#if lesson.item??>${t.text("evaluation.since.item.number", lesson.item)}<#else><span class="missing">${t.text("evaluation.since.item.none")}</span></#if></td>
        <td><#list lesson.recommendations as demand><p>${t.text("evaluation.since.recommendation", demand.number)}${t.text("colon")} <#list demand.commitments as promised>${t.text("commitment.number", promised.number)} (${t.text("status." + promised.status)?lower_case})<#sep>, </#sep><#else>${t.text("evaluation.since.promised.none")}</#list></p><#else><span class="missing">${t.text("evaluation.since.asked.none")}</span></#list></td>
      </tr>
      </#list>
    </tbody>
  </table>
  <#else><p>${t.text("evaluation.since.lessons.none")}</p></#if>
  <#else><p>${t.text("evaluation.since.none")}</p></#if>
</div>
<div class="chapter">
  <h2 id="commitments">${t.text("commitments")}</h2>
  <p class="quiet">${t.text("evaluation.sides")}</p>
  <#list report.commitments as c>
  <div class="commitment<#if c?is_first> first</#if>">
    <p class="kicker">${t.text("commitment.number", c.number)}</p>
    <h3 id="commitment-${c?counter}">${c.title}</h3>
    <#if c.voices??><@voices c.voices/><#else><p>${t.text("voice.none")}</p></#if>
    <#list c.told as told>
    <#assign who = t.text(told.drawn?then("voice.drawn", "voice.volunteers"))>
    <#if told.causes?has_content><p><b>${t.text("evaluation.causes")} – ${who}</b><br/><#list told.causes as cause>${cause.name} (${t.number(cause.people)})<#sep>, </#sep></#list></p></#if>
    <#if told.problems?has_content><h4>${t.text("evaluation.problems")} – ${who}</h4><ul><#list told.problems as problem><li>${problem}</li></#list></ul></#if>
    <#if told.withheld gt 0><p class="quiet">${who}${t.text("colon")} ${t.text("evaluation.withheld", told.withheld)}</p></#if>
    </#list>
  </div>
  <#else><p>${t.text("commitments.none")}</p>
  </#list>
</div>
<div class="chapter">
  <h2 id="lessons">${t.text("evaluation.lessons")}</h2>
  <p>${t.text("evaluation.lessons.words")}</p>
  <#assign taught = report.commitments?filter(c -> c.told?filter(told -> told.lessons?has_content)?has_content)>
  <#if taught?has_content>
  <table>
    <thead><tr><th scope="col">${t.text("commitment")}</th><th scope="col">${t.text("evaluation.lessons")}</th></tr></thead>
    <tbody><#list taught as c><tr><th scope="row">${c.number}. ${c.title}</th><td><#list c.told as told><#list told.lessons as lesson><p>${lesson} (${t.text(told.drawn?then("voice.drawn", "voice.volunteers"))?lower_case})</p></#list></#list></td></tr></#list></tbody>
  </table>
  <#else><p>${t.text("evaluation.lessons.none")}</p></#if>
</div>
</#if>
</@document>
