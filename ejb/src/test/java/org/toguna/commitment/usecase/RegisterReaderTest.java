package org.toguna.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.commitment.domain.ActKind;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.sheets.usecase.Table;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;

class RegisterReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String HEADER =
            "number,lead_institution_fr,act_kind,act_reference,act_date,title_fr,objective_fr,deadline";
    private static final String GOOD = "Ministère,DECREE,n° 1,2026-05-01,Ouvrir,Servir,2027-06-30";

    @Test
    void namesTheFortyBadLinesOfFiveThousand() {
        var file = new StringBuilder(HEADER).append("\r\n");
        IntStream.rangeClosed(1, 5000)
                .forEach(line -> file.append(line)
                        .append(',')
                        .append(line % 125 == 0 ? GOOD.replace("2027-06-30", "demain") : GOOD)
                        .append("\r\n"));

        var read = read(file.toString());

        assertThat(read.promises()).hasSize(5000);
        assertThat(read.faults())
                .extracting(RegisterReader.LineFault::line)
                .hasSize(40)
                .startsWith(126L, 251L)
                .endsWith(5001L);
        assertThat(words(read.faults().get(0)))
                .isEqualTo("Line 126, column “deadline”: “demain” is not a date; examples: 2027-12-31 or 31/12/2027.");
    }

    @Test
    void readsAMinistrysOwnColumnsAndWords() {
        var read = read(
                "N°;Structure chef de file;Nature de l'acte;Référence de l’acte;Date de l’acte;Intitulé (fr);Objectif"
                        + ";Échéance;Coût;Devise;Niveaux;Observations\n"
                        + "7;Ministère;Décret;n° 1;01/05/2026;Ouvrir;Servir;30/06/2027;1 250 000,50;XOF;NATIONAL, REGIONAL;à voir\n");

        assertThat(read.faults()).isEmpty();
        var promise = read.promises().get(0);
        assertThat(promise.number()).isEqualTo(7);
        assertThat(promise.lead()).isEqualTo(LocalizedText.french("Ministère"));
        assertThat(promise.act().kind()).isEqualTo(ActKind.DECREE);
        assertThat(promise.act().date()).isEqualTo("2026-05-01");
        assertThat(promise.terms().deadline()).isEqualTo("2027-06-30");
        assertThat(promise.terms().funding().totals()).containsEntry("XOF", new BigDecimal("1250000.5"));
        assertThat(promise.terms().levels()).isEqualTo(Levels.of(Level.NATIONAL, Level.REGIONAL));
    }

    @Test
    void takesTheColumnsThatSomebodyChose() {
        var table = CsvFile.read(utf8("a,b,c,d,e,f,g,h\n1," + GOOD + "\n"));
        assertThat(ColumnMapping.guess(table.header()).columns()).containsOnly(Optional.empty());

        var chosen = ColumnMapping.of(List.of(HEADER.split(",")));

        assertThat(new RegisterReader(table, chosen, Map.of(), Set.of(), Set.of(), TODAY).faults())
                .isEmpty();
    }

    @Test
    void refusesTwoColumnsForOneField() {
        var table = CsvFile.read(utf8("a,b\n1,2\n"));
        var mapping = ColumnMapping.of(List.of("number", "number"));
        assertThatThrownBy(() -> new RegisterReader(table, mapping, Map.of(), Set.of(), Set.of(), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("commitment.sheet.columnTwice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline            | 2025-01-01 | starts               | 2026-01-01 | The deadline
            indicator_1_target  | 10         | indicator_1_baseline | 10         | The target
            budget_1_amount     | 1,250      | budget_1_currency    | XOF        | can be read in two ways
            budget_1_amount     | beaucoup   | budget_1_currency    | XOF        | is not a number
            budget_1_amount     | 5          | budget_1_currency    | francs     | ISO 4217
            milestone_1_due     | 2029-01-01 | milestone_1_title_fr | Étape      | milestone
            sdg_targets         | 99.z       | strategy             | Plan       | 99.z
            levels              | LUNAR      | strategy             | Plan       | not a known value
            recommendation      | 12         | strategy             | Plan       | no recommendation 12
            status              | WITHDRAWN  | strategy             | Plan       | withdrawal_decided_by
            """)
    void saysWhatIsWrongInWhichLineAndColumn(String column, String cell, String other, String itsCell, String said) {
        var header = column.equals("deadline")
                ? HEADER + "," + other
                : HEADER + "," + column + "," + other + ",indicator_1_name_fr";
        var good = "1," + GOOD;
        var line = column.equals("deadline")
                ? good.replace("2027-06-30", cell) + "," + itsCell
                : good + ",\"" + cell + "\"," + itsCell + "," + (column.startsWith("indicator") ? "Guichets" : "");

        var faults = read(header + "\n" + line + "\n").faults();

        assertThat(faults).isNotEmpty();
        assertThat(faults).extracting(RegisterReaderTest::words).allMatch(words -> words.startsWith("Line 2"));
        assertThat(faults).extracting(RegisterReaderTest::words).anyMatch(words -> words.contains(said));
    }

    @Test
    void refusesANumberThatIsTaken() {
        var table = CsvFile.read(utf8(HEADER + "\n3," + GOOD + "\n4," + GOOD + "\n4," + GOOD + "\n"));
        var read = new RegisterReader(table, ColumnMapping.guess(table.header()), Map.of(), Set.of(), Set.of(3), TODAY);
        assertThat(read.faults()).extracting(RegisterReader.LineFault::line).containsExactly(2L, 4L);
    }

    @Test
    void findsTheRecommendationByItsNumber() {
        var recommendation = UUID.randomUUID();
        var table = CsvFile.read(utf8(HEADER + ",recommendation\n1," + GOOD + ",12\n"));
        var read = new RegisterReader(
                table, ColumnMapping.guess(table.header()), Map.of(12, recommendation), Set.of(), Set.of(), TODAY);
        assertThat(read.promises().get(0).terms().recommendationId()).contains(recommendation);
    }

    @Test
    void guardsFormulasInTextsAndLeavesNumbersAlone() throws IOException {
        var out = new ByteArrayOutputStream();
        var cells = List.<Object>of("=1+1", "-5 %", "@x", "'=x", "l’été", new BigDecimal("-5"));
        CsvFile.write(CsvFile.Reader.PROGRAM, List.of("a", "b", "c", "d", "e", "f"), Stream.of(cells), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b,c,d,e,f\r\n'=1+1,'-5 %,'@x,''=x,l’été,-5\r\n");
        assertThat(CsvFile.read(out.toByteArray()).lines().get(0).cells())
                .containsExactly("=1+1", "-5 %", "@x", "'=x", "l’été", "-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 not really a workbook", "PK\u0003\u0004?"})
    void refusesADamagedWorkbook(String content) {
        assertThatThrownBy(() -> Table.read(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("commitment.import.workbook");
    }

    @Test
    void refusesAFileWithoutLinesOrWithTooMany() {
        for (var nothing : List.of("", "{}", HEADER + "\n")) {
            assertThatThrownBy(() -> Table.read(utf8(nothing))).hasMessage("commitment.import.empty");
        }
        assertThatThrownBy(() -> Table.read(utf8("number\n" + "1\n".repeat(10_001))))
                .hasMessage("commitment.import.tooLong");
    }

    private static RegisterReader read(String file) {
        var table = CsvFile.read(utf8(file));
        return new RegisterReader(table, ColumnMapping.guess(table.header()), Map.of(), Set.of(), Set.of(), TODAY);
    }

    private static String words(RegisterReader.LineFault fault) {
        var problem = fault.inWords();
        return Texts.in("en").get(problem.code(), problem.arguments().toArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
