package org.toguna.recommendation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class RecommendationSheetTest {
    private static final String HEADER = "number,title_fr,title_en,heading,level,lead_institution,deadline,source\n";

    @Test
    void readsEveryColumn() {
        var rows = RecommendationSheet.read(
                utf8(HEADER + "7,\"Ouvrir, partout\",Open,measure,NATIONAL REGIONAL,Ministère,2027-12-31,Presse\n"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(7);
        var wording = rows.get(0).wording();
        assertThat(wording.title()).isEqualTo(LocalizedText.frenchAndEnglish("Ouvrir, partout", "Open"));
        assertThat(wording.levels()).isEqualTo(Levels.of(Level.NATIONAL, Level.REGIONAL));
        assertThat(wording.deadline()).isEqualTo("2027-12-31");
        assertThat(wording.leadInstitution()).isEqualTo("Ministère");
    }

    @Test
    void leavesEmptyCellsEmpty() {
        var wording =
                RecommendationSheet.read(utf8(HEADER + "1,Un,,,,,,\n")).get(0).wording();
        assertThat(wording.heading()).isNull();
        assertThat(wording.levels()).isEqualTo(Levels.NONE);
        assertThat(wording.deadline()).isNull();
        assertThat(wording.source()).isNull();
    }

    @Test
    void takesAByteOrderMarkAndBlankLines() {
        assertThat(RecommendationSheet.read(utf8("\ufeffnumber,title_fr\r\n1,Un\r\n\r\n2,Deux\r\n")))
                .extracting(RecommendationSheet.Row::line)
                .containsExactly(2L, 4L);
    }

    @Test
    void refusesAnotherEncodingRatherThanReadingWrongLetters() {
        var file = "number,title_fr\n1,Équité\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> RecommendationSheet.read(file)).hasMessage("commitment.import.encoding");
    }

    @Test
    void namesEveryBadLine() {
        assertThatThrownBy(() -> RecommendationSheet.read(utf8("number,title_fr,level,deadline\n"
                        + "1,\"Deux\nlignes\",LUNAR,\n" // begins at line 2, ends at line 3
                        + "zéro,,NATIONAL,hier\n"
                        + "1,Encore un,,\n"
                        + "3,trop court\n")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(RecommendationSheetTest::inShort)
                                .containsExactly("level 2", "number 4", "deadline 4", "title 4", "twice 5", "cells 6"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                           | commitment.import.empty
                    'number,title_fr'            | commitment.import.empty
                    'number,titre'               | commitment.import.column
                    'title_fr,source'            | commitment.import.columnMissing
                    'number;title_fr'            | commitment.import.empty
                    """)
    void refusesAFileWithoutItsColumnsOrLines(String file, String code) {
        assertThatThrownBy(() -> RecommendationSheet.read(utf8(file))).hasMessage(code);
    }

    @Test
    void refusesAQuotationMarkLeftOpen() {
        assertThatThrownBy(() -> RecommendationSheet.read(utf8("number,title_fr\n1,\"Un\n2,Deux\n")))
                .hasMessage("commitment.import.quotes");
    }

    private static String inShort(Problem problem) {
        return problem.code().substring("commitment.import.".length()) + " "
                + problem.arguments().get(0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
