package org.toguna.sheets.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.sheets.usecase.CsvFile.Reader;
import org.toguna.values.Refusal;

class CsvFileTest {
    private static final List<String> FORMULAS = List.of(
            "Guichet unique;=2+3",
            "Guichet unique; =HYPERLINK(\"http://x\")",
            "Guichet unique\t=2+3",
            "Guichet unique,=2+3",
            "Guichet unique\n=2+3",
            "Guichet unique\r\n@SUM(A1)",
            ";=1;+2;-3;'=4",
            "\t=2+3",
            "\r=2+3",
            " =2+3",
            "\u00a0=2+3",
            "=2+3",
            "'=2+3",
            "''=2+3;''+4");

    @ParameterizedTest
    @EnumSource
    void runsNoFormulaWhereverSpreadsheetsSplitLines(Reader reader) {
        for (var text : FORMULAS) {
            var file = written(reader, "avant", text, "après");
            for (var separator : othersThan(reader)) {
                assertThat(asSplit(file, separator))
                        .as("%s opened at %s: %s", text, separator, file)
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@].*"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasWritten(Reader reader) {
        for (var text : FORMULAS) {
            var file = written(reader, "avant", text, "après");
            assertThat(CsvFile.read(file.getBytes(StandardCharsets.UTF_8))
                            .lines()
                            .get(0)
                            .cells())
                    .containsExactly("avant", text, "après");
        }
    }

    @Test
    void quotesWhatOthersSplitAt() {
        assertThat(written(Reader.PROGRAM, "a;b", "a\tb", "l’été", " a", "a "))
                .endsWith("\"a;b\",\"a\tb\",l’été,\" a\",\"a \"\r\n");
    }

    @Test
    void isPlainForProgramsAndMarkedForExcel() {
        var cells = new Object[] {"Ministère", new BigDecimal("-1250.50"), LocalDate.of(2027, 1, 31), null, 12};
        assertThat(written(Reader.PROGRAM, cells)).isEqualTo("a,b,c,d,e\r\nMinistère,-1250.50,2027-01-31,,12\r\n");
        assertThat(written(Reader.EXCEL, cells)).isEqualTo("\ufeffa,b,c,d,e\r\nMinistère,-1250.50,2027-01-31,,12\r\n");
        assertThat(written(Reader.FRENCH_EXCEL, cells))
                .isEqualTo("\ufeffa;b;c;d;e\r\nMinistère;\"-1250,50\";2027-01-31;;12\r\n");
        assertThat(written(Reader.FRENCH_EXCEL, new BigDecimal("1.234"))).endsWith("\"1,2340\"\r\n");
    }

    @Test
    void knowsWhoReads() {
        assertThat(Reader.of(null, "fr")).isEqualTo(Reader.PROGRAM);
        assertThat(Reader.of("excel", "fr")).isEqualTo(Reader.FRENCH_EXCEL);
        assertThat(Reader.of("excel", "en")).isEqualTo(Reader.EXCEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Excel", "lotus"})
    void refusesToWriteForAnybodyElse(String word) {
        assertThatThrownBy(() -> Reader.of(word, "fr"))
                .isInstanceOf(Refusal.class)
                .hasMessage("commitment.csv.reader");
    }

    @Test
    void writesTextsToWorkbooksAsTexts() throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelFile.write("sheet", List.of("=A1"), Stream.of(List.copyOf(FORMULAS)), out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().read().stream().flatMap(row -> row.stream()))
                    .hasSize(FORMULAS.size() + 1)
                    .allMatch(cell -> cell.getType() == CellType.STRING)
                    .allMatch(cell -> cell.getFormula() == null)
                    .extracting(Cell::getText)
                    .contains("=A1", "=2+3");
        }
    }

    /** As a spreadsheet does that knows another separator: a quote in the middle of its cell means nothing to it. */
    private static List<String> asSplit(String file, String separator) {
        return file.replace("\ufeff", "")
                .lines()
                .skip(1)
                .flatMap(line -> Arrays.stream(line.split(Pattern.quote(separator))))
                .map(cell -> cell.replaceAll("^[\\s\u00a0\"]+", ""))
                .toList();
    }

    /** Whoever knows the right one leaves a text between quotes whole. */
    private static List<String> othersThan(Reader reader) {
        return List.of(reader == Reader.FRENCH_EXCEL ? "," : ";", "\t");
    }

    private static String written(Reader reader, Object... cells) {
        var out = new ByteArrayOutputStream();
        try {
            CsvFile.write(
                    reader,
                    List.of("a", "b", "c", "d", "e").subList(0, cells.length),
                    Stream.of(Arrays.asList(cells)),
                    out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
