package org.toguna.sheets.usecase;

import java.util.List;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * What a file of rows and columns says, cell by cell, whatever its format: numbers as digits with a point, days as
 * 2027-12-31, an empty cell as an empty text.
 *
 * @param header the first line, which names the columns
 */
public record Table(List<String> header, List<Line> lines) {
    /** A file with more lines is read no further. */
    public static final int MOST_LINES = 10_000;

    /** As many as the fullest commitment needs, and then some. */
    static final int MOST_COLUMNS = 1000;

    public Table {
        if (lines.size() > MOST_LINES || header.size() > MOST_COLUMNS) {
            throw tooLong();
        }
    }

    /**
     * A file as a table, recognised by its content.
     *
     * @throws Refusal what keeps it from being read, {@code commitment.import.empty} or {@code commitment.import.tooLong}
     */
    public static Table read(byte[] file) {
        var table = ExcelFile.isOne(file) ? ExcelFile.read(file) : CsvFile.read(file);
        if (table.lines().isEmpty()) {
            throw refusal("commitment.import.empty");
        }
        return table;
    }

    static Refusal tooLong() {
        return refusal("commitment.import.tooLong", MOST_LINES, MOST_COLUMNS);
    }

    static Refusal refusal(String code, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", code, arguments)));
    }

    /**
     * @param number where it begins in the file, counted from 1
     * @param cells as many as the line has, which may differ from the header
     */
    public record Line(long number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Empty where the line is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
