package org.toguna.commitment.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.toguna.shared.Refusal;

/**
 * Comma-separated values (RFC 4180) in UTF-8; semicolons are understood too. A text that a spreadsheet would run as a formula
 * is written with an apostrophe before it, which reading takes away again; numbers are left alone.
 */
public final class CsvFile {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvFile() {}

    /**
     * @throws Refusal {@code commitment.import.encoding}, {@code commitment.import.quotes} or {@code commitment.import.empty}
     */
    public static Table read(byte[] file) {
        var text = decode(file);
        var format = FORMAT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
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

    private static Table read(CSVParser parser) {
        List<String> header = null;
        var lines = new ArrayList<Table.Line>();
        var records = parser.iterator();
        long number = 1;
        try {
            while (records.hasNext() && lines.size() <= Table.MOST_LINES) {
                var cells = records.next().stream().map(CsvFile::unguarded).toList();
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
    public static void write(List<String> header, Stream<List<Object>> cells, OutputStream out) throws IOException {
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
        printer.printRecord(header);
        for (var line : (Iterable<List<Object>>) cells::iterator) {
            printer.printRecord(line.stream().map(CsvFile::written).toList());
        }
        printer.flush();
    }

    private static String written(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell.toString();
    }

    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
