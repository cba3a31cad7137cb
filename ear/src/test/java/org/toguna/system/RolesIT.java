package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Mandates end, and nobody is judge and party; who has a password changes it alone. */
@OnSharedToguna
class RolesIT {
    private static final Pattern TAKEN_BACK = Pattern.compile("n’avez plus le rôle suivant");
    private static final Pattern CHANGED = Pattern.compile("mot de passe a été changé");
    private static final String FIRST = "une première phrase";
    private static final String SECOND = "une seconde phrase";

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final Browser browser;

    RolesIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void a_role_that_a_program_takes_back_does_not_hold_at_the_next_request() {
        var forum = convene("retrait-2031");
        var email = "second.organisateur@example.net";
        var person = name(forum, email, "ORGANISER");
        var second = nobody.signedInByLetter(email);
        second.get(forum + "/staff").expect(200);

        organiser.delete(forum + "/staff/" + person + "/ORGANISER").expect(204);

        second.get(forum + "/staff").expectRefusal(403, "identity.forbidden");
        assertThat(second.get("/fr/office" + forum.replace("/api", "") + "/staff")
                        .status())
                .isEqualTo(403);
        isWritten(email, "Organisateur");
        isOnTheTrail(forum, person);
        organiser.delete(forum + "/staff/" + person + "/ORGANISER").expectRefusal(404, "identity.role.notFound");
    }

    @Test
    void a_role_that_is_taken_back_on_a_page_does_not_hold_at_the_next_request() {
        var forum = convene("retrait-page-2031");
        var email = "ancienne.rapporteure@example.net";
        var person = name(forum, email, "RAPPORTEUR");
        var rapporteur = nobody.signedInByLetter(email);
        rapporteur.get(forum + "/evaluations/comments").expect(200);
        var staff = "/fr/office" + forum.replace("/api", "") + "/staff";
        var page = staff + "/" + person + "/RAPPORTEUR";
        assertThat(organiser.get(staff).text()).contains("Mettre fin au mandat Rapporteur de Personne nommée", page);

        var done = organiser.fillIn(page, Map.of(), "takeBack");

        assertThat(done.status()).isIn(302, 303);
        rapporteur.get(forum + "/evaluations/comments").expectRefusal(403, "identity.forbidden");
        isWritten(email, "Rapporteur");
        isOnTheTrail(forum, person);
        assertThat(organiser.get(page).status()).isEqualTo(404);
        assertThat(organiser.get(staff).text()).doesNotContain(email).contains("Mandats passés");
    }

    @Test
    void an_ex_focal_point_is_refused_the_day_after_their_mandate() {
        var forum = convene("point-focal-2031");
        var pages = forum.replace("/api", "");
        var email = "ancien.point.focal@example.net";
        var today = aDayPasses();
        var desk = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
        desk.opens("/office" + pages + "/institutions")
                .types("name", "Ministère de l’invention")
                .chooses("kind", "MINISTRY")
                .presses("add")
                .choosesNamed("institution", "Ministère de l’invention")
                .types("email", email)
                .types("personName", "Ibou Ly")
                .chooses("actKind", "ORDER")
                .types("actReference", "n°\u00a031-7")
                .types("actDate", today.toString())
                .types("until", today.plusDays(1).toString())
                .presses("nameFocalPoint")
                .reads("Le point focal est nommé");
        promise(forum);
        assertThat(new Mailbox(toguna, email).await(Pattern.compile("fonction suivante")))
                .contains("Point focal", "Forum point-focal-2031", "Ministère de l’invention", "n°\u00a031-7", email);
        var report = pages + "/commitments/1/report";
        var focalPoint = Visitor.atDesk(toguna, browser).signsInByCode(email);
        focalPoint.opens(report);
        aDayPasses();
        focalPoint.opens(report);
        desk.opens("/office" + pages + "/staff").reads("Ibou Ly").doesNotRead("Mandats passés");

        aDayPasses();

        focalPoint.isForbidden(report);
        desk.opens("/office" + pages + "/staff").reads("Mandats passés").doesNotRead(email);
        assertThat(organiser.get(forum + "/staff").expect(200).findValuesAsText("email"))
                .doesNotContain(email);
        assertThat(organiser.get(forum + "/staff/mandates").expect(200)).anySatisfy(mandate -> {
            assertThat(mandate.path("role").asText()).isEqualTo("FOCAL_POINT");
            assertThat(mandate.path("act").path("kind").asText()).isEqualTo("ORDER");
            assertThat(mandate.path("endsAt").asText())
                    .startsWith(today.plusDays(2).toString());
        });
    }

