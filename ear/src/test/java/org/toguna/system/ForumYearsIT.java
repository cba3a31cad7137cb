package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The years after a forum, on PostgreSQL: promises, reports and silences, an evaluation by a crowd, a ministry that does not reply,
 * and the next edition, which begins with what was learnt.
 */
class ForumYearsIT {
    private static final String FORUM = "/forums/demo-1";
    private static final String NEXT = "/forums/demo-2";
    private static final String API = "/api" + FORUM;
    private static final String FOCAL_POINT = "point.focal@example.org";
    private static final int CROWD = 60;
    private static final List<String> LEVELS = List.of("NATIONAL", "REGIONAL", "INTERNATIONAL");
    private static final List<String> COMPLETIONS = List.of("NOT_STARTED", "LIMITED", "SUBSTANTIAL", "COMPLETE");
    private static final Duration MAKING = Duration.ofMinutes(3);

    private static Toguna toguna;
    private static Browser browser;

    private final ApiClient nobody = ApiClient.ofNobody(toguna);
    private final ApiClient secretariat = Demonstration.organiser(toguna);
    private final Visitor anybody = Visitor.onPhone(toguna, browser);
    private final Visitor organiser = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
    private final Visitor administrator =
            Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ADMINISTRATOR);
    private final Visitor focalPoint = Visitor.atDesk(toguna, browser).signsInByPassword(FOCAL_POINT);
    private final Visitor evaluator = Visitor.atDesk(toguna, browser).signsInByPassword("evaluateur@example.org");
    private int kept;
    private int silent;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        toguna = Toguna.on(Database.postgresql()).start();
        browser = Browser.launch();
    }

    @AfterAll
    static void stop() {
        browser.close();
        toguna.close();
    }

    @Test
    void what_was_promised_is_followed_evaluated_and_learnt_from() throws Exception {
        evaluationIsGivenTwoMoreYears();
        ministryMakesTwoMorePromises();
        twoYearsGoBy();
        crowdIsHeard();
        evaluatorFindsAndTransmits();
        reportIsPublishedByItselfOnDay30();
        nextEditionBeginsWithTwoLessons();
        everyReportIsMade();
        assertThat(browser.complaints()).isEmpty();
    }

    private void evaluationIsGivenTwoMoreYears() {
        postpone("demo-1", "evaluation", 800);
        postpone("demo-2", "contribution", 1000);
    }

    private void ministryMakesTwoMorePromises() {
        kept = promise("Ouvrir un comptoir par région", 111);
        silent = promise("Publier le tarif des envois d’argent", 400);
    }

    /** Eight quarters: of one promise the ministry reports twice and has done; of the other it never says a word. */
    private void twoYearsGoBy() {
        quarterGoesBy();
        new Mailbox(toguna, FOCAL_POINT).await(Pattern.compile("Étape le .*\u00a0: engagement " + kept));
        ministryReports("UNDER_WAY", "50", "Quatre comptoirs sur huit reçoivent du public.");
        quarterGoesBy();
        quarterGoesBy();
        new Mailbox(toguna, FOCAL_POINT).await(Pattern.compile("Sans nouvelles\u00a0: engagement " + silent));
        ministryReports("DONE", "100", "Les huit comptoirs reçoivent du public.");
        quarterGoesBy();
        new Mailbox(toguna, Demonstration.ORGANISER)
                .await(Pattern.compile("Toujours sans nouvelles\u00a0: engagement " + silent));
        quarterGoesBy();
        new Mailbox(toguna, Demonstration.ORGANISER)
                .await(Pattern.compile("Échéance passée\u00a0: engagement " + silent));
        quarterGoesBy();
        quarterGoesBy();
        quarterGoesBy();

        anybody.opens(FORUM + "/commitments/" + silent)
                .reads("Sans nouvelles depuis 23 mois")
                .opens(FORUM + "/commitments/" + kept)
                .reads("100 %")
                .reads("Quatre comptoirs sur huit reçoivent du public.");
    }

    /** Sixty who were not at the forum, ten from each of six countries, speak of both promises from three levels. */
    private void crowdIsHeard() {
        var crowd = new ArrayList<Participant>();
        for (int number = 0; number < CROWD; number++) {
            crowd.add(new Participant(toguna, API, "foule" + number + "@example.net").registersAs("DIASPORA"));
        }
        crowd.forEach(Participant::confirms);
        accreditAll();
        for (int number = 0; number < CROWD; number++) {
            var person = crowd.get(number).program();
            for (var commitment : List.of(kept, silent)) {
                person.post(API + "/evaluations/ratings", rating(number, commitment))
                        .expect(204);
            }
            if (number == 0) {
                person.post(API + "/evaluations/ratings", rating(number, kept))
                        .expectRefusal(409, "evaluation.alreadyRated");
            }
        }
        secretariat.post(API + "/evaluations/ratings", rating(0, kept)).expectRefusal(403, "evaluation.official");
    }

    private void evaluatorFindsAndTransmits() {
        var program = nobody.signedInByPassword("evaluateur@example.org", Demonstration.PASSWORD);
        for (var commitment : nobody.get(API + "/commitments?size=100").expect(200)) {
            int number = commitment.path("number").asInt();
            program.put(
                            API + "/evaluations/findings/" + number,
                            Map.of(
                                    "completion",
                                    number == kept ? "COMPLETE" : "LIMITED",
                                    "verifiability",
                                    "VERIFIABLE",
                                    "evidence",
                                    "https://example.org/visite-" + number,
                                    "words",
                                    "Visite du comptoir " + number + "."))
                    .expect(200);
        }
        for (var lesson : List.of("Nommer un suppléant au point focal", "Publier les tarifs avant de les négocier")) {
            program.post(
                            API + "/evaluations/lessons",
                            Map.of(
                                    "title",
                                    Map.of("fr", lesson),
                                    "words",
                                    Map.of("fr", lesson + "."),
                                    "cause",
                                    "COORDINATION",
                                    "commitments",
                                    List.of(silent)))
                    .expect(201);
        }
        evaluator
                .opens(FORUM + "/evaluation/transmission")
                .types("conclusions", "Une promesse sur deux est tenue.")
                .types("reason", "Tous ceux qui le voulaient ont noté.")
                .presses("transmit")
                .reads("Le rapport est transmis au gouvernement.");
    }

    private void reportIsPublishedByItselfOnDay30() {
        letPass(29);
        anybody.opens(FORUM + "/evaluation").doesNotRead("Une promesse sur deux est tenue.");
        anybody.opens(NEXT).reads("Cette édition attend l’évaluation de la précédente.");
        letPass(1);
        anybody.opens(FORUM + "/evaluation")
                .reads("Une promesse sur deux est tenue.")
                .reads("Aucune réponse à ce jour");

        var volunteers = voicesAbout(kept).at("/participants/volunteers");
        assertThat(volunteers.path("answered").asInt()).isEqualTo(CROWD);
        COMPLETIONS.forEach(completion ->
                assertThat(volunteers.at("/completion/" + completion).asInt()).isEqualTo(CROWD / COMPLETIONS.size()));
        LEVELS.forEach(
                level -> assertThat(sum(volunteers.at("/byLevel/" + level))).isEqualTo(CROWD / LEVELS.size()));
        assertThat(volunteers.path("byZone").fieldNames()).toIterable().containsExactly("EUROPE");
        assertThat(sum(volunteers.at("/byZone/EUROPE"))).isEqualTo(CROWD);
        anybody.reads("Zone de résidence").reads("Europe (60)");
    }

    private void nextEditionBeginsWithTwoLessons() {
        anybody.opens(NEXT).doesNotRead("Cette édition attend l’évaluation de la précédente.");
        var lessons = nobody.get("/api" + NEXT + "/agenda/lessons").expect(200);
        var chosen = new HashMap<Integer, String>();
        for (var lesson : lessons) {
            if (lesson.at("/commitments/0").asInt() == silent) {
                chosen.put(lesson.path("number").asInt(), lesson.at("/title/fr").asText());
            }
        }
        assertThat(chosen).hasSize(2);
        chosen.keySet()
                .forEach(number -> organiser
                        .opens("/office" + NEXT + "/agenda")
                        .clicks("Mettre la leçon n°\u00a0" + number + " à l’ordre du jour")
                        .reads("Le point est inscrit à l’ordre du jour."));
        anybody.opens(NEXT + "/agenda");
        chosen.values().forEach(anybody::reads);
        chosen.keySet().forEach(number -> anybody.reads("leçon n°\u00a0" + number));
    }

    private void everyReportIsMade() throws Exception {
        for (var kind : List.of("commitments", "evaluation", "declaration", "matrix", "note")) {
            for (var language : List.of("fr", "en")) {
                var draft = secretariat.get(API + "/reports/" + kind + "?lang=" + language);
                assertThat(draft.status()).as(kind).isEqualTo(200);
                assertValid(draft.body());
            }
        }
        assertValid(nobody.get(API + "/reports/commitments/" + kept).body());
        assertValid(nobody.get("/api/forums/demo-vote/reports/vote").body());
        for (var format : List.of("docx", "xlsx")) {
            var sheet = nobody.get(API + "/reports/matrix?format=" + format);
            assertThat(sheet.status()).isEqualTo(200);
            assertThat(sheet.body()).as("a ZIP archive").startsWith('P', 'K');
        }
        var evaluation = published("evaluation");
        assertValid(evaluation);
        assertSigned(evaluation);
        assertThat(text(evaluation))
                .contains("Ouvrir un comptoir par région", "Une promesse sur deux est tenue.")
                .contains("Visite du comptoir " + kept + ".");
        var commitments = published("commitments");
        assertValid(commitments);
        assertSigned(commitments);
        assertThat(text(commitments))
                .contains("Les huit comptoirs reçoivent du public.")
                .contains(nobody.get(API + "/history").expect(200).path("head").asText());
        assertStatusesAreCounted(text(commitments));
    }

    /** The figures of the report against the register. */
    private void assertStatusesAreCounted(String report) {
        var counts = new HashMap<String, Integer>();
        nobody.get(API + "/commitments?size=100")
                .expect(200)
                .forEach(each -> counts.merge(each.path("status").asText(), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(report).contains("Réalisé " + counts.get("DONE") + " ").contains("Total " + all + " 100 %");
    }

    private byte[] published(String kind) {
        var order = secretariat
                .post(API + "/reports", Map.of("kind", kind, "language", "fr"))
                .expect(202)
                .path("id")
                .asText();
        long deadline = System.nanoTime() + MAKING.toNanos();
        JsonNode state;
        do {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            state = secretariat.get(API + "/reports/orders/" + order).expect(200);
        } while (!state.has("report") && System.nanoTime() < deadline);
        return nobody.get(URI.create(state.path("report").asText()).getPath() + "/file")
                .body();
    }

    private static void assertValid(byte[] pdf) throws VeraPDFException, IOException {
        for (var standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, false)) {
                assertThat(validator.validate(parser).isCompliant())
                        .as(standard.toString())
                        .isTrue();
            }
        }
    }

    private static void assertSigned(byte[] pdf)
            throws IOException, CMSException, OperatorCreationException, java.security.cert.CertificateException {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getSignatureDictionaries().get(0);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            var signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    ContentInfo.getInstance(new ASN1InputStream(signature.getContents()).readObject()));
            var signer = signed.getSignerInfos().getSigners().iterator().next();
            @SuppressWarnings("unchecked")
            var certificate = (X509CertificateHolder) signed.getCertificates()
                    .getMatches(signer.getSID())
                    .iterator()
                    .next();
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }

    private JsonNode voicesAbout(int commitment) {
        for (var voices : nobody.get(API + "/evaluations").expect(200).at("/0/commitments")) {
            if (voices.path("number").asInt() == commitment) {
                return voices;
            }
        }
        throw new AssertionError("nothing was said about commitment " + commitment);
    }

    private static int sum(JsonNode distribution) {
        int sum = 0;
        for (var people : distribution) {
            sum += people.asInt();
        }
        return sum;
    }

    private Map<String, Object> rating(int person, int commitment) {
        return Map.of(
                "commitment",
                commitment,
                "level",
                LEVELS.get(person % LEVELS.size()),
                "completion",
                COMPLETIONS.get(person % COMPLETIONS.size()),
                "usefulness",
                1 + person % 5,
                "causes",
                List.of("COORDINATION"),
                "problem",
                "Je n’ai trouvé personne au comptoir " + person + ".");
    }

    private void accreditAll() {
        var done = new HashSet<String>();
        JsonNode waiting;
        do {
            waiting = secretariat
                    .get(API + "/registrations?status=REQUESTED&size=100")
                    .expect(200);
            for (var applicant : waiting) {
                var id = applicant.path("id").asText();
                assertThat(done.add(id)).isTrue();
                secretariat
                        .put(API + "/registrations/" + id + "/accreditation", Map.of())
                        .expect(204);
            }
        } while (!waiting.isEmpty());
    }

    private int promise(String title, int days) {
        var institution = nobody.get(API + "/commitments/1")
                .expect(200)
                .at("/leadInstitution/id")
                .asText();
        return secretariat
                .post(
                        API + "/commitments",
                        Map.of(
                                "leadInstitution",
                                institution,
                                "act",
                                Map.of(
                                        "kind",
                                        "DECREE",
                                        "reference",
                                        "n° " + days,
                                        "date",
                                        Invitations.TODAY.toString()),
                                "terms",
                                Map.of(
                                        "title", Map.of("fr", title),
                                        "objective", Map.of("fr", title + "."),
                                        "deadline",
                                                Invitations.TODAY.plusDays(days).toString(),
                                        "levels", List.of("NATIONAL"),
                                        "milestones",
                                                List.of(Map.of(
                                                        "title",
                                                        Map.of("fr", "Premier pas"),
                                                        "due",
                                                        Invitations.TODAY
                                                                .plusDays(105)
                                                                .toString())))))
                .expect(201)
                .path("number")
                .asInt();
    }

    private void ministryReports(String status, String percentage, String narrative) {
        focalPoint
                .opens(FORUM + "/commitments/" + kept)
                .follows("Rendre compte")
                .chooses("status", status)
                .types("percentage", percentage)
                .types("narrative", narrative)
                .presses("report")
                .reads("Le compte rendu est remis");
        organiser
                .opens("/office" + FORUM + "/commitments")
                .follows("Comptes rendus à publier")
                .follows("de l’engagement " + kept)
                .presses("publish")
                .reads("Le compte rendu est publié.");
    }

    private void postpone(String forum, String activity, int days) {
        var invitation = (ObjectNode) nobody.get("/api/forums/" + forum).expect(200);
        ((ObjectNode) invitation.at("/windows/" + activity))
                .put("closes", Instant.now().plus(Duration.ofDays(days)).toString());
        secretariat.put("/api/forums/" + forum, invitation).expect(200);
    }

    private void quarterGoesBy() {
        letPass(91);
    }

    private void letPass(int days) {
        administrator
                .opens("/demonstration/clock")
                .types("days", String.valueOf(days))
                .presses("forward")
                .reads("L’horloge a été avancée.");
    }
}
