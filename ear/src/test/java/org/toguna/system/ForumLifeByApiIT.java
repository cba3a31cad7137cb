package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A forum from its invitation to the opening of the next one, on PostgreSQL, by programs alone. */
class ForumLifeByApiIT {
    private static final String FORUM = "/api/forums/forum-2031";
    private static final String NEXT = "/api/forums/forum-2033";
    private static final Duration PUBLICATION = Duration.ofSeconds(100);

    private static final Map<String, Object> ZONES = Map.of(
            "zones",
            List.of(
                    Map.of(
                            "code",
                            "FRANCE",
                            "name",
                            Map.of("fr", "France", "en", "France"),
                            "countries",
                            List.of("FR")),
                    Map.of("code", "SAHEL", "name", Map.of("fr", "Sahel"), "countries", List.of("ML", "NE"))));
    private static final Map<String, Object> TERRITORIES = Map.of(
            "territories",
            List.of(
                    Map.of("code", "HILLS", "name", "Les Collines", "kind", "REGION"),
                    Map.of("code", "FOOT", "name", "Pied-du-Mont", "kind", "COMMUNE", "parent", "HILLS")));

    private static Toguna toguna;

    private final ApiClient nobody = ApiClient.ofNobody(toguna);
    private final ApiClient administrator = Demonstration.administrator(toguna);
    private final ApiClient organiser = Demonstration.organiser(toguna);
    private final List<ApiClient> electors = new ArrayList<>();
    private ApiClient observer;
    private ApiClient applicant;
    private ApiClient focalPoint;
    private ApiClient evaluator;
    private String recommendation;

    @BeforeAll
    static void start() {
        toguna = Toguna.on(Database.postgresql()).start();
    }

    @AfterAll
    static void stop() {
        toguna.close();
    }

    @Test
    void a_forum_lives_from_its_invitation_to_the_next_edition() throws IOException {
        organiserConvenes();
        participantsRegisterAndAreAccredited();
        var items = participantsContributeAndAgendaIsMade();
        var poll = electorsVote(items);
        administratorLetsPass(12);
        resultsAreRead(poll);
        plenaryRecommendsAndGovernmentAnswers();
        institutionCommitsByAct();
        focalPointReportsProgress();
        historyIsChained();
        nextEditionIsConvenedAndHeldShut();
        administratorLetsPass(10);
        threeVoicesAreHeard();
        administratorLetsPass(31);
        evaluationIsPublishedByItself();
        reportTellsItAll();
        nextEditionOpens();
        participantIsForgottenButCounted();
    }

    private void organiserConvenes() {
        nobody.post("/api/forums", Invitations.toForum("forum-2031")).expectRefusal(401, "identity.notSignedIn");
        organiser
                .post("/api/forums", Map.of("slug", "Forum 2031", "timeZone", "Mars/Olympus"))
                .expectRefusal(422, "forum.slug.malformed");

        var forum =
                organiser.post("/api/forums", Invitations.toForum("forum-2031")).expect(201);

        assertThat(forum.path("headings")).hasSize(4);
        assertThat(forum.at("/windows/registration/open").asBoolean()).isTrue();
        assertThat(forum.at("/windows/evaluation/open").asBoolean()).isFalse();
        organiser.post("/api/forums", Invitations.toForum("forum-2031")).expectRefusal(409, "forum.slug.taken");
        organiser
                .post(
                        FORUM + "/staff",
                        Map.of("email", "evaluatrice@example.net", "name", "Nana Sow", "role", "EVALUATOR"))
                .expectRefusal(422, "identity.mandate.actMissing");
        organiser
                .post(FORUM + "/staff", Invitations.toServe("evaluatrice@example.net", "Nana Sow", "EVALUATOR"))
                .expect(201);
        evaluator = signInByCode("evaluatrice@example.net");
        countriesAreGrouped();
    }