    @Test
    void a_consular_officer_reads_paper_forms_in_their_countries_until_their_last_day() {
        var forum = conveneWhileRated("agents-consulaires-2031");
        organiser
                .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                .expect(201);
        promise(forum);
        organiser
                .post(
                        forum + "/evaluations/paper",
                        Map.of(
                                "forms", 1,
                                "language", "fr",
                                "level", "INTERNATIONAL",
                                "sample", "VOLUNTEER",
                                "consulate", "Consulat de Lyon",
                                "country", "FR",
                                "association", "Association des inventeurs"))
                .expect(201);
        var bundle = forum + "/evaluations/paper/1";
        organiser.put(bundle + "/seal", Map.of("seal", "A 17")).expect(200);
        var today = aDayPasses();
        nameOfficer(forum, "agent.lyon@example.net", List.of("FR", "BE"), today);
        nameOfficer(forum, "agent.abidjan@example.net", List.of("CI"), today.plusDays(30));
        assertThat(new Mailbox(toguna, "agent.lyon@example.net").await(Pattern.compile("fonction suivante")))
                .contains("Agent consulaire", "Forum agents-consulaires-2031", "Belgique, France", "/fr/office");
        var inLyon = nobody.signedInByLetter("agent.lyon@example.net");
        var inAbidjan = nobody.signedInByLetter("agent.abidjan@example.net");
        var read = Map.of("answers", List.of(Map.of("commitment", 1, "completion", "LIMITED", "usefulness", 3)));

        inAbidjan.get(bundle).expectRefusal(403, "identity.forbidden");
        inAbidjan.put(bundle + "/office/1", read).expectRefusal(403, "identity.forbidden");
        assertThat(inAbidjan.get(forum + "/evaluations/paper").expect(200)).isEmpty();
        inLyon.put(bundle + "/office/1", read).expect(200);
        inLyon.post(bundle + "/closure", Map.of()).expectRefusal(403, "identity.forbidden");
        assertThat(inLyon.get("/fr/office").text()).contains("/office/forums/agents-consulaires-2031/evaluation/paper");
        assertThat(inLyon.get("/fr/office" + forum.replace("/api", "") + "/evaluation/paper/1")
                        .status())
                .isEqualTo(200);
        assertThat(organiser.get(forum + "/staff/mandates").expect(200).findValues("jurisdiction"))
                .extracting(JsonNode::toString)
                .containsExactlyInAnyOrder("[\"BE\",\"FR\"]", "[\"CI\"]");

        aDayPasses();

        inLyon.get(bundle).expectRefusal(403, "identity.forbidden");
        inLyon.put(bundle + "/office/1", read).expectRefusal(403, "identity.forbidden");
        inAbidjan.get(forum + "/evaluations/paper").expect(200);
    }

