package org.toguna.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ReportPdfTest {

    private static final ReportPdf PRINTER = new ReportPdf();
    private static final Map<Locale, byte[]> WHOLE = new ConcurrentHashMap<>();

    @BeforeAll
    static void chooseValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> standardsInBothLanguages() {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(standard ->
                        Stream.of(Locale.FRENCH, Locale.ENGLISH).map(language -> Arguments.of(standard, language)));
    }

    @ParameterizedTest
    @MethodSource("standardsInBothLanguages")
    void isValid(PDFAFlavour standard, Locale language) throws Exception {
        assertThat(failures(whole(language), standard)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindInBothLanguages")
    void isValidOfEveryKindOnceSigned(Report report) throws Exception {
        byte[] pdf = SignedPdf.of(print(report), SignedPdfTest.KEY, "Signature", "Publication", SignedPdfTest.NOW);
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static Stream<Report> everyKindInBothLanguages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language -> Stream.of(
                        InventedReport.in(language),
                        OtherReports.vote(language),
                        OtherReports.declaration(language),
                        OtherReports.evaluation(language),
                        OtherReports.matrix(language),
                        OtherReports.note(language, 200),
                        OtherReports.paperForms(language),
                        OtherReports.sheet(language)));
    }

    @Test
    void tellsEachCommitmentOfALongRegisterInBrief() throws Exception {
        byte[] pdf = print(InventedReport.withCommitments(50, Locale.FRENCH));
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(text(pdf))
                .containsSubsequence("Ce registre est long", "Évaluateur indépendant : Substantiel", "50. Ramener")
                .doesNotContain("\uFFFD");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThan(14);
        }
    }

    @Test
    void leadsFromItsCodeToThePageThatChecksIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(whole(Locale.FRENCH))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var found = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(found.getText()).isEqualTo(InventedReport.published().address());
        }
    }

    @Test
    void saysOnItsCoverWhatItIsWorth() throws IOException {
        assertThat(text(whole(Locale.FRENCH)))
                .contains("N° 3/sahelia-2023", "Empreinte de l’historique 5d41402abc4b2a76")
                .contains("Signé électroniquement par : Ministère des Sahéliens de l’étranger.")
                .doesNotContain("Projet, non numéroté", "auto-signé");
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        PRINTER.write(InventedReport.in(Locale.FRENCH), Edition.DRAFT, draft);
        assertThat(text(draft.toByteArray())).contains("Projet, non numéroté").doesNotContain("Signé électroniquement");
    }

    @Test
    void printsFormsThatAskForNoNameAndSayWhatBecomesOfThem() throws IOException {
        assertThat(text(print(OtherReports.paperForms(Locale.FRENCH))))
                .containsSubsequence(
                        "Questionnaire d’évaluation, formulaire n° 11",
                        "Liasse n° 3 · Consulat général de Diamou · Association des ressortissants",
                        "https://toguna.example.org/fr/forums/essai/evaluation",
                        "N’écrivez votre nom nulle part",
                        "À quoi servent vos réponses",
                        "La règle des deux personnes",
                        "1. Financement · 2. Procédures et délais",
                        "Engagement 1",
                        "] Substantiel",
                        "formulaire n° 12");
    }

    @Test
    void tellsTheVoteInReadingOrder() throws IOException {
        assertThat(text(print(OtherReports.vote(Locale.FRENCH))))
                .containsSubsequence(
                        "Rapport sur le vote",
                        "Sommaire",
                        "Le protocole",
                        "aucun recomptage n’est possible",
                        "Question 1",
                        "Électeurs",
                        "1 840 812 44 % 17",
                        "1. Ouvrir un guichet unique",
                        "640 79 %",
                        "Question 2",
                        "France 411",
                        "Comment vérifier");
        assertThat(text(print(OtherReports.vote(Locale.ENGLISH))))
                .containsSubsequence("Report on the vote", "How to check", "1,840 812 44% 17");
    }

    @Test
    void declaresTheRecommendationsInOrderWithTheirOrigin() throws IOException {
        assertThat(text(print(OtherReports.declaration(Locale.FRENCH))))
                .containsSubsequence(
                        "Nous, participants du Forum",
                        "réunis du 1er mars 2023 au 3 mars 2023",
                        "adoptons les 12 recommandations suivantes",
                        "Recommandation 1",
                        "Recommandation 12",
                        "Origine des recommandations",
                        "Point 1 de l’ordre du jour",
                        "Rang 1 : 640 voix sur 812 bulletins (79 %)");
    }

    @Test
    void setsThreeVoicesSideBySideAndSaysTheLimits() throws IOException {
        assertThat(text(print(OtherReports.evaluation(Locale.FRENCH))))
                .containsSubsequence(
                        "Rapport d’évaluation",
                        "Méthode et limites",
                        "parce que Tous les tirés au sort ont répondu.",
                        "Invités : 1 840 · joints : 1 275 · ont répondu : 312",
                        "Qui évalue",
                        "Nana Sow",
                        "Acte de nomination Décision n° 12/CNF, du 3 novembre 2025",
                        "Termes de référence Juger sur pièces chaque engagement.",
                        "Mode de sélection Appel à candidatures, choix par un jury.",
                        "Intérêts déclarés Aucun lien avec le ministère.",
                        "Issa Ba",
                        "Acte de nomination non enregistré",
                        "ni soustraits ni moyennés",
                        "Trois points de vue",
                        "Substantiel",
                        "Aucune preuve disponible 1",
                        "Sept engagements sur douze",
                        "Durabilité Rien ne garantit la dotation du fonds.",
                        "Le gouvernement en prend acte.",
                        "Réponse signée par : Le Premier ministre. Acte : lettre n° 12/PM, du 18 février 2026.",
                        "Depuis la dernière évaluation",
                        "Volontaires Forum de Diamou 2021 – – – – –",
                        "Volontaires Celle-ci non proposé 2 8 12 9",
                        "Évaluateur indépendant Celle-ci 1 2 3 4 2",
                        "1. Nommer un suppléant au point focal",
                        "Engagement 4 : Limité",
                        "Point 3",
                        "Recommandation 5 : Engagement 2 (en cours)",
                        "pas mise à l’ordre du jour",
                        "Engagement 1",
                        "Moyen de vérification Document : notes de visite",
                        "Visite sur place : six postes, le 3 mars 2026",
                        "Donné par la structure chef de file : Ministère des Sahéliens de l’étranger.",
                        "Confirmé par un validateur de la structure le 12 janvier 2026.",
                        "Guichet fermé le samedi",
                        "Enseignements",
                        "Annoncer les délais");
        assertThat(text(print(OtherReports.evaluation(Locale.FRENCH, null, null))))
                .contains("Le gouvernement n’a pas répondu")
                .doesNotContain("Réponse signée par");
    }

    @ParameterizedTest
    @MethodSource("almostEmptyReports")
    void isValidWhenTheRegisterIsAlmostEmpty(CommitmentReport report) throws Exception {
        byte[] pdf = print(report);
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static Stream<CommitmentReport> almostEmptyReports() {
        return Stream.of(
                InventedReport.of(Locale.FRENCH, List.of()),
                InventedReport.of(Locale.ENGLISH, List.of(InventedReport.bare())));
    }

    @Test
    void tellsTheFiguresInFrench() throws IOException {
        String text = text(whole(Locale.FRENCH));
        assertThat(text)
                .contains("Rapport sur les engagements", InventedReport.COUNTRY, "Démonstration")
                .contains("du 1er mars 2023 au 3 mars 2023")
                .contains("14 février 2026 à 14:05")
                .contains("13 recommandations", "12 avec réponse du gouvernement", "12 engagements")
                .contains(
                        "Réalisé 4 33 %",
                        "En cours 4 33 %", "Non commencé 2 17 %", "Bloqué 1 8 %", "Sans nouvelles 1 8 %")
                .contains("125 000 000 XOF", "1 250 000 personnes")
                .contains("Invités : 1 840 · joints : 1 275")
                .contains("Utilité, de 1 à 5 1 : 0 · 2 : 0 · 3 : 12 · 4 : 36 · 5 : 0");
    }

    @Test
    void tellsTheFiguresInEnglish() throws IOException {
        String text = text(whole(Locale.ENGLISH));
        assertThat(text)
                .contains("Commitment report", "from 1 March 2023 to 3 March 2023")
                .contains("13 recommendations", "12 answered by the government", "12 commitments")
                .contains("Done 4 33%", "Under way 4 33%")
                .contains("125,000,000 XOF", "1: 0 · 2: 0 · 3: 12 · 4: 36 · 5: 0");
    }

    @Test
    void numbersEveryPageButTheCover() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole(Locale.FRENCH))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            for (int page = 2; page <= pages; page++) {
                assertThat(text(document, page)).contains("Page " + page + " sur " + pages);
            }
            assertThat(text(document, 1)).doesNotContain(" sur " + pages);
        }
    }

    @Test
    void saysInWordsWhatIsMissing() throws IOException {
        String text = text(print(InventedReport.of(Locale.FRENCH, List.of(InventedReport.bare()))));
        for (String fact : List.of(
                "Acte",
                "Structure chef de file",
                "Objectif",
                "Moyens",
                "Indicateur",
                "Cible",
                "Budget",
                "Échéance",
                "Échelons",
                "Origine")) {
            assertThat(text).contains(fact + " non précisé");
        }
        assertThat(text)
                .contains("Réponse du gouvernement Sans réponse à ce jour")
                .contains("Aucune évaluation n’est publiée.", "Aucun avancement n’a été signalé.");
    }

    @Test
    void hidesWhatFewerThanFivePeopleAnswered() throws IOException {
        String fewAnswers = printed(InventedReport.participants(4, 4));
        assertThat(fewAnswers).contains("Moins de 5 réponses").doesNotContain("1 840", "Substantiel", "Utilité");

        String fewRatings = printed(InventedReport.participants(312, 4));
        assertThat(fewRatings)
                .contains("ont répondu : 312", "Moins de 5 réponses")
                .doesNotContain("Substantiel", "Utilité");

        assertThat(printed(InventedReport.participants(5, 5)))
                .contains("Substantiel : 3", "1 : 0 · 2 : 0 · 3 : 1 · 4 : 4 · 5 : 0");
    }

    @Test
    void printsWhatPeopleTypedAsText() throws Exception {
        String typed = "<script>alert('x')</script> & <b> ${x} \u0007\u0000 \uD83D\uDE00 \uFFFF fin";
        byte[] pdf =
                print(InventedReport.of(Locale.FRENCH, List.of(InventedReport.saying("Titre " + typed, typed, null))));
        assertThat(text(pdf)).contains("<script>alert('x')</script> & <b> ${x}");
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void cleansTextPastedFromElsewhere() throws IOException {
        String decomposed = "re\u0301gion";
        String invisible = "sou\u00ADs-pre\u0301\u200Bfecture\uFEFF";
        assertThat(text(print(InventedReport.of(
                        Locale.FRENCH, List.of(InventedReport.saying(decomposed + " et " + invisible, null, null))))))
                .contains("région et sous-préfecture")
                .doesNotContain("\uFFFD");
    }

    @Test
    void linksOnlyToTheWeb() {
        assertThat(new CommitmentReport.Evidence("https://sahelia.example/a", null).followable())
                .isTrue();
        for (String link : Arrays.asList("javascript:alert(1)", "file:///etc/passwd", "procès verbal.pdf", "", null)) {
            assertThat(new CommitmentReport.Evidence(link, "a.pdf").followable())
                    .isFalse();
        }
    }

    @Test
    void describesItsChart() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole(Locale.FRENCH))) {
            List<PDStructureElement> figures = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "Figure", figures);
            assertThat(figures)
                    .last()
                    .extracting(PDStructureElement::getAlternateDescription)
                    .asString()
                    .contains("Réalisé, 4", "Bloqué, 1");
        }
    }

    @Test
    void printsForSeveralReadersAtOnce() {
        assertThat(Stream.of(Locale.FRENCH, Locale.ENGLISH, Locale.FRENCH, Locale.ENGLISH)
                        .parallel()
                        .map(language -> printedTitle(InventedReport.in(language))))
                .containsExactly(
                        "Rapport sur les engagements",
                        "Commitment report",
                        "Rapport sur les engagements",
                        "Commitment report");
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        ResourceBundle french = ResourceBundle.getBundle("org.toguna.report.texts", Locale.FRENCH);
        ResourceBundle english = ResourceBundle.getBundle("org.toguna.report.texts", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(french.getString(key) + english.getString(key))
                        .doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesItsLanguageTitleAndSubject(Locale language) throws IOException {
        try (PDDocument document = Loader.loadPDF(whole(language))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            assertThat(document.getDocumentInformation().getTitle()).contains(InventedReport.COUNTRY);
            assertThat(document.getDocumentInformation().getSubject()).contains(InventedReport.COUNTRY);
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasAGlyphForEveryCharacter(Locale language) throws IOException {
        try (PDDocument document = Loader.loadPDF(whole(language))) {
            MissingGlyphs missing = new MissingGlyphs();
            assertThat(missing.getText(document)).doesNotContain("#", "\uFFFD");
            assertThat(missing.shown).isPositive();
            assertThat(missing.found).isEmpty();
        }
    }

    @Test
    void keepsEveryWordBetweenTheMargins() throws IOException {
        String endless = "https://sahelia.example/" + "engagement".repeat(30);
        CommitmentReport endlessWords = InventedReport.of(
                Locale.FRENCH, List.of(InventedReport.saying("Titre " + "x".repeat(200), endless, null)));
        for (byte[] pdf : List.of(whole(Locale.FRENCH), whole(Locale.ENGLISH), print(endlessWords))) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Overflows overflows = new Overflows();
                overflows.getText(document);
                assertThat(overflows.found).isEmpty();
            }
        }
    }

    @Test
    void breaksLinesAsTypographersDo() throws IOException {
        String typed = "L’élan : d’abord l’écoute ; puis l’accord ! ".repeat(40);
        byte[] pdf = print(InventedReport.of(Locale.FRENCH, List.of(InventedReport.saying("Titre", typed, null))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .noneMatch(line -> line.stripTrailing().endsWith("’"))
                    .noneMatch(line -> line.matches("[;:!?»].*"));
        }
    }

    @Test
    void headsEveryTable() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole(Locale.FRENCH))) {
            List<PDStructureElement> tables = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "Table", tables);
            assertThat(tables).hasSizeGreaterThan(30).allSatisfy(table -> {
                List<PDStructureElement> headers = new ArrayList<>();
                collect(table, "TH", headers);
                assertThat(headers).isNotEmpty();
            });
        }
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH);
    }

    private static String printed(CommitmentReport.Participants participants) throws IOException {
        return text(print(InventedReport.of(Locale.FRENCH, List.of(InventedReport.evaluatedBy(participants)))));
    }

    private static String printedTitle(CommitmentReport report) {
        try (PDDocument document = Loader.loadPDF(print(report))) {
            return document.getDocumentInformation().getTitle().split(" – ", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] whole(Locale language) {
        return WHOLE.computeIfAbsent(language, each -> print(InventedReport.in(each)));
    }

    private static byte[] print(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRINTER.write(report, InventedReport.published(), out);
        return out.toByteArray();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(document));
    }

    /** Lines and no-break spaces read as spaces, so that expectations say words and not layout. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStandardStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    private static final class Overflows extends PDFTextStripper {

        /** In points: 20 mm, less what rounding may take. */
        private static final float MARGIN = 56;

        private final List<String> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            float right = letter.getXDirAdj() + letter.getWidthDirAdj();
            boolean inside = letter.getXDirAdj() >= MARGIN && right <= letter.getPageWidth() - MARGIN;
            if (!inside && !letter.getUnicode().isBlank()) {
                found.add("page " + getCurrentPageNo() + ": " + letter.getUnicode());
            }
            super.processTextPosition(letter);
        }
    }

    private static final class MissingGlyphs extends PDFTextStripper {

        private final List<String> found = new ArrayList<>();
        private int shown;

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            shown++;
            if (!font.isEmbedded() || !(font instanceof PDType0Font embedded) || embedded.codeToGID(code) == 0) {
                found.add(font.getName() + " " + code);
            }
            super.showGlyph(matrix, font, code, displacement);
        }
    }
}
