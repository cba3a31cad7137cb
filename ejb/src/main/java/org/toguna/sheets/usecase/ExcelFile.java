package org.toguna.sheets.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.toguna.values.Refusal;

/** The first sheet of a spreadsheet in Office Open XML (.xlsx). */
public final class ExcelFile {
    public static final String MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a spreadsheet's floating-point numbers keep. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_EXPONENT = 30;

    /** Of spreadsheets themselves, and what {@link #isDay} takes a moment to look through. */
    private static final int LONGEST_FORMAT = 255;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ExcelFile() {}

    /** Whether a file is a ZIP archive, as every .xlsx is and no CSV can be. */
    public static boolean isOne(byte[] file) {
        return file.length > 4 && ReadableWorkbook.isOOXMLZipHeader(file);
    }

    /** @throws Refusal {@code commitment.import.workbook} or {@code commitment.import.empty} */
    public static Table read(byte[] file) {
        try {
            WorkbookBounds.hold(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                    var rows = workbook.getFirstSheet().openStream()) {
                return table(rows);
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The library fails in many ways on what no spreadsheet writes.
            throw Table.refusal("commitment.import.workbook");
        }
    }

    private static Table table(Stream<Row> rows) {
        List<String> header = null;
        var lines = new ArrayList<Table.Line>();
        for (var row : (Iterable<Row>) rows::iterator) {
            var cells = row.stream().map(ExcelFile::text).toList();
            var line = new Table.Line(row.getRowNum(), cells);
            if (lines.size() > Table.MOST_LINES) {
                break;
            }
            if (line.isBlank()) {
                continue;
            }
            if (header == null) {
                header = cells.stream().map(String::strip).toList();
            } else {
                lines.add(line);
            }
        }
        if (header == null) {
            throw Table.refusal("commitment.import.empty");
        }
        return new Table(header, lines);
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var number = cell.asNumber();
        if (isDay(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        return Math.abs((long) number.scale()) > MOST_EXPONENT ? number.toString() : number.toPlainString();
    }

    /** Days are numbers too; only their format tells. */
    private static boolean isDay(String format) {
        var letters = format == null || format.length() > LONGEST_FORMAT
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return letters.contains("y") && letters.contains("d");
    }

    /** @param cells texts, numbers and days; null for an empty cell */
    public static void write(String sheet, List<String> header, Stream<List<Object>> cells, OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, "Toguna", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            page.freezePane(0, 1);
            IntStream.range(0, header.size()).forEach(column -> {
                page.value(0, column, header.get(column));
                page.style(0, column).bold().set();
            });
            int row = 1;
            for (var line : (Iterable<List<Object>>) cells::iterator) {
                for (int column = 0; column < line.size(); column++) {
                    var cell = line.get(column);
                    if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                        page.value(row, column, day);
                        page.style(row, column).format("yyyy-mm-dd").set();
                    } else if (cell instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
                        page.value(row, column, number);
                    } else if (cell instanceof Integer number) {
                        page.value(row, column, number);
                    } else if (cell instanceof BigDecimal number) {
                        page.value(row, column, number.toPlainString());
                    } else if (cell != null) {
                        page.value(row, column, cell.toString());
                    }
                }
                row++;
            }
        }
    }
}