    @Test
    void a_validator_confirms_what_is_published_for_their_institution_until_their_last_day() {
        var forum = convene("validateur-2031");
        var pages = forum.replace("/api", "");
        var today = aDayPasses();
        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens("/office" + pages + "/institutions")
                .types("name", "Ministère de l’invention")
                .chooses("kind", "MINISTRY")
                .presses("add")
                .choosesNamed("institution", "Ministère de l’invention")
                .types("email", "directrice@example.net")
                .types("personName", "Ténin Ba")
                .types("until", today.toString())
                .presses("nameValidator")
                .reads("Le validateur est nommé");
        promise(forum);
        var institution = organiser
                .get(forum + "/institutions")
                .expect(200)
                .get(0)
                .path("id")
                .asText();
        organiser
                .post(
                        forum + "/institutions/" + institution + "/focal-points",
                        Map.of("email", "redactrice@example.net", "name", "Awa Ba"))
                .expect(204);
        var progress = forum + "/commitments/1/progress";
        for (int report = 1; report <= 2; report++) {
            nobody.signedInByLetter("redactrice@example.net")
                    .post(
                            progress,
                            Map.of(
                                    "status",
                                    "UNDER_WAY",
                                    "percentage",
                                    20,
                                    "narrative",
                                    Map.of("fr", "Deux guichets sont ouverts.")))
                    .expect(201);
        }
        organiser.post(progress + "/1/publication", Map.of()).expectRefusal(409, "commitment.report.unconfirmed");

        var validator = Visitor.atDesk(toguna, browser).signsInByCode("directrice@example.net");
        validator
                .opens("/office" + pages + "/progress")
                .follows("Compte rendu 1 de l’engagement 1")
                .presses("confirm")
                .reads("Le compte rendu est confirmé");
        organiser.post(progress + "/1/publication", Map.of()).expect(200);
        validator.opens(pages + "/commitments/1").reads("Confirmé par la structure le");
        aDayPasses();

        validator.isForbidden("/office" + pages + "/progress");
        organiser.post(progress + "/2/publication", Map.of()).expect(200);
    }

