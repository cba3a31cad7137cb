package org.toguna.report.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The matrix as a spreadsheet (.xlsx) whose days and numbers can be sorted, filtered and added up. */
final class MatrixWorkbook {
    private static final List<String> COLUMNS = List.of(
            "matrix.demandNumber",
            "recommendation",
            "response",
            "matrix.actionNumber",
            "matrix.action",
            "lead",
            "deadline",
            "matrix.cost",
            "matrix.currency",
            "matrix.source",
            "matrix.completion",
            "status",
            "matrix.newsDay",
            "matrix.news");

    private static final List<Integer> WIDTHS = List.of(8, 48, 20, 8, 48, 34, 13, 18, 9, 30, 12, 18, 13, 60);

    private static final int WIDTH_OF_WORDS = 40;

    private final ReportTexts t;

    MatrixWorkbook(ReportTexts texts) {
        this.t = texts;
    }

    void write(Matrix matrix, OutputStream out) {
        try (var workbook = new Workbook(out, "Toguna", "1.0")) {
            workbook.properties()
                    .setTitle(
                            t.text("ReportKind.MATRIX") + " – " + matrix.cover().forum());
            var sheet = workbook.newWorksheet(t.text("ReportKind.MATRIX"));
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, matrix.rows().size(), COLUMNS.size() - 1);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
                sheet.value(0, column, t.text(COLUMNS.get(column)));
                sheet.style(0, column).bold().wrapText(true).fillColor("D5DFE3").set();
            }
            if (matrix.cover().incomplete() != null) {
                sheet.width(COLUMNS.size(), WIDTH_OF_WORDS);
                sheet.value(0, COLUMNS.size(), matrix.cover().incomplete());
                sheet.style(0, COLUMNS.size()).bold().wrapText(true).set();
            }
            if (matrix.cover().archive()) {
                sheet.width(COLUMNS.size() + 1, WIDTH_OF_WORDS);
                sheet.value(0, COLUMNS.size() + 1, t.text("archive.source"));
                sheet.style(0, COLUMNS.size() + 1).bold().wrapText(true).set();
            }
            int row = 1;
            for (var line : matrix.rows()) {
                write(sheet, row++, line, matrix.cover().unanswered());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Worksheet sheet, int row, Matrix.Row line, String unanswered) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        var demand = line.demand();
        if (demand != null) {
            sheet.value(row, 0, demand.number());
            sheet.value(row, 1, demand.title());
            if (demand.source() != null) {
                sheet.value(row, COLUMNS.size() + 1, demand.source());
            }
            sheet.value(row, 2, t.text(demand.response() == null ? unanswered : "response." + demand.response()));
        }
        var action = line.action();
        if (action != null) {
            sheet.value(row, 3, action.number());
            sheet.value(row, 4, action.title());
            sheet.value(row, 5, action.lead());
            day(sheet, row, 6, action.deadline());
            cost(sheet, row, action);
            sheet.value(row, 9, String.join("\n", action.sources()));
            if (action.percentage() != null) {
                sheet.value(row, 10, BigDecimal.valueOf(action.percentage(), 2));
                sheet.style(row, 10)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .format("0%")
                        .set();
            }
            sheet.value(row, 11, t.text("status." + action.status()));
            if (action.news() != null) {
                day(sheet, row, 12, action.news().day());
                sheet.value(row, 13, action.news().narrative());
            }
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).verticalAlignment("top").format("dd/mm/yyyy").set();
    }

    /** Money of different currencies is not a number: it is written out. */
    private void cost(Worksheet sheet, int row, Matrix.Action action) {
        if (action.cost().size() == 1) {
            var only = action.cost().entrySet().iterator().next();
            sheet.value(row, 7, only.getValue());
            sheet.style(row, 7).verticalAlignment("top").format("#,##0.##").set();
            sheet.value(row, 8, only.getKey());
        } else if (!action.cost().isEmpty()) {
            sheet.value(
                    row,
                    7,
                    action.cost().entrySet().stream()
                            .map(total -> t.number(total.getValue()) + "\u00a0" + total.getKey())
                            .collect(Collectors.joining("\n")));
        }
    }
}
