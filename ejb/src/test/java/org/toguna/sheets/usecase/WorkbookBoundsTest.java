package org.toguna.sheets.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.values.Refusal;

/** Workbooks that no spreadsheet writes: each is refused with a sentence, and none costs more than a full register. */
class WorkbookBoundsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORKBOOK = "commitment.import.workbook";

    private final Map<String, byte[]> good = unzipped(workbook());

    @Test
    void a_workbook_of_ours_is_read() {
        assertThat(ExcelFile.read(zipped(good)).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='ZZZZZZ1'><v>1</v></c>",
                "<c r='A0'><v>1</v></c>",
                "<c r='1A'><v>1</v></c>",
                "<c r=''><v>1</v></c>",
                "<c t='zz'><v>1</v></c>",
                "<c s='-1'><v>1</v></c>",
                "<c s='x'><v>1</v></c>",
                "<c t='s'><v>-1</v></c>",
                "<c t='s'><v>2000000000</v></c>",
                "<c t='s'><v><x/>2000000000</v></c>",
                "<c t='s'><v>2<x>00000</x>0000</v></c>",
                "<c t='s'><v>20<![CDATA[0000]]>0000</v></c>",
                "<c t='b'><v>2</v></c><c r='A1'",
                "<c><f t='shared' si='7'/><v>1</v></c>",
                "<c><f t='array' ref='?'>A1</f><v>1</v></c>"
            })
    void a_cell_that_no_spreadsheet_writes_is_refused(String cell) {
        assertRefused(withCells(cell), WORKBOOK);
    }

    @Test
    void elements_do_not_lie_in_each_other_without_end() {
        assertRefused(withCells("<c>" + "<x>".repeat(65)), WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD1", "ALN1", "ZZZ1"})
    void a_cell_far_to_the_right_costs_no_memory(String place) {
        assertRefused(withCells("<c r='" + place + "'><v>1</v></c>"), "commitment.import.tooLong");
    }

    @Test
    void nor_do_cells_that_follow_each_other_without_end() {
        assertRefused(withCells("<c/>".repeat(1001)), "commitment.import.tooLong");
    }

    @Test
    void cells_are_counted() {
        var row = "<row>" + "<c/>".repeat(900) + "</row>";
        assertRefused(withRows(row.repeat(1_000_000 / 900 + 1)), WORKBOOK);
    }

    @Test
    void a_number_has_so_many_digits() {
        assertRefused(withCells("<c><v>" + "1".repeat(500_000) + "</v></c>"), WORKBOOK);
    }

    @Test
    void a_text_is_as_long_as_a_spreadsheet_allows() {
        assertRefused(withCells("<c t='str'><v>" + "x".repeat(40_000) + "</v></c>"), WORKBOOK);
        assertRefused(withCells("<c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c>"), WORKBOOK);
    }

    @Test
    void formulas_over_many_cells_are_few() {
        assertRefused(withCells("<c><f t='array' ref='A1:XFD1048576'>1</f><v>1</v></c>".repeat(101)), WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml"})
    void entities_are_not_unfolded(String part) {
        var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a0 'laugh'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        assertRefused(with(part, bomb.append("]><x>&a29;</x>").toString()), WORKBOOK);
    }

    @Test
    void what_unfolds_to_more_than_memory_holds_is_not_unfolded() {
        assertRefused(with("xl/media/image1.png", "\0".repeat(65 << 20)), WORKBOOK);
    }

    @Test
    void files_in_it_are_counted() {
        var many = new LinkedHashMap<>(good);
        for (int i = 0; i < 1001; i++) {
            many.put("xl/" + i, new byte[0]);
        }
        assertRefused(zipped(many), WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "[Content_Types].xml"})
    void a_part_that_is_missing_or_no_xml_is_a_damaged_workbook(String part) {
        var without = new LinkedHashMap<>(good);
        without.remove(part);
        assertRefused(zipped(without), WORKBOOK);
        assertRefused(with(part, "no xml"), WORKBOOK);
    }

    @Test
    void whatever_comes_is_read_or_refused() {
        var random = new Random(20261129);
        var names = List.copyOf(good.keySet());
        for (int i = 0; i < 1000; i++) {
            var changed = new LinkedHashMap<>(good);
            var name = names.get(random.nextInt(names.size()));
            var content = changed.get(name).clone();
            for (int change = random.nextInt(5); change >= 0 && content.length > 0; change--) {
                content[random.nextInt(content.length)] = (byte) "<>/'\"=1-9A&; \0".charAt(random.nextInt(14));
            }
            changed.put(
                    name,
                    random.nextInt(4) == 0 ? Arrays.copyOf(content, random.nextInt(content.length + 1)) : content);
            try {
                ExcelFile.read(zipped(changed));
            } catch (Refusal refused) {
                assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
            }
        }
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> ExcelFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    private byte[] withCells(String cells) {
        return withRows("<row>" + cells + "</row>");
    }

    private byte[] withRows(String rows) {
        return with(
                SHEET,
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    private byte[] with(String part, String content) {
        var changed = new LinkedHashMap<>(good);
        changed.put(part, content.getBytes(UTF_8));
        return zipped(changed);
    }

    private static byte[] workbook() {
        try {
            var out = new ByteArrayOutputStream();
            ExcelFile.write(
                    "commitments",
                    List.of("number", "title_fr", "deadline", "budget"),
                    Stream.of(List.of(1, "École", LocalDate.of(2027, 12, 31), new BigDecimal("12.5"))),
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