    @Test
    void what_an_organiser_says_for_an_institution_names_its_mandate_and_counts_once_its_validator_confirmed_it() {
        var forum = conveneWhileRated("avis-2031");
        var pages = forum.replace("/api", "");
        var institutions = forum + "/institutions";
        var ministry = organiser
                .post(institutions, Map.of("name", Map.of("fr", "Ministère des Guichets"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .post(
                        institutions + "/" + ministry + "/validators",
                        Map.of("email", "ministre@example.net", "name", "Ténin Ba"))
                .expect(204);
        promise(forum);
        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens(pages + "/evaluation/government-views")
                .follows("Se prononcer")
                .chooses("completion", "LIMITED")
                .types("words", "Deux guichets sur dix.")
                .types("mandateReference", "Lettre n° 418/SG")
                .types("mandateDate", Invitations.TODAY.toString())
                .presses("save")
                .reads("il comptera quand un validateur de la structure l’aura confirmé")
                .reads("Attend la confirmation de la structure");

        Visitor.atDesk(toguna, browser)
                .signsInByCode("ministre@example.net")
                .opens(pages + "/evaluation/government-views")
                .follows("Confirmer")
                .reads("Deux guichets sur dix.")
                .reads(
                        "sur mandat écrit de la structure chef de file : Ministère des Guichets. Mandat : Lettre n° 418/SG")
                .presses("confirm")
                .reads("L’avis est confirmé.")
                .doesNotRead("Attend la confirmation");
    }

    private void nameOfficer(String forum, String email, List<String> countries, LocalDate until) {
        organiser
                .post(
                        forum + "/staff",
                        Map.of(
                                "email",
                                email,
                                "name",
                                "Personne nommée",
                                "role",
                                "CONSULAR_OFFICER",
                                "jurisdiction",
                                countries,
                                "until",
                                until.toString()))
                .expect(201);
    }

    private String conveneWhileRated(String slug) {
        var invitation = new HashMap<>(Invitations.toForum(slug));
        var always = Map.of(
                "opens", Instant.now().minus(Duration.ofDays(1)).toString(),
                "closes", Instant.now().plus(Duration.ofDays(9000)).toString());
        invitation.put("windows", Map.of("registration", always, "evaluation", always));
        organiser.post("/api/forums", invitation).expect(201);
        return "/api/forums/" + slug;
    }

    /** A new one, by its address. */
    private String ministry(String forum) {
        var id = organiser
                .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        return forum + "/institutions/" + id;
    }

    /** The ministry promises something. */
    private void promise(String forum) {
        var ministry = organiser
                .get(forum + "/institutions")
                .expect(200)
                .get(0)
                .path("id")
                .asText();
        organiser
                .post(
                        forum + "/commitments",
                        Map.of(
                                "leadInstitution",
                                ministry,
                                "act",
                                Map.of("kind", "DECREE", "reference", "n° 7", "date", Invitations.TODAY.toString()),
                                "terms",
                                Map.of(
                                        "title",
                                        Map.of("fr", "Ouvrir dix guichets"),
                                        "objective",
                                        Map.of("fr", "Une seule porte pour toutes les démarches."),
                                        "means",
                                        Map.of("fr", "Douze agents."),
                                        "deadline",
                                        Invitations.TODAY.plusYears(9).toString(),
                                        "levels",
                                        List.of("NATIONAL"))))
                .expect(201);
    }

    /** @return the day that the business clock then shows in UTC */
    private LocalDate aDayPasses() {
        var now = Demonstration.administrator(toguna)
                .post("/api/demonstration/clock", Map.of("days", 1))
                .expect(200)
                .path("now")
                .asText();
        return LocalDate.ofInstant(Instant.parse(now), ZoneOffset.UTC);
    }

    @Test
    void whoever_leaves_their_role_needs_nobody_and_gets_no_letter() {
        var forum = convene("depart-2031");
        var email = "partante@example.net";
        var person = name(forum, email, "RAPPORTEUR");
        var rapporteur = nobody.signedInByLetter(email);

        var done = rapporteur.fillIn("/fr/office" + forum.replace("/api", "") + "/roles/RAPPORTEUR", Map.of(), "leave");

        assertThat(done.status()).isIn(302, 303);
        rapporteur.get(forum + "/evaluations/comments").expectRefusal(403, "identity.forbidden");
        assertThat(trail(forum)).anySatisfy(entry -> {
            assertThat(entry.path("action").asText()).isEqualTo("TakeBackRole");
            assertThat(entry.path("actor").asText()).isEqualTo(person);
        });
        name(forum, email, "EVALUATOR");
        new Mailbox(toguna, email).await(Pattern.compile("Évaluateur"));
        assertThat(new Mailbox(toguna, email).count(TAKEN_BACK)).isZero();
    }

    @Test
    void a_forum_keeps_an_organiser() {
        var forum = convene("dernier-2031");
        var email = "relais@example.net";
        var person = name(forum, email, "ORGANISER");
        var relay = nobody.signedInByLetter(email);
        var first = relay.get(forum + "/staff").expect(200).findParents("email").stream()
                .filter(holder -> holder.path("email").asText().equals(Demonstration.ORGANISER))
                .map(holder -> holder.path("person").asText())
                .findFirst()
                .orElseThrow();

        relay.delete(forum + "/staff/" + first + "/ORGANISER").expect(204);
        relay.delete(forum + "/staff/" + person + "/ORGANISER").expectRefusal(409, "identity.role.lastOrganiser");
        organiser.get(forum + "/staff").expectRefusal(403, "identity.forbidden");
    }

    @Test
    void whoever_organises_a_forum_or_reports_there_does_not_evaluate_it_nor_the_reverse() {
        var forum = convene("juge-2031");
        var staff = "/fr/office" + forum.replace("/api", "") + "/staff";
        name(forum, "juge@example.net", "EVALUATOR");
        name(forum, "partie@example.net", "ORGANISER");

        for (var wrong : Map.of("juge@example.net", "ORGANISER", "partie@example.net", "EVALUATOR")
                .entrySet()) {
            var nomination = Invitations.toServe(wrong.getKey(), "Personne nommée", wrong.getValue());
            assertThat(organiser
                            .post(forum + "/staff", nomination)
                            .expectRefusal(409, "identity.role.judgeAndParty")
                            .toString())
                    .contains("ne l’évalue pas, et inversement");
            var page = organiser.fillIn(
                    staff,
                    Map.of(
                            "email", wrong.getKey(),
                            "name", "Personne nommée",
                            "role", wrong.getValue(),
                            "actKind", "DECISION",
                            "actReference", "n° 12/CNF",
                            "actDate", Invitations.TODAY.toString(),
                            "actTerms", "Juger sur pièces.",
                            "actSelection", "Appel à candidatures."),
                    "nominate");
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.text()).contains("ne l’évalue pas, et inversement");
        }
        organiser
                .post(
                        forum + "/staff",
                        Map.of("email", "rendeur.de.comptes@example.net", "name", "Nommée", "role", "FOCAL_POINT"))
                .expectRefusal(422, "identity.mandate.institutionMissing");
        organiser
                .post(
                        ministry(forum) + "/focal-points",
                        Map.of("email", "rendeur.de.comptes@example.net", "name", "Nommée"))
                .expect(204);
        organiser
                .post(forum + "/staff", Invitations.toServe("rendeur.de.comptes@example.net", "Nommée", "EVALUATOR"))
                .expectRefusal(409, "identity.role.judgeAndParty");
        var unpublished = Map.of("email", "sans.acte@example.net", "name", "Nommée", "role", "EVALUATOR");
        organiser.post(forum + "/staff", unpublished).expectRefusal(422, "identity.mandate.actMissing");
        assertThat(organiser.fillIn(staff, unpublished, "nominate").text())
                .contains("Un évaluateur est nommé par un acte publié");
        name(convene("autre-2031"), "juge@example.net", "ORGANISER");
    }

    @Test
    void changing_the_password_asks_for_the_present_one_ends_other_sessions_and_writes_a_letter() {
        var email = "phrase@example.net";
        name(convene("phrase-2031"), email, "RAPPORTEUR");
        var byLetter = nobody.signedInByLetter(email);
        choose(byLetter, "", FIRST).expect(204);
        new Mailbox(toguna, email).await(CHANGED);
        byLetter.get("/api/my-data").expect(200);

        var here = nobody.signedInByPassword(email, FIRST);
        var elsewhere = nobody.signedInByPassword(email, FIRST);
        for (var wrong : new String[] {"", "une phrase inventée"}) {
            choose(here, wrong, SECOND).expectRefusal(422, "identity.password.present");
        }
        elsewhere.get("/api/my-data").expect(200);
        choose(here, FIRST, SECOND).expect(204);

        here.get("/api/my-data").expect(200);
        for (var ended : new ApiClient[] {byLetter, elsewhere}) {
            ended.get("/api/my-data").expectRefusal(401, "identity.notSignedIn");
        }
        nobody.post("/api/sessions", Map.of("email", email, "password", FIRST))
                .expectRefusal(403, "identity.wrongPassword");
        nobody.signedInByPassword(email, SECOND);
        assertThat(Waiting.until(() -> new Mailbox(toguna, email).count(CHANGED), two -> two == 2))
                .isEqualTo(2);
    }

    private static ApiClient.Answer choose(ApiClient somebody, String present, String password) {
        return somebody.put("/api/password", Map.of("present", present, "password", password));
    }

    private String convene(String slug) {
        organiser.post("/api/forums", Invitations.toForum(slug)).expect(201);
        return "/api/forums/" + slug;
    }

    private String name(String forum, String email, String role) {
        return organiser
                .post(forum + "/staff", Invitations.toServe(email, "Personne nommée", role))
                .expect(201)
                .path("person")
                .asText();
    }

    private void isWritten(String email, String role) {
        assertThat(new Mailbox(toguna, email).await(TAKEN_BACK)).contains(role, "Conseil de l’invention");
    }

    private void isOnTheTrail(String forum, String person) {
        assertThat(trail(forum)).anySatisfy(entry -> {
            assertThat(entry.path("action").asText()).isEqualTo("TakeBackRole");
            assertThat(entry.path("subject").asText()).isEqualTo(person);
            assertThat(entry.path("actor").asText()).isNotEmpty().isNotEqualTo(person);
        });
    }

    private Stream<JsonNode> trail(String forum) {
        return StreamSupport.stream(
                organiser.get(forum + "/audit?size=100").expect(200).spliterator(), false);
    }
}