    private void countriesAreGrouped() {
        assertThat(nobody.get(FORUM + "/zones").expect(200))
                .extracting(zone -> zone.path("code").asText())
                .startsWith("WEST_AFRICA", "CENTRAL_AFRICA")
                .contains("EUROPE", "AMERICAS");
        assertThat(nobody.get(FORUM + "/territories").expect(200)).isEmpty();
        nobody.put(FORUM + "/zones", ZONES).expectRefusal(401, "identity.notSignedIn");
        evaluator.put(FORUM + "/territories", TERRITORIES).expectRefusal(403, "identity.forbidden");
        organiser.put(FORUM + "/zones", Map.of()).expectRefusal(422, "shared.missing");
        assertThat(organiser
                        .put(FORUM + "/zones", ZONES)
                        .expect(200)
                        .at("/0/name/en")
                        .asText())
                .isEqualTo("France");
        organiser.put(FORUM + "/territories", TERRITORIES).expect(200);
        assertThat(nobody.get(FORUM + "/territories")
                        .expect(200)
                        .at("/1/parent")
                        .asText())
                .isEqualTo("HILLS");
    }

    /** Six who may vote, an observer who may not, and one whom nobody has accredited yet. */
    private void participantsRegisterAndAreAccredited() {
        var people = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> participant("electrice" + number).registersAs("DIASPORA"))
                .toList();
        var watching = participant("observateur").registersAs("OBSERVER");
        var waiting = participant("candidate").registersAs("DIASPORA");
        nobody.post(FORUM + "/registrations/confirmation", Map.of("email", "candidate@example.net", "code", "00000000"))
                .expectRefusal(422, "identity.code.otherBrowser");

        people.forEach(elector ->
                electors.add(elector.confirms().isAccreditedBy(organiser).program()));
        observer = watching.confirms().isAccreditedBy(organiser).program();
        applicant = waiting.confirms().program();

