<#-- The three voices about one commitment, side by side. -->
<#macro participants voice="">
  <#if !voice?has_content><p class="missing">${t.text("voice.none")}</p>
  <#elseif !voice.enoughAnswers()><p><b>${t.text("tooFew")}</b>${t.text("colon")} ${t.text("tooFew.words")}</p>
  <#else>
    <p>${t.text("turnout", voice.invited!t.text("untold"), voice.reached, voice.answered)}</p>
    <#if voice.enoughRatings()>
    <p>${t.text("ratings", voice.ratings)}</p>
    <p><b>${t.text("completion")}</b></p>
    <#list completions as level><p>${t.text("completion." + level)}${t.text("colon")} ${t.number(voice.choosing(level))}</p></#list>
    <#else><p><b>${t.text("tooFew")}</b>${t.text("colon")} ${t.text("tooFew.words")}</p></#if>
    <#if voice.enoughRatings()><p><b>${t.text("usefulness")}</b><br/><#list 1..5 as points>${points}${t.text("colon")} ${t.number(voice.finding(points))}<#sep> · </#sep></#list></p></#if>
  </#if>
</#macro>
<#macro spoken voice="" evidenced=false>
  <#if !voice?has_content><p class="missing">${t.text("voice.none")}</p>
  <#else>
    <p><b>${t.text("completion")}</b><br/><#if voice.completion??>${t.text("completion." + voice.completion)}<#else><@missing/></#if></p>
    <#if evidenced><p><b>${t.text("evidence")}</b></p><@proof voice.evidence/></#if>
    <p><b>${t.text("words")}</b><br/><@said voice.words!/></p>
    <#if !evidenced && voice.institution??>
    <p class="quiet"><#if voice.mandate??>${t.text("voice.mandate", voice.institution, voice.mandate.reference(), t.date(voice.mandate.date()))}<#else>${t.text("voice.institution", voice.institution)}</#if><#if voice.confirmedOn??> ${t.text("voice.confirmed", t.date(voice.confirmedOn))}</#if></p>
    </#if>
    <#if evidenced && voice.results??><p><b>${t.text("results")}</b><br/><@said voice.results/></p></#if>
    <#if evidenced && voice.verifiability??><p><b>${t.text("verifiability")}</b><br/>${voice.verifiability}</p></#if>
  </#if>
</#macro>
<#macro voices heard>
    <#local samples = heard.drawn???then(["drawn", "volunteers"], ["volunteers"])>
    <table class="voices">
      <thead><tr><#list samples + ["evaluator", "government"] as voice><th scope="col">${t.text("voice." + voice)}</th></#list></tr></thead>
      <tbody><tr>
        <#if heard.drawn??><td><@participants heard.drawn/></td></#if>
        <td><@participants heard.volunteers!/></td>
        <td><@spoken voice=heard.evaluator! evidenced=true/></td>
        <td><@spoken voice=heard.government! evidenced=false/></td>
      </tr></tbody>
    </table>
</#macro>
