package org.toguna.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Those who answer on paper are heard like the others: a bundle from its print to the public page. */
@OnSharedToguna
class PaperFormsIT {
    private static final String SLUG = "forum-du-papier";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final String PAPER = FORUM + "/evaluations/paper";
    private static final String BATCH = PAPER + "/1";
    private static final Map<String, Object> ORDER = Map.of(
            "forms", 6,
            "language", "fr",
            "level", "INTERNATIONAL",
            "sample", "VOLUNTEER",
            "consulate", "Consulat de Diamou",
            "association", "Association des inventeurs");

    private final Toguna toguna;
    private final Browser browser;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final ApiClient rapporteur;
    private final ApiClient evaluator;

    PaperFormsIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
        this.nobody = ApiClient.ofNobody(toguna);
        this.organiser = Demonstration.organiser(toguna);
        this.rapporteur = nobody.signedInByPassword("rapporteur@example.org", Demonstration.PASSWORD);
        this.evaluator = nobody.signedInByPassword("evaluateur@example.org", Demonstration.PASSWORD);
    }

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_bundle_is_printed_handed_out_sealed_read_twice_and_counted() throws Exception {
        forumHasPromisedSomething();
        var people = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new Participant(toguna, FORUM, address(number)).registersAs("DIASPORA"))
                .toList();
        people.forEach(person -> person.confirms().isAccreditedBy(organiser));

        rapporteur.post(PAPER, ORDER).expectRefusal(403, "identity.forbidden");
        organiser.post(PAPER, ORDER).expect(201);
        assertPrinted(organiser.get(BATCH + "/forms").body());

        formsAreHandedOut(people);
        envelopeIsSealed();
        formsAreReadTwice();
        differenceIsMended();
        organiser.post(BATCH + "/closure", Map.of()).expect(200);
        organiser.put(BATCH + "/office/1", form("COMPLETE")).expectRefusal(409, "evaluation.paper.closed");

        evaluationIsPublished();
        assertTheyCount();
    }

    private void forumHasPromisedSomething() {
        var invitation = Invitations.toForum(SLUG, "", 9000).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var always = Map.of(
                "opens", Instant.now().minus(Duration.ofDays(1)).toString(),
                "closes", Instant.now().plus(Duration.ofDays(9000)).toString());
        invitation.put("windows", Map.of("registration", always, "evaluation", always));
        organiser.post("/api/forums", invitation).expect(201);
        Map.of("rapporteur@example.org", "RAPPORTEUR", "evaluateur@example.org", "EVALUATOR")
                .forEach(this::isNamed);
        var ministry = organiser
                .post(FORUM + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .post(
                        FORUM + "/commitments",
                        Map.of(
                                "leadInstitution",
                                ministry,
                                "act",
                                Map.of("kind", "DECREE", "reference", "n° 7", "date", Invitations.TODAY.toString()),
                                "terms",
                                Map.of(
                                        "title", Map.of("fr", "Ouvrir un comptoir"),
                                        "objective", Map.of("fr", "Servir chacun."),
                                        "deadline",
                                                Invitations.TODAY.plusDays(400).toString(),
                                        "levels", List.of("NATIONAL"))))
                .expect(201);
    }

    private void isNamed(String email, String role) {
        organiser
                .post(FORUM + "/staff", Invitations.toServe(email, "Personne inventée", role))
                .expect(201);
    }

    private void formsAreHandedOut(List<Participant> people) {
        people.get(5)
                .program()
                .post(FORUM + "/evaluations/ratings", answer("LIMITED"))
                .expect(204);
        handOutTo(6).expectRefusal(409, "evaluation.paper.online");
        handOutTo(7).expectRefusal(409, "evaluation.paper.stranger");
        IntStream.rangeClosed(1, 5).forEach(number -> handOutTo(number).expect(204));
        handOutTo(1).expectRefusal(409, "evaluation.paper.marked");
        people.get(0)
                .program()
                .post(FORUM + "/evaluations/ratings", answer("LIMITED"))
                .expectRefusal(409, "evaluation.paper.marked");
    }

    private ApiClient.Answer handOutTo(int number) {
        return organiser.post(BATCH + "/handouts", Map.of("email", address(number)));
    }

    private void envelopeIsSealed() {
        organiser.put(BATCH + "/office/1", form("LIMITED")).expectRefusal(409, "evaluation.paper.notSealed");
        organiser.put(BATCH + "/seal", Map.of("seal", "A 0042")).expect(200);
        handOutTo(1).expectRefusal(409, "evaluation.paper.marked");
    }

    /** The first form in the office's pages; of the third the association reads something else. */
    private void formsAreReadTwice() {
        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens("/office/forums/" + SLUG + "/evaluation/paper")
                .follows("Liasse n°\u00a01")
                .reads("A 0042")
                .follows("Formulaire n°\u00a01")
                .chooses("completion1", "LIMITED")
                .chooses("usefulness1", "4")
                .types("problem1", "Guichet fermé le samedi.")
                .presses("save")
                .reads("La lecture est enregistrée.");
        for (int number = 2; number <= 5; number++) {
            organiser.put(BATCH + "/office/" + number, form("LIMITED")).expect(200);
        }
        for (int number = 1; number <= 5; number++) {
            rapporteur
                    .put(BATCH + "/association/" + number, form(number == 3 ? "COMPLETE" : "LIMITED"))
                    .expect(200);
        }
        rapporteur.put(BATCH + "/office/2", form("LIMITED")).expectRefusal(403, "identity.forbidden");
        organiser.put(BATCH + "/association/2", form("LIMITED")).expectRefusal(403, "identity.forbidden");
        organiser.put(BATCH + "/office/7", form("LIMITED")).expectRefusal(404, "evaluation.paper.form.notFound");
        isNamed(Demonstration.ORGANISER, "RAPPORTEUR");
        organiser.put(BATCH + "/association/2", form("LIMITED")).expectRefusal(403, "evaluation.paper.sameAccount");
    }

    private void differenceIsMended() {
        var batch = organiser.get(BATCH).expect(200);
        assertThat(batch.path("agreed").asInt()).isEqualTo(4);
        assertThat(batch.at("/open/0/form").asInt()).isEqualTo(3);
        assertThat(batch.at("/open/0/differences/0").asInt()).isEqualTo(1);
        assertThat(batch.path("counted").asInt()).isZero();
        organiser.post(BATCH + "/closure", Map.of()).expectRefusal(409, "evaluation.paper.disagree");
        var mended = rapporteur.put(BATCH + "/association/3", form("LIMITED")).expect(200);
        assertThat(mended.path("agreed").asInt()).isEqualTo(5);
    }

    private void evaluationIsPublished() {
        evaluator
                .put(FORUM + "/evaluations/interests", Map.of("interests", "Aucun."))
                .expect(200);
        evaluator
                .put(
                        FORUM + "/evaluations/findings/1",
                        Map.of(
                                "completion", "LIMITED",
                                "verifiability", "VERIFIABLE",
                                "evidence", "https://example.org/visite",
                                "words", "Visite du comptoir."))
                .expect(200);
        evaluator
                .post(
                        FORUM + "/evaluations/transmission",
                        Map.of("conclusions", "Peu a été fait.", "reason", "Toutes les liasses sont closes."))
                .expect(200);
        organiser
                .post(FORUM + "/evaluations/reply", Map.of("reply", "Nous en prenons acte."))
                .expectRefusal(422, "shared.missing");
        var reply = Map.of(
                "reply", "Nous en prenons acte.",
                "authority", "Le Premier ministre",
                "reference", "n° 12/PM",
                "date", Invitations.TODAY.toString());
        assertThat(organiser
                        .post(FORUM + "/evaluations/reply", reply)
                        .expect(200)
                        .at("/replyAct/authority")
                        .asText())
                .isEqualTo("Le Premier ministre");
    }

    private void assertTheyCount() {
        JsonNode evaluation = nobody.get(FORUM + "/evaluations").expect(200).path(0);
        var onPaper = evaluation.at("/onPaper/volunteers");
        assertThat(List.of(
                        onPaper.path("issued").asInt(),
                        onPaper.path("handedOut").asInt(),
                        onPaper.path("counted").asInt()))
                .containsExactly(6, 5, 5);
        assertThat(evaluation.at("/turnout/volunteers/answered").asInt())
                .as("online")
                .isEqualTo(1);
        assertThat(evaluation
                        .at("/commitments/0/participants/volunteers/completion/LIMITED")
                        .asInt())
                .isEqualTo(6);
        assertThat(nobody.get("/fr/forums/" + SLUG + "/evaluation").text())
                .contains("6 formulaires imprimés, 5 remis, 5 comptés")
                .contains("Aucune évaluation d’une édition précédente n’est publiée");
    }

    private static void assertPrinted(byte[] pdf) throws VeraPDFException, IOException {
        for (var standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, false)) {
                assertThat(validator.validate(parser).isCompliant())
                        .as(standard.toString())
                        .isTrue();
            }
        }
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " "))
                    .contains("Liasse n° 1", "formulaire n° 6", "N’écrivez votre nom nulle part", "Ouvrir un comptoir")
                    .doesNotContain("Personne inventée");
        }
    }

    private static Map<String, Object> form(String completion) {
        return Map.of("answers", List.of(read(completion)));
    }

    private static Map<String, Object> read(String completion) {
        return Map.of(
                "commitment", 1, "completion", completion, "usefulness", 4, "problem", "Guichet fermé le samedi.");
    }

    private static Map<String, Object> answer(String completion) {
        return Map.of("commitment", 1, "level", "INTERNATIONAL", "completion", completion, "usefulness", 4);
    }

    private static String address(int number) {
        return "papier" + number + "@example.net";
    }
}
