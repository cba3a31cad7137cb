package org.toguna.sheets.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * Comma-separated values (RFC 4180) in UTF-8; semicolons are understood too. Where a text begins, and where whoever splits it at
 * another sign would see a cell begin, what a spreadsheet would run as a formula is written with an apostrophe before it, which
 * reading takes away again; numbers are left alone.
 */
public final class CsvFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** What a cell is put between quotes for, whichever sign the reader splits lines at. */
    private static final Pattern QUOTED = Pattern.compile("[,;\\t\\r\\n\"]|^[\\s!#]|\\s$");

    private CsvFile() {}

    /** Who reads the file, which decides how it is written. */
    public enum Reader {
        PROGRAM(',', false),
        /** Excel takes a file for UTF-8 by its byte order mark only. */
        EXCEL(',', true),
        /** Where numbers have a comma, Excel splits at semicolons. */
        FRENCH_EXCEL(';', true);

        private final char separator;
        private final boolean marked;
        private final Formulas formulas;

        Reader(char separator, boolean marked) {
            this.separator = separator;
            this.marked = marked;
            formulas = Formulas.where(separator);
        }

        /**
         * @param word {@code excel}, or null for a program
         * @param language of Excel
         * @throws Refusal {@code commitment.csv.reader}
         */
        public static Reader of(String word, String language) {
            if (word == null) {
                return PROGRAM;
            }
            if (!word.equals("excel")) {
                throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("for", "commitment.csv.reader")));
            }
            return "fr".equals(language) ? FRENCH_EXCEL : EXCEL;
        }

        private String written(BigDecimal number) {
            if (this != FRENCH_EXCEL) {
                return number.toPlainString();
            }
            // 1,250 would be read as a thousand too.
            var unmistakable = number.scale() == 3 ? number.setScale(4) : number;
            return unmistakable.toPlainString().replace('.', ',');
        }
    }

    /** Where a cell could begin: at its start, after a sign that others split at, on a new line, blanks left aside. */
    private record Formulas(Pattern bare, Pattern guarded) {
        static Formulas where(char separator) {
            var begins = "((?:^|[" + (separator == ';' ? "," : ";") + "\\t\\r\\n])[\\s\u00a0]*)";
            return new Formulas(Pattern.compile(begins + "('*[=+\\-@])"), Pattern.compile(begins + "'('*[=+\\-@])"));
        }

        String guard(String text) {
            return bare.matcher(text).replaceAll("$1'$2");
        }

        String unguard(String text) {
            return guarded.matcher(text).replaceAll("$1$2");
        }
    }

    /**
     * @throws Refusal {@code commitment.import.encoding}, {@code commitment.import.quotes} or {@code commitment.import.empty}
     */
    public static Table read(byte[] file) {
        var text = decode(file);
        var delimiter = delimiter(text);
        var format = FORMAT.builder().setDelimiter(delimiter).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser, delimiter == ';' ? Reader.FRENCH_EXCEL : Reader.PROGRAM);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Other encodings would be read as wrong letters, so they are refused rather than guessed. */
    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Table.refusal("commitment.import.encoding");
        }
    }

    /** Spreadsheets that write numbers with a comma separate cells by semicolons. */
    private static char delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static Table read(CSVParser parser, Reader written) {
        List<String> header = null;
        var lines = new ArrayList<Table.Line>();
        var records = parser.iterator();
        long number = 1;
        try {
            while (records.hasNext() && lines.size() <= Table.MOST_LINES) {
                var cells =
                        records.next().stream().map(written.formulas::unguard).toList();
                var line = new Table.Line(number, cells);
                if (header == null) {
                    header = cells.stream().map(String::strip).toList();
                } else if (!line.isBlank()) {
                    lines.add(line);
                }
                number = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException unclosedQuote) {
            throw Table.refusal("commitment.import.quotes", number);
        }
        if (header == null) {
            throw Table.refusal("commitment.import.empty");
        }
        return new Table(header, lines);
    }

    /** @param cells texts, numbers and days; null for an empty cell */
    public static void write(Reader reader, List<String> header, Stream<List<Object>> cells, OutputStream out)
            throws IOException {
        var lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (reader.marked) {
            lines.write('\ufeff');
        }
        write(reader, header, lines);
        for (var line : (Iterable<List<Object>>) cells::iterator) {
            write(reader, line, lines);
        }
        lines.flush();
    }

    private static void write(Reader reader, List<?> cells, Writer lines) throws IOException {
        lines.write(cells.stream()
                .map(cell -> written(reader, cell))
                .collect(Collectors.joining(String.valueOf(reader.separator), "", "\r\n")));
    }

    private static String written(Reader reader, Object cell) {
        if (cell == null) {
            return "";
        }
        var text = switch (cell) {
            case BigDecimal number -> reader.written(number);
            case String words -> reader.formulas.guard(words);
            default -> cell.toString();
        };
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
