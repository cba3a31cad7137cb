<#include "plain.ftl">
<#include "voices.ftl">
<#include "commitment-whole.ftl">
<#assign completions = report.completions() title = t.text("sheet", report.commitment().number)>
<@plain description=title + " – " + report.commitment().title margin="18mm 20mm 18mm 20mm"><h2>${t.text("commitment.number", report.commitment().number)}</h2><@whole c=report.commitment() place=1/></@plain>
