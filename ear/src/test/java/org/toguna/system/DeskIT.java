package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff arrive where they work: their functions, their rooms and what waits for them, within what their mandates are bounded to. */
@OnSharedToguna
class DeskIT {
    private static final Pattern NAMED = Pattern.compile("fonction suivante");

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final Browser browser;

    DeskIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void everybody_of_the_demonstration_finds_their_work() {
        arrives("rapporteur").reads("Rapporteur").reads("Ordre du jour");
        arrives("secretariat").reads("Secrétariat").reads("inscriptions à examiner");
        arrives("moderateur").reads("Modérateur").reads("Témoignages").doesNotRead("inscriptions à examiner");
        arrives("point.focal")
                .reads("Point focal, Ministère de l’économie et des finances")
                .reads("Mes engagements");
        arrives("validateur").reads("Validateur d’une structure, Ministère de la santé");
        arrives("agent.consulaire")
                .reads("Agent consulaire, Belgique, Suisse, France")
                .reads("Formulaires papier");
        arrives("evaluateur").reads("Évaluateur").reads("sans constat").follows("Constats de l’évaluateur");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_desk_is_read_by_nobody_else_and_kept_by_nobody() {
        nobody.get("/api/my-desk").expectRefusal(401, "identity.notSignedIn");
        var answer = organiser.get("/api/my-desk");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(place(answer.expect(200), "demo-1").path("rooms").findValuesAsText("name"))
                .contains("agenda.OFFICE", "identity.STAFF");
        assertThat(nobody.signedInByLetter(Demonstration.PARTICIPANT)
                        .get("/api/my-desk")
                        .expect(200)
                        .path("forums"))
                .isEmpty();
    }

    @Test
    void a_moderator_of_a_zone_finds_what_people_there_said_and_the_zone_stays() {
        var forum = convene("bureau-zone-2032");
        var pages = forum.replace("/api", "");
        says(forum, "bureau.lyon@example.net", "FR");
        says(forum, "bureau.abidjan@example.net", "CI");
        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens("/office" + pages + "/staff")
                .types("name", "Mory Modératrice")
                .types("email", "bureau.moderatrice@example.net")
                .chooses("role", "RAPPORTEUR")
                .chooses("zone", "EUROPE")
                .presses("nominate")
                .isToldAt("zone", "Seul le mandat d’un modérateur")
                .chooses("role", "MODERATOR")
                .presses("nominate")
                .reads("Mory Modératrice")
                .reads("Europe");
        assertThat(new Mailbox(toguna, "bureau.moderatrice@example.net").await(NAMED))
                .contains("Modérateur", "Forum bureau-zone-2032", "Zone\u00a0: Europe", "next=/fr/office");

        var moderator = Visitor.atDesk(toguna, browser).signsInByCode("bureau.moderatrice@example.net");
        moderator
                .opens("/office")
                .reads("Modérateur, Europe")
                .reads("Une contribution à lire")
                .follows("Une contribution à lire")
                .reads("bureau.lyon")
                .doesNotRead("bureau.abidjan");
        var program = nobody.signedInByLetter("bureau.moderatrice@example.net");
        for (var contribution :
                organiser.get(forum + "/contributions?status=POSTED").expect(200)) {
            var published = program.put(
                    forum + "/contributions/" + contribution.path("id").asText() + "/publication", Map.of());
            assertThat(published.status())
                    .isEqualTo(contribution.path("text").asText().contains("lyon") ? 200 : 403);
        }
        assertThat(place(program.get("/api/my-desk").expect(200), "bureau-zone-2032")
                        .path("waiting"))
                .isEmpty();
        organiser.put(forum + "/zones", Map.of("zones", List.of())).expectRefusal(409, "forum.zone.used");
    }

    @Test
    void a_focal_point_of_a_territory_reports_on_what_concerns_it() {
        var forum = convene("bureau-territoire-2032");
        var pages = forum.replace("/api", "");
        organiser
                .put(
                        forum + "/territories",
                        Map.of(
                                "territories",
                                List.of(
                                        Map.of("code", "COLLINES", "name", "Les Collines", "kind", "REGION"),
                                        Map.of(
                                                "code",
                                                "DIAMOU",
                                                "name",
                                                "Diamou",
                                                "kind",
                                                "COMMUNE",
                                                "parent",
                                                "COLLINES"))))
                .expect(200);
        var ministry = organiser
                .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère des routes"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        promise(forum, ministry, "Partout un guichet", null);
        promise(forum, ministry, "Une route à Diamou", "DIAMOU");
        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens("/office" + pages + "/institutions")
                .choosesNamed("institution", "Ministère des routes")
                .types("email", "bureau.directeur@example.net")
                .types("personName", "Ladji Directeur")
                .chooses("territory", "COLLINES")
                .presses("nameFocalPoint")
                .reads("Le point focal est nommé");
        assertThat(new Mailbox(toguna, "bureau.directeur@example.net").await(NAMED))
                .contains("Point focal", "Ministère des routes", "Territoire\u00a0: Les Collines");

        Visitor.atDesk(toguna, browser)
                .signsInByCode("bureau.directeur@example.net")
                .opens("/office")
                .reads("Point focal, Ministère des routes, Les Collines")
                .follows("Mes engagements")
                .reads("Une route à Diamou")
                .doesNotRead("Partout un guichet");
        var director = nobody.signedInByLetter("bureau.directeur@example.net");
        var drawn = Map.of("status", "UNDER_WAY", "percentage", 20, "narrative", Map.of("fr", "Le tracé est fait."));
        director.post(forum + "/commitments/1/progress", drawn).expectRefusal(403, "identity.forbidden");
        director.post(forum + "/commitments/2/progress", drawn).expect(201);
        organiser
                .put(forum + "/territories", Map.of("territories", List.of()))
                .expectRefusal(409, "forum.territory.used");
        assertThat(organiser.get(forum + "/staff/mandates").expect(200).findValuesAsText("territory"))
                .containsExactly("COLLINES");
    }

    @Test
    void a_validator_is_written_to_when_a_report_waits_and_finds_it_on_their_desk() {
        var forum = convene("bureau-validation-2032");
        var institution = organiser
                .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère des eaux"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        promise(forum, institution, "Dix forages", null);
        for (var named : Map.of("validators", "bureau.valide@example.net", "focal-points", "bureau.ecrit@example.net")
                .entrySet()) {
            organiser
                    .post(
                            forum + "/institutions/" + institution + "/" + named.getKey(),
                            Map.of("email", named.getValue(), "name", "Personne nommée"))
                    .expect(204);
        }
        nobody.signedInByLetter("bureau.ecrit@example.net")
                .post(
                        forum + "/commitments/1/progress",
                        Map.of("status", "UNDER_WAY", "percentage", 20, "narrative", Map.of("fr", "Deux forages.")))
                .expect(201);

        assertThat(new Mailbox(toguna, "bureau.valide@example.net").await(Pattern.compile("attend votre confirmation")))
                .contains(
                        "Ministère des eaux",
                        "/fr/office/forums/bureau-validation-2032/progress/1/1",
                        "Forum bureau-validation-2032",
                        "Conseil de l’invention");
        Visitor.atDesk(toguna, browser)
                .signsInByCode("bureau.valide@example.net")
                .opens("/office")
                .reads("Un compte rendu à confirmer, Ministère des eaux")
                .follows("Un compte rendu à confirmer")
                .follows("Compte rendu 1 de l’engagement 1")
                .presses("confirm")
                .opens("/office")
                .reads("Rien ne vous attend");
        assertThat(place(organiser.get("/api/my-desk").expect(200), "bureau-validation-2032")
                        .path("waiting")
                        .findValuesAsText("kind"))
                .contains("progress.waits.toPublish");
    }

    private Visitor arrives(String who) {
        return Visitor.atDesk(toguna, browser)
                .signsInByPassword(who + "@example.org")
                .opens("/office");
    }

    private String convene(String slug) {
        organiser.post("/api/forums", Invitations.toForum(slug)).expect(201);
        return "/api/forums/" + slug;
    }

    private void says(String forum, String email, String country) {
        new Participant(toguna, forum, email)
                .registersFrom(country)
                .confirms()
                .isAccreditedBy(organiser)
                .program()
                .post(
                        forum + "/contributions",
                        Map.of(
                                "heading",
                                "measure",
                                "text",
                                email + " demande un guichet.",
                                "language",
                                "fr",
                                "level",
                                "INTERNATIONAL"))
                .expect(201);
    }

    private void promise(String forum, String ministry, String title, String territory) {
        var terms = new HashMap<String, Object>(Map.of(
                "title",
                Map.of("fr", title),
                "objective",
                Map.of("fr", "Servir."),
                "deadline",
                Invitations.TODAY.plusYears(9).toString(),
                "levels",
                List.of("NATIONAL")));
        if (territory != null) {
            terms.put("territory", territory);
        }
        organiser
                .post(
                        forum + "/commitments",
                        Map.of(
                                "leadInstitution",
                                ministry,
                                "act",
                                Map.of("kind", "DECREE", "reference", "n° 7", "date", Invitations.TODAY.toString()),
                                "terms",
                                terms))
                .expect(201);
    }

    private static JsonNode place(JsonNode desk, String forum) {
        for (var place : desk.path("forums")) {
            if (place.path("forum").asText().equals(forum)) {
                return place;
            }
        }
        throw new AssertionError(forum + " is not on " + desk);
    }
}
