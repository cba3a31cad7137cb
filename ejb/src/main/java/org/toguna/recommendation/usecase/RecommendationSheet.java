package org.toguna.recommendation.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Wording;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.sheets.usecase.Table;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Written;

/**
 * A list of recommendations as comma-separated values (RFC 4180) in UTF-8. Its first line names the columns: number and
 * title_fr must be there; title_ and another language, heading, level, lead_institution, deadline and source may be. An empty
 * cell says nothing; levels are separated by spaces; a deadline is written 2027-12-31.
 */
public final class RecommendationSheet {
    private static final String FIELD = "file";

    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private List<String> columns = List.of();

    /** @param line where it begins in the file, counted from 1 */
    public record Row(long line, int number, Wording wording) {}

    private RecommendationSheet() {}

    /**
     * Reads the whole file before refusing it.
     *
     * @throws Refusal with one problem for each thing wrong, or {@code commitment.import.encoding} when it is not UTF-8
     */
    public static List<Row> read(byte[] file) {
        var sheet = new RecommendationSheet();
        sheet.readLines(CsvFile.read(file));
        if (sheet.problems.isEmpty() && sheet.rows.isEmpty()) {
            sheet.problem("commitment.import.empty");
        }
        if (!sheet.problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, sheet.problems);
        }
        return sheet.rows;
    }

    /** Writes what {@link #read} reads. */
    public static void write(
            CsvFile.Reader reader, List<Recommendation> recommendations, Coverage coverage, OutputStream out)
            throws IOException {
        var languages = new TreeSet<>(Set.of("fr", "en"));
        recommendations.forEach(asked -> languages.addAll(asked.title().texts().keySet()));
        var header = new ArrayList<>(List.of("number"));
        languages.forEach(language -> header.add("title_" + language));
        header.addAll(List.of("heading", "level", "lead_institution", "deadline", "source"));
        CsvFile.write(
                reader,
                coverage.header(header),
                coverage.cells(recommendations.stream().map(asked -> cells(asked, languages))),
                out);
    }

    private static List<Object> cells(Recommendation asked, Set<String> languages) {
        var cells = new ArrayList<Object>();
        cells.add(asked.number());
        languages.forEach(language -> cells.add(asked.title().texts().get(language)));
        cells.add(asked.heading().orElse(null));
        cells.add(asked.levels().all().stream().map(Enum::name).collect(Collectors.joining(" ")));
        cells.add(asked.leadInstitution().orElse(null));
        cells.add(asked.deadline().orElse(null));
        cells.add(asked.source().orElse(null));
        return cells;
    }

    private void readLines(Table table) {
        readHeader(table.header());
        table.lines().forEach(this::readRow);
    }

    private void readHeader(List<String> header) {
        columns = header;
        for (var column : columns) {
            if (!Coverage.isColumn(column)
                    && !column.matches("number|title_[a-z]{2}|heading|level|lead_institution|deadline|source")) {
                problem("commitment.import.column", column);
            }
        }
        for (var needed : List.of("number", "title_fr")) {
            if (!columns.contains(needed)) {
                problem("commitment.import.columnMissing", needed);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private void readRow(Table.Line record) {
        long line = record.number();
        if (record.cells().size() != columns.size()) {
            problem(
                    "commitment.import.cells",
                    line,
                    columns.size(),
                    record.cells().size());
            return;
        }
        int number = number(cell(record, "number"), line);
        var titles = new LinkedHashMap<String, String>();
        columns.stream()
                .filter(column -> column.startsWith("title_"))
                .forEach(column -> titles.put(column.substring("title_".length()), cell(record, column)));
        var wording = new Wording(
                new LocalizedText(titles),
                cell(record, "heading"),
                levels(cell(record, "level"), line),
                cell(record, "lead_institution"),
                deadline(cell(record, "deadline"), line),
                cell(record, "source"));
        try {
            wording.validate().refuse();
        } catch (Refusal refusal) {
            refusal.problems().forEach(wrong -> problem("commitment.import." + wrong.field(), line));
        }
        rows.add(new Row(line, number, wording));
    }

    private String cell(Table.Line record, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : record.cell(at).strip();
    }

    private int number(String cell, long line) {
        if (!cell.matches("[1-9][0-9]{0,3}")) {
            problem("commitment.import.number", line);
            return 0;
        }
        int number = Integer.parseInt(cell);
        if (!numbers.add(number)) {
            problem("commitment.import.twice", line, number);
        }
        return number;
    }

    private Levels levels(String cell, long line) {
        var levels = EnumSet.noneOf(Level.class);
        for (var name : cell.isEmpty() ? new String[0] : cell.split("\\s+")) {
            try {
                levels.add(Level.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                problem("commitment.import.level", line, name);
            }
        }
        return Levels.of(levels);
    }

    private LocalDate deadline(String cell, long line) {
        if (cell.isEmpty()) {
            return null;
        }
        var day = Written.day(cell);
        if (day.isEmpty()) {
            problem("commitment.import.deadline", line, cell);
        }
        return day.orElse(null);
    }

    private void problem(String code, Object... arguments) {
        problems.add(new Problem(FIELD, code, arguments));
    }
}
