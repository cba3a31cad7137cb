<#-- The three voices about one commitment, side by side. -->
<#macro participants voice="">
  <#if !voice?has_content><p class="missing">${t.text("voice.none")}</p>
  <#elseif !voice.enoughAnswers()><p><b>${t.text("tooFew")}</b>${t.text("colon")} ${t.text("tooFew.words")}</p>
  <#else>
    <p>${t.text("turnout", voice.invited, voice.reached, voice.answered)}</p>
    <#if voice.enoughRatings()>
    <p>${t.text("ratings", voice.ratings)}</p>
    <p><b>${t.text("completion")}</b></p>
    <#list completions as level><p>${t.text("completion." + level)}${t.text("colon")} ${t.number(voice.choosing(level))}</p></#list>
    <#else><p><b>${t.text("tooFew")}</b>${t.text("colon")} ${t.text("tooFew.words")}</p></#if>
    <p><b>${t.text("usefulness")}</b><br/><#if voice.usefulness??>${t.text("usefulness.value", t.mean(voice.usefulness), voice.usefulnessRatings)}<#else>${t.text("tooFew")}</#if></p>
  </#if>
</#macro>
<#macro spoken voice="" evidenced=false>
  <#if !voice?has_content><p class="missing">${t.text("voice.none")}</p>
  <#else>
    <p><b>${t.text("completion")}</b><br/><#if voice.completion??>${t.text("completion." + voice.completion)}<#else><@missing/></#if></p>
    <#if evidenced><p><b>${t.text("evidence")}</b><br/><@said voice.evidence!/></p></#if>
    <p><b>${t.text("words")}</b><br/><@said voice.words!/></p>
  </#if>
</#macro>
<#macro voices heard>
    <table class="voices">
      <thead><tr><#list ["participants", "evaluator", "government"] as voice><th scope="col">${t.text("voice." + voice)}</th></#list></tr></thead>
      <tbody><tr>
        <td><@participants heard.participants!/></td>
        <td><@spoken voice=heard.evaluator! evidenced=true/></td>
        <td><@spoken voice=heard.government! evidenced=false/></td>
      </tr></tbody>
    </table>
</#macro>
