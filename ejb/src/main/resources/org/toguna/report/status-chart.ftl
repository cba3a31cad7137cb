<#-- Bars without lettering: each lies beside its row of the table, so that the drawing needs no font. -->
<#macro statusChart report statuses t>
<#local all = 0>
<#local said = []>
<#list statuses as status>
  <#local count = report.withStatus(status)>
  <#local all += count>
  <#local said += [t.text("chart.bar", t.text("status." + status), count)]>
</#list>
<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 240 ${statuses?size * 24}" width="240" height="${statuses?size * 24}" role="img" alt="${t.text("chart.alt", said?join(" ; "))}" title="${t.text("chart")}">
  <title>${t.text("chart")}</title>
  <#list statuses as status>
  <rect x="0" y="${status?index * 24 + 5}" width="240" height="14" fill="#eef1f3"/>
  <rect x="0" y="${status?index * 24 + 5}" width="${(report.withStatus(status) * 240 / [all, 1]?max)?round}" height="14" fill="${statusColours[status]}"/>
  </#list>
</svg>
</#macro>
<#assign statusColours = {"DONE": "#2c6e49", "UNDER_WAY": "#1f5f8b", "NOT_STARTED": "#6b7785", "BLOCKED": "#a8402f", "NO_NEWS": "#b9a06a", "WITHDRAWN": "#8d8794"}>
