<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<#assign columns = ["recommendation", "response", "matrix.action", "lead", "deadline", "matrix.cost", "matrix.source", "matrix.completion", "matrix.news"]>
<#assign widths = [2700, 1250, 2700, 1900, 1250, 1350, 1350, 1300, 1700]>
<#macro line words bold=false><w:p><w:r><#if bold><w:rPr><w:b/></w:rPr></#if><#list words?split("\n") as part><w:t xml:space="preserve">${part}</w:t><#sep><w:br/></#sep></#list></w:r></w:p></#macro>
<#macro cell place><w:tc><w:tcPr><w:tcW w:w="${widths[place]}" w:type="dxa"/></w:tcPr><#nested></w:tc></#macro>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${t.text("ReportKind.MATRIX")}</w:t></w:r></w:p>
<@line cover.forum true/>
<@line t.text("generated") + " " + t.instant(cover.generatedAt) + " · " + t.text("draft")/>
<#if cover.historyHead?has_content><@line t.text("historyHead") + t.text("colon") + " " + cover.historyHead/></#if>
<#if cover.demonstration><@line t.text("demonstration") true/></#if>
<#if cover.archive><@line t.text("archive") true/></#if>
<#list [cover.incomplete!, cover.caveat!]?filter(words -> words?has_content) as words><@line words true/></#list>
<w:tbl><w:tblPr><w:tblW w:w="15500" w:type="dxa"/><w:tblBorders><#list ["top", "left", "bottom", "right", "insideH", "insideV"] as side><w:${side} w:val="single" w:sz="4" w:space="0" w:color="B9C2C9"/></#list></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><#list widths as width><w:gridCol w:w="${width}"/></#list></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><#list columns as name><@cell name?index><@line t.text(name) true/></@cell></#list></w:tr>
<#list report.rows() as row>
<#assign a = row.action()!>
<w:tr><w:trPr><w:cantSplit/></w:trPr>
<@cell 0><#if row.demand()??><@line row.demand().number()?c + ". " + row.demand().title()/><#if row.demand().source()??><@line row.demand().source()/></#if><#else><@line t.text("matrix.noDemand")/></#if></@cell>
<@cell 1><#if row.demand()??><@line t.text((row.demand().response()??)?then("response." + row.demand().response()!, cover.unanswered()))/><#else><@line t.text("notApplicable")/></#if></@cell>
<#if row.action()??>
<@cell 2><@line a.number()?c + ". " + a.title()/></@cell>
<@cell 3><@line a.lead()!t.text("missing")/></@cell>
<@cell 4><@line t.date(a.deadline())/><#if a.overdue()><@line t.text("deadline.overdue") true/></#if></@cell>
<@cell 5><#list a.cost() as currency, amount><@line t.number(amount) + "\xA0" + currency/><#else><@line t.text("missing")/></#list></@cell>
<@cell 6><#list a.sources() as source><@line source/><#else><@line t.text("missing")/></#list></@cell>
<@cell 7><#if a.percentage()??><@line t.percent(a.percentage()) true/></#if><@line t.text("status." + a.status())/></@cell>
<@cell 8><#if a.news()??><@line t.date(a.news().day()) true/><@line a.news().narrative()/><#else><@line t.text("history.none")/></#if></@cell>
<#else>
<@cell 2><@line t.text(cover.archive?then("matrix.noAction.known", "matrix.noAction"))/></@cell><#list 3..8 as place><@cell place><@line "–"/></@cell></#list>
</#if>
</w:tr>
</#list>
</w:tbl>
<w:p/>
<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="680" w:right="680" w:bottom="800" w:left="680" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>
</w:body></w:document>
