package org.toguna.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.report.domain.ReportKind;
import org.toguna.values.Refusal;
import org.w3c.dom.Document;

/** What ministries steer by: the matrix in its three formats, the note on one page, the sheet of one commitment. */
class SteeringReportsTest {
    private static final ReportPdf PRINTER = new ReportPdf();
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void setsEveryRecommendationBesideItsCommitmentInReadingOrder() throws IOException {
        try (var pdf = printed(OtherReports.matrix(Locale.FRENCH))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(text(pdf))
                    .containsSubsequence(
                            "Matrice de suivi",
                            "Empreinte de l’historique : 5d41402a",
                            "Recommandation",
                            "Réponse du gouvernement",
                            "Action (engagement)",
                            "Structure chef de file",
                            "Échéance",
                            "Coût",
                            "Source de financement",
                            "Niveau d’exécution",
                            "Dernière nouvelle")
                    .contains("125 000 000 XOF", "60 %", "31 décembre 2025", "échéance dépassée", "1er juin 2025")
                    .contains("Sans réponse à ce jour", "Aucun engagement", "Sans recommandation", "non précisé");
        }
    }

    @Test
    void givesTheMatrixAsASpreadsheetOfRealDaysAndNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        new MatrixWorkbook(new ReportTexts(Locale.FRENCH)).write(OtherReports.matrix(Locale.FRENCH), out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(4)).isEqualTo("Action (engagement)");
            var first = rows.get(1);
            assertThat(first.getCellAsNumber(0)).contains(BigDecimal.ONE);
            assertThat(first.getCellText(2)).isEqualTo("Acceptée");
            assertThat(first.getCellAsDate(6).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(first.getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("125000000");
            assertThat(first.getCellText(8)).isEqualTo("XOF");
            assertThat(first.getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("0.6");
            assertThat(rows.get(2).getCellText(1)).contains("télévision");
            assertThat(rows.get(3).getCellText(4)).contains("médiateur");
        }
        var sheet = entries(out.toByteArray()).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<autoFilter ref=\"A1:N4\"", "state=\"frozen\"", "landscape");
    }

    @Test
    void givesTheMatrixAsADocumentThatNamesItsLanguageAndRepeatsItsHead() throws Exception {
        var parts = document(Locale.FRENCH);
        for (var part : parts.entrySet()) {
            assertThat(xml(part.getValue()).getDocumentElement())
                    .as(part.getKey())
                    .isNotNull();
        }
        var body = xml(parts.get("word/document.xml"));
        assertThat(body.getElementsByTagNameNS(WORD, "tblHeader").getLength()).isOne();
        assertThat(body.getElementsByTagNameNS(WORD, "tr").getLength()).isEqualTo(4);
        assertThat(body.getElementsByTagNameNS(WORD, "tc").getLength()).isEqualTo(36);
        assertThat(parts.get("word/document.xml")).contains("w:orient=\"landscape\"");
        assertThat(parts.get("word/styles.xml")).contains("w:lang w:val=\"fr-FR\"");
        assertThat(parts.get("docProps/core.xml")).contains("Matrice de suivi");
        assertThat(plain(body.getDocumentElement().getTextContent()))
                .containsSubsequence("Matrice de suivi", "Niveau d’exécution", "125 000 000 XOF", "Aucun engagement");
        assertThat(document(Locale.ENGLISH).get("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 200})
    void keepsTheNoteOnOnePage(int commitments) throws IOException {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            for (var edition : new Edition[] {Edition.DRAFT, InventedReport.published()}) {
                try (var pdf = printed(OtherReports.note(language, commitments), edition)) {
                    assertThat(pdf.getNumberOfPages()).isOne();
                }
            }
        }
    }

    @Test
    void tellsTheMinisterFiguresConcernsAndWhatIsAsked() throws IOException {
        try (var pdf = printed(OtherReports.note(Locale.FRENCH, 200))) {
            assertThat(text(pdf))
                    .containsSubsequence(
                            "engagements pris", "réalisés", "recommandations sans réponse", "200 100 100 100 7")
                    .contains("Les engagements qui préoccupent", "sans nouvelles depuis 14 mois", "bloqué")
                    .contains("Et 95 autres engagements")
                    .contains("elle attend depuis 1 079 jours")
                    .contains("Répondre aux 7 recommandations sans réponse", "les 100 engagements dont l’échéance")
                    .contains("Fonction, date et signature", "5d41402abc4b2a76");
        }
        try (var pdf = printed(OtherReports.note(Locale.FRENCH, 0))) {
            assertThat(text(pdf)).contains("Aucun engagement n’est en retard, bloqué ou sans nouvelles.");
        }
    }

    @Test
    void tellsOneCommitmentAlone() throws IOException {
        try (var pdf = printed(OtherReports.sheet(Locale.FRENCH))) {
            assertThat(text(pdf))
                    .contains("Fiche de l’engagement 3", InventedReport.commitmentTitle(2), "Avenants")
                    .contains("ne trouvent pas de cofinancement", "40 000 000 XOF", "Règlement du fonds adopté")
                    .contains("Projets financés", "20 projets", "25 %", "Fédération des associations")
                    .contains("Pas de date de début", "sans nouvelles depuis 8 mois")
                    .doesNotContain(InventedReport.commitmentTitle(0));
        }
    }

    @Test
    void existsInTheFormatsItSaysOnly() {
        assertThat(Format.of(ReportKind.MATRIX, "xlsx")).isEqualTo(Format.XLSX);
        assertThat(Format.of(ReportKind.NOTE, "pdf")).isEqualTo(Format.PDF);
        assertThatThrownBy(() -> Format.of(ReportKind.NOTE, "xlsx")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Format.of(ReportKind.MATRIX, "odt")).isInstanceOf(Refusal.class);
    }

    private static Map<String, String> document(Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        new MatrixDocument(new ReportTexts(language)).write(OtherReports.matrix(language), out);
        return entries(out.toByteArray());
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new HashMap<String, String>();
        try (var zip = ZipFile.builder().setByteArray(archive).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PDDocument printed(Report report) throws IOException {
        return printed(report, Edition.DRAFT);
    }

    private static PDDocument printed(Report report, Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTER.write(report, edition, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return plain(new PDFTextStripper().getText(pdf));
    }

    /** Lines and no-break spaces read as spaces, so that expectations say words and not layout. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