        new Mailbox(toguna, "electrice1@example.net").await(Pattern.compile("Votre accréditation"));
        assertThat(nobody.get(FORUM + "/participation")
                        .expect(200)
                        .path("total")
                        .asLong())
                .as("without the observer: one alone would be told apart from those who may vote")
                .isEqualTo(6);
    }

    private List<String> participantsContributeAndAgendaIsMade() {
        applicant
                .post(FORUM + "/contributions", statement("Ne compte pas encore."))
                .expectRefusal(403, "identity.forbidden");
        var items = new ArrayList<String>();
        for (var subject : List.of("Transferts moins chers", "Guichet unique", "Reconnaissance des diplômes")) {
            var contribution = electors.get(0)
                    .post(FORUM + "/contributions", statement(subject))
                    .expect(201);
            var id = contribution.path("id").asText();
            organiser
                    .put(FORUM + "/contributions/" + id + "/publication", Map.of())
                    .expect(200);
            items.add(organiser
                    .post(FORUM + "/agenda", Map.of("title", Map.of("fr", subject), "sources", List.of(id)))
                    .expect(201)
                    .path("id")
                    .asText());
        }

        var agenda = nobody.get(FORUM + "/agenda").expect(200);
        assertThat(agenda).extracting(item -> item.path("number").asInt()).containsExactly(1, 2, 3);
        assertThat(agenda.at("/0/sources/0/text").asText()).isEqualTo("Transferts moins chers");
        return items;
    }

    private String electorsVote(List<String> items) {
        var poll = organiser
                .post(
                        FORUM + "/votes",
                        Map.of("question", Map.of("fr", "Que faire d’abord ?"), "options", items, "most", 2))
                .expect(201)
                .path("id")
                .asText();
        var ballots = FORUM + "/votes/" + poll + "/ballots";
        var two = Map.of("choices", items.subList(0, 2));

        electors.get(0).post(ballots, Map.of("choices", items)).expectRefusal(422, "voting.tooMany");
        nobody.post(ballots, two).expectRefusal(401, "identity.notSignedIn");
        applicant.post(ballots, two).expectRefusal(403, "identity.forbidden");
        observer.post(ballots, two).expectRefusal(403, "voting.notElector");
        electors.forEach(elector -> elector.post(ballots, two).expect(201));
        electors.get(0).post(ballots, two).expectRefusal(409, "voting.alreadyVoted");
        organiser.get(FORUM + "/votes/" + poll + "/results").expectRefusal(409, "voting.resultsNotYet");
        organiser.put(FORUM + "/zones", ZONES).expectRefusal(409, "forum.places.frozen");
        organiser.put(FORUM + "/territories", TERRITORIES).expectRefusal(409, "forum.places.frozen");
        return poll;
    }

    private void resultsAreRead(String poll) {
        var results = nobody.get(FORUM + "/votes/" + poll + "/results").expect(200);

        assertThat(results.path("electors").asLong()).isEqualTo(6);
        assertThat(results.path("ballots").asLong()).isEqualTo(6);
        assertThat(results.path("options"))
                .extracting(line -> line.path("votes").asLong())
                .containsExactly(6L, 6L, 0L);
        assertThat(results.at("/turnout/countries/FR").asLong()).isEqualTo(6);
        electors.get(0)
                .post(FORUM + "/votes/" + poll + "/ballots", Map.of("choices", List.of()))
                .expectRefusal(409, "forum.windowClosed");
    }

    private void plenaryRecommendsAndGovernmentAnswers() {
        organiser
                .post(
                        FORUM + "/recommendations",
                        Map.of(
                                "title",
                                Map.of("fr", "Ouvrir un guichet unique"),
                                "adoptedOn",
                                Invitations.TODAY.toString()))
                .expect(201);
        var bad = importRecommendations("number,title_fr,deadline\n2,Bien,2033-01-01\nx,Sans numéro,\n4,,demain\n");
        assertThat(bad.expect(422).path("problems"))
                .extracting(problem -> problem.path("code").asText())
                .contains("commitment.import.number", "commitment.import.deadline");
        assertThat(nobody.get(FORUM + "/recommendations").expect(200))
                .as("a file with bad lines adds nothing")
                .hasSize(1);
        assertThat(importRecommendations("number,title_fr,deadline\n2,Baisser les frais,2033-01-01\n3,Reconnaître,\n")
                        .expect(201)
                        .path("added")
                        .asInt())
                .isEqualTo(2);

        ministriesDisagreeOnWhoLeads();
        answer(1, Map.of("answer", "ACCEPTED")).expect(200);
        answer(2, Map.of("answer", "REFUSED")).expect(200);
        answer(3, Map.of("answer", "DEFERRED")).expectRefusal(422, "commitment.response.deferredUntil");
        answer(1, Map.of("answer", "REFUSED")).expectRefusal(409, "commitment.response.given");
    }

    private void ministriesDisagreeOnWhoLeads() {
        var conflict = FORUM + "/recommendations/1/lead-conflict";
        var today = Invitations.TODAY.toString();
        var decision =
                Map.of("lead", "Ministère de l’invention", "by", "Premier ministre", "reference", "n° 7", "on", today);
        organiser.put(conflict + "/arbitration", decision).expectRefusal(409, "commitment.lead.none");
        organiser
                .put(
                        conflict,
                        Map.of(
                                "positions",
                                "Deux ministères.",
                                "since",
                                Invitations.TODAY.plusYears(9).toString()))
                .expectRefusal(422, "commitment.lead.future");
        organiser
                .put(conflict, Map.of("positions", "Deux ministères demandent à conduire.", "since", today))
                .expect(200);
        organiser.put(conflict + "/arbitration", decision).expect(200);
        organiser
                .put(conflict, Map.of("positions", "Encore.", "since", today))
                .expectRefusal(409, "commitment.lead.settled");
        var asked = nobody.get(FORUM + "/recommendations/1").expect(200);
        assertThat(asked.at("/leadConflict/arbitration/by").asText()).isEqualTo("Premier ministre");
        assertThat(asked.path("daysUnanswered").asInt(-1)).isNotNegative();
    }

    private void institutionCommitsByAct() {
        var ministry = organiser
                .post(
                        FORUM + "/institutions",
                        Map.of("name", Map.of("fr", "Ministère de l’invention"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .post(
                        FORUM + "/institutions/" + ministry + "/focal-points",
                        Map.of("email", "point-focal@example.net", "name", "Ibou Ly"))
                .expect(204);
        focalPoint = signInByCode("point-focal@example.net");
        recommendation =
                nobody.get(FORUM + "/recommendations/1").expect(200).path("id").asText();
        organiser
                .post(FORUM + "/commitments", Map.of("leadInstitution", ministry, "terms", terms("Guichet")))
                .expectRefusal(422, "shared.missing");
        organiser
                .post(
                        FORUM + "/commitments",
                        Map.of(
                                "leadInstitution",
                                ministry,
                                "act",
                                Map.of(
                                        "kind",
                                        "DECREE",
                                        "reference",
                                        "Décret n° 31-042",
                                        "date",
                                        Invitations.TODAY.toString()),
                                "terms",
                                terms("Ouvrir le guichet unique")))
                .expect(201);

        amend(terms("Ailleurs", "NOWHERE"), 1).expectRefusal(422, "forum.territory.unknown");
        amend("Ouvrir deux guichets", 1).expect(201);
        amend("Ouvrir trois guichets", 1).expectRefusal(409, "commitment.amendedMeanwhile");

        var commitment = nobody.get(FORUM + "/commitments/1").expect(200);
        assertThat(commitment.at("/terms/title/fr").asText()).isEqualTo("Ouvrir deux guichets");
        assertThat(commitment.path("versions")).hasSize(2);
        assertThat(commitment.path("recommendation").asInt()).isEqualTo(1);
        assertThat(commitment.at("/terms/territory").asText()).isEqualTo("FOOT");
    }

    private void focalPointReportsProgress() {
        var progress = Map.of(
                "status",
                "UNDER_WAY",
                "percentage",
                40,
                "narrative",
                Map.of("fr", "Le premier guichet reçoit du public."),
                "evidenceLink",
                "https://example.org/guichet");
        organiser.post(FORUM + "/commitments/1/progress", progress).expectRefusal(403, "identity.forbidden");
        focalPoint.post(FORUM + "/commitments/1/progress", progress).expect(201);
        assertThat(nobody.get(FORUM + "/commitments/1").expect(200).path("progress"))
                .as("nothing is told before the secretariat publishes it")
                .isEmpty();
        organiser
                .post(FORUM + "/commitments/1/progress/1/return", Map.of("reason", "Joignez une date."))
                .expect(200);
        focalPoint.post(FORUM + "/commitments/1/progress", progress).expect(201);
        focalPoint
                .post(FORUM + "/commitments/1/progress/2/publication", Map.of())
                .expectRefusal(403, "identity.forbidden");
        organiser
                .post(FORUM + "/commitments/1/progress/2/publication", Map.of())
                .expect(200);

        var commitment = nobody.get(FORUM + "/commitments?status=UNDER_WAY").expect(200);
        assertThat(commitment.at("/0/percentage").asInt()).isEqualTo(40);
    }

    private void historyIsChained() {
        var history = nobody.get(FORUM + "/history").expect(200);
        assertThat(history.path("length").asInt()).isEqualTo(2);
        var entries = nobody.get(FORUM + "/history/entries").expect(200);
        assertThat(entries.at("/1/hash").asText())
                .isEqualTo(history.path("head").asText());
        var verdict = organiser
                .get(FORUM + "/history/check?head=" + entries.at("/0/hash").asText())
                .expect(200);
        assertThat(verdict.path("intact").asBoolean()).isTrue();
        assertThat(organiser
                        .get(FORUM + "/history/check?head=" + "f".repeat(64))
                        .expect(200)
                        .path("intact")
                        .asBoolean())
                .isFalse();
    }

    private void nextEditionIsConvenedAndHeldShut() {
        var next = organiser
                .post("/api/forums", Invitations.toForum("forum-2033", "forum-2031", 400))
                .expect(201);

        assertThat(next.path("gateOpen").asBoolean()).isFalse();
        assertThat(next.at("/windows/contribution/open").asBoolean()).isFalse();
    }

    private void threeVoicesAreHeard() {
        var rating = Map.of(
                "commitment",
                1,
                "level",
                "INTERNATIONAL",
                "completion",
                "SUBSTANTIAL",
                "usefulness",
                4,
                "lesson",
                "Ouvrir le soir.");
        observer.post(FORUM + "/evaluations/ratings", rating).expectRefusal(403, "evaluation.notRater");
        applicant.post(FORUM + "/evaluations/ratings", rating).expectRefusal(403, "evaluation.notRater");
        evaluator.post(FORUM + "/evaluations/ratings", rating).expectRefusal(403, "evaluation.official");
        organiser.post(FORUM + "/evaluations/ratings", rating).expectRefusal(403, "evaluation.official");
        electors.subList(0, 5)
                .forEach(elector ->
                        elector.post(FORUM + "/evaluations/ratings", rating).expect(204));
        electors.get(0).post(FORUM + "/evaluations/ratings", rating).expectRefusal(409, "evaluation.alreadyRated");

        evaluator
                .post(FORUM + "/evaluations/transmission", Map.of("conclusions", "Trop tôt."))
                .expectRefusal(409, "evaluation.interestsMissing");
        assertThat(nobody.get(FORUM + "/evaluations").expect(200).at("/0/evaluators"))
                .isEmpty();
        lotsAreNotDrawnOnceRatingsBegan();
        wordsAreModerated();
        var finding = Map.of(
                "completion",
                "LIMITED",
                "verifiability",
                "VERIFIABLE",
                "evidence",
                "https://example.org/visite",
                "words",
                "Un seul guichet est ouvert.");
        evaluator.put(FORUM + "/evaluations/findings/1", finding).expectRefusal(409, "evaluation.interestsMissing");
        evaluator
                .put(FORUM + "/evaluations/interests", Map.of("interests", "Aucun."))
                .expect(200);
        evaluator.put(FORUM + "/evaluations/findings/1", finding).expect(200);
        evaluatorSaysWhatItRestsOn(finding);
        chaptersAreWritten();
        assertThat(nobody.get(FORUM + "/evaluations")
                        .expect(200)
                        .at("/0/evaluators/0/act/terms")
                        .asText())
                .isEqualTo("Juger sur pièces chaque engagement.");
        governmentGivesItsView();
        var conclusions = "La promesse est tenue à moitié.";
        evaluator
                .post(FORUM + "/evaluations/transmission", Map.of("conclusions", conclusions))
                .expectRefusal(422, "evaluation.early.reasonMissing");
        evaluator
                .post(
                        FORUM + "/evaluations/transmission",
                        Map.of("conclusions", conclusions, "reason", "Tous ont répondu."))
                .expect(200);
        assertThat(nobody.get(FORUM + "/evaluations")
                        .expect(200)
                        .at("/0/transmittedEarlyBecause")
                        .asText())
                .isEqualTo("Tous ont répondu.");
        assertThat(nobody.get(FORUM + "/evaluations")
                        .expect(200)
                        .at("/0/conclusions")
                        .asText())
                .as("nothing is told before it is published")
                .isEmpty();
    }

    /** First an organiser for the institution, then the institution itself. */
    private void governmentGivesItsView() {
        var views = FORUM + "/evaluations/government-views";
        var view = Map.of("completion", "COMPLETE", "words", "L’essentiel est fait.");
        organiser.put(views + "/1", view).expectRefusal(422, "evaluation.view.mandateMissing");
        var mandate = Map.of("reference", "Lettre n° 418/SG", "date", Invitations.TODAY.toString());
        var byMandate = new HashMap<String, Object>(view);
        byMandate.put("mandate", mandate);
        organiser.put(views + "/1", byMandate).expect(200);
        assertThat(focalPoint
                        .get(views)
                        .expect(200)
                        .at("/0/view/mandate/reference")
                        .asText())
                .isEqualTo("Lettre n° 418/SG");
        focalPoint.put(views + "/1", view).expect(200);
        var entry = focalPoint.get(views).expect(200).path(0);
        assertThat(entry.path("standing").asBoolean()).isTrue();
        assertThat(entry.at("/view/mandate").isMissingNode()).isTrue();
        organiser
                .post(
                        views + "/1/confirmation",
                        Map.of("recordedAt", entry.path("recordedAt").asText()))
                .expectRefusal(403, "identity.forbidden");
    }

    private void evaluatorSaysWhatItRestsOn(Map<String, String> finding) {
        var found = new HashMap<String, Object>(finding);
        found.remove("evidence");
        evaluator.put(FORUM + "/evaluations/findings/1", found).expectRefusal(422, "evaluation.evidence.missing");
        found.put("completion", "NO_EVIDENCE");
        evaluator.put(FORUM + "/evaluations/findings/1", found).expect(200);
        found.put("completion", "LIMITED");
        found.put("pieces", List.of(Map.of("kind", "INTERVIEW", "date", "2026-01-05")));
        evaluator.put(FORUM + "/evaluations/findings/1", found).expectRefusal(422, "evaluation.evidence.interview");
        found.put(
                "pieces",
                List.of(
                        Map.of("kind", "SITE_VISIT", "place", "Consulat de Lille", "date", "2026-01-05"),
                        Map.of("kind", "DOCUMENT", "address", "https://example.org/visite")));
        evaluator.put(FORUM + "/evaluations/findings/1", found).expect(200);
    }

    private void chaptersAreWritten() {
        var chapters = Map.of("chapters", Map.of("IMPACT", Map.of("fr", "Les délais ont baissé.")));
        organiser.put(FORUM + "/evaluations/chapters", chapters).expectRefusal(403, "identity.forbidden");
        assertThat(evaluator
                        .put(FORUM + "/evaluations/chapters", chapters)
                        .expect(200)
                        .at("/chapters/IMPACT/fr")
                        .asText())
                .isEqualTo("Les délais ont baissé.");
        assertThat(nobody.get(FORUM + "/evaluations").expect(200).path(0).has("chapters"))
                .isFalse();
    }

    /** Four of five texts are published, one is withheld. */
    private void wordsAreModerated() {
        electors.get(0).get(FORUM + "/evaluations/comments").expectRefusal(403, "identity.forbidden");
        var pending = organiser.get(FORUM + "/evaluations/comments").expect(200);
        assertThat(pending).hasSize(5);
        var comments = FORUM + "/evaluations/comments/";
        organiser
                .post(comments + pending.at("/0/id").asText() + "/withholding", Map.of("reason", " "))
                .expectRefusal(422, "shared.missing");
        organiser
                .post(comments + pending.at("/0/id").asText() + "/withholding", Map.of("reason", "Désigne un agent."))
                .expect(200);
        for (int place = 1; place < 5; place++) {
            organiser
                    .post(comments + pending.at("/" + place + "/id").asText() + "/publication", Map.of())
                    .expect(200);
        }
    }

    private void lotsAreNotDrawnOnceRatingsBegan() {
        nobody.get(FORUM + "/evaluations/draw").expectRefusal(404, "evaluation.roll.notFound");
        organiser
                .post(FORUM + "/evaluations/draw", Map.of("seed", "4 8 15 16 23 42"))
                .expectRefusal(409, "evaluation.draw.ratingsBegan");
    }

    private void evaluationIsPublishedByItself() {
        var evaluation = nobody.get(FORUM + "/evaluations").expect(200).path(0);

        assertThat(evaluation.path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(evaluation.has("reply")).isFalse();
        assertThat(evaluation.at("/turnout/volunteers/invited").asLong()).isEqualTo(6);
        assertThat(evaluation.at("/turnout/volunteers/answered").asLong()).isEqualTo(5);
        var voices = evaluation.at("/commitments/0");
        assertThat(voices.at("/participants/volunteers/completion/SUBSTANTIAL").asLong())
                .isEqualTo(5);
        assertThat(voices.at("/participants/drawn/shown").asBoolean()).isFalse();
        assertThat(voices.at("/participants/volunteers/lessons")).hasSize(4);
        assertThat(voices.at("/participants/volunteers/withheld").asLong()).isEqualTo(1);
        assertThat(evaluation.at("/interests/0/words").asText()).isEqualTo("Aucun.");
        assertThat(evaluation.at("/evaluators/0/act/reference").asText()).isEqualTo("n° 12/CNF");
        assertThat(voices.at("/government/institution/fr").asText()).isNotEmpty();
        assertThat(voices.at("/evaluator/completion").asText()).isEqualTo("LIMITED");
        assertThat(voices.at("/evaluator/evidence").asText()).isEqualTo("https://example.org/visite");
        assertThat(voices.at("/evaluator/pieces/0/place").asText()).isEqualTo("Consulat de Lille");
        assertThat(voices.at("/evaluator/pieces")).hasSize(2);
        assertThat(evaluation.at("/chapters/IMPACT/fr").asText()).isEqualTo("Les délais ont baissé.");
        assertThat(voices.at("/government/completion").asText()).isEqualTo("COMPLETE");
    }

    private void reportTellsItAll() throws IOException {
        var report = nobody.get(FORUM + "/reports/commitments?lang=fr");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(report.body())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Forum forum-2031", "Ouvrir deux guichets", "Décret n° 31-042")
                    .contains("Le premier guichet reçoit du public.", "Un seul guichet est ouvert.");
        }
    }

    private void nextEditionOpens() {
        var next = awaitOpenGate();

        assertThat(next.at("/windows/contribution/open").asBoolean()).isTrue();
        assertThat(next.path("gateOverrideReason").isMissingNode()).isTrue();
    }

    private void participantIsForgottenButCounted() {
        var before = nobody.get(FORUM + "/participation").expect(200);
        var leaver = electors.get(0);
        assertThat(leaver.get("/api/my-data")
                        .expect(200)
                        .at("/registrations/0/forum")
                        .asText())
                .isEqualTo("forum-2031");
        organiser.post("/api/my-data/erasure", Map.of("sure", true)).expectRefusal(409, "registration.erase.staff");
        leaver.post("/api/my-data/erasure", Map.of()).expectRefusal(422, "registration.erase.notSure");
        leaver.post("/api/my-data/erasure", Map.of("sure", true)).expect(204);
        assertThat(leaver.get("/api/my-data").status()).isEqualTo(401);
        assertThat(nobody.get(FORUM + "/participation").expect(200)).isEqualTo(before);
        organiser.post("/api/erasures", Map.of("email", "x@example.net")).expectRefusal(403, "identity.forbidden");
        administrator
                .post("/api/erasures", Map.of("email", "nobody@example.net"))
                .expectRefusal(404, "identity.person.notFound");
    }

    /** The application looks for due reports every minute. */
    private JsonNode awaitOpenGate() {
        long deadline = System.nanoTime() + PUBLICATION.toNanos();
        var next = nobody.get(NEXT).expect(200);
        while (!next.path("gateOpen").asBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            next = nobody.get(NEXT).expect(200);
        }
        assertThat(next.path("gateOpen").asBoolean()).isTrue();
        return next;
    }

    private void administratorLetsPass(int days) {
        organiser.post("/api/demonstration/clock", Map.of("days", days)).expectRefusal(403, "identity.forbidden");
        administrator.post("/api/demonstration/clock", Map.of("days", days)).expect(200);
    }

    private static Participant participant(String name) {
        return new Participant(toguna, FORUM, name + "@example.net");
    }

    private ApiClient signInByCode(String email) {
        return nobody.signedInByLetter(email);
    }

    private ApiClient.Answer importRecommendations(String csv) {
        return organiser.send("POST", FORUM + "/recommendations/import", "text/csv", csv.getBytes(UTF_8));
    }

    private ApiClient.Answer answer(int number, Map<String, String> answer) {
        var response = new HashMap<String, Object>(answer);
        response.put("reasons", Map.of("fr", "Le Conseil en a délibéré."));
        response.put("givenBy", "Secrétaire générale");
        response.put("givenOn", Invitations.TODAY.toString());
        return organiser.put(FORUM + "/recommendations/" + number + "/response", response);
    }

    private ApiClient.Answer amend(String title, int expectedVersion) {
        return amend(terms(title), expectedVersion);
    }

    private ApiClient.Answer amend(Map<String, Object> terms, int expectedVersion) {
        return organiser.post(
                FORUM + "/commitments/1/amendments",
                Map.of(
                        "terms",
                        terms,
                        "reason",
                        "La demande dépasse la prévision.",
                        "decidedBy",
                        "Conseil",
                        "expectedVersion",
                        expectedVersion));
    }

    private Map<String, Object> terms(String title) {
        return terms(title, "FOOT");
    }

    private Map<String, Object> terms(String title, String territory) {
        return Map.of(
                "title", Map.of("fr", title),
                "objective", Map.of("fr", "Une seule porte pour toutes les démarches."),
                "means", Map.of("fr", "Douze agents."),
                "indicators",
                        List.of(Map.of(
                                "name", Map.of("fr", "Guichets"), "unit", "guichets", "baseline", 0, "target", 2)),
                "budget", List.of(Map.of("amount", 250_000, "currency", "EUR")),
                "deadline", Invitations.TODAY.plusYears(1).toString(),
                "levels", List.of("NATIONAL"),
                "territory", territory,
                "recommendation", recommendation);
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("heading", "measure", "text", text, "language", "fr", "level", "INTERNATIONAL");
    }
}
