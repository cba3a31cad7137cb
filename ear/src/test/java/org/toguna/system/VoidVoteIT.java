package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A vote that cannot be counted is void once two sides say so, and held again; the forum's other vote notices nothing. */
@OnSharedToguna
class VoidVoteIT {
    private static final String SLUG = "nul-2031";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final String PARTNER = "deleguee.nul@example.net";
    private static final String ERASED = "efface-2031";
    private static final String REASON = "Une autorité a perdu sa clé.";

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private List<String> items;

    VoidVoteIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void a_vote_is_void_once_two_sides_say_so_and_is_held_again() {
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        var awa = new Participant(toguna, FORUM, "awa.nul@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
        var partner = new Participant(toguna, FORUM, PARTNER)
                .registersFor("Association inventée")
                .confirms()
                .isAccreditedBy(organiser);
        items = List.of(awa.proposes("Guichet", organiser), awa.proposes("Documents", organiser));
        var other = setUp(prepared());
        var box = setUp(prepared());
        organiser
                .post(FORUM + "/boxes", planOf(List.of(PARTNER, PARTNER)))
                .expectRefusal(422, "voting.box.trusteeTwice");

        var held = prepared(PARTNER);
        var person = organiser
                .post(FORUM + "/staff", Map.of("email", PARTNER, "name", "Partenaire", "role", "ORGANISER"))
                .expect(201)
                .path("person")
                .asText();
        organiser.post(held + "/setup", Map.of()).expectRefusal(422, "voting.box.trusteeOrganiser");
        organiser.delete(FORUM + "/staff/" + person + "/ORGANISER").expect(204);

        assertThat(page(organiser, box.replace("/api", "/office") + "?confirm=close"))
                .contains("id=\"close\"");
        organiser.post(box + "/close", Map.of()).expect(200);
        assertThat(stage(other)).as("closing one closes no other").isEqualTo("OPEN");

        organiser
                .post(box + "/void", Map.of("reason", REASON, "teller", "awa.nul@example.net"))
                .expectRefusal(422, "voting.place.noAssociation");
        organiser
                .post(box + "/void", Map.of("reason", REASON, "teller", PARTNER))
                .expect(200);
        assertThat(stage(box)).isEqualTo("CLOSED");
        awa.program().post(box + "/void/agreement", Map.of()).expectRefusal(403, "voting.box.notPartner");
        var read = page(partner.program(), box.replace("/api", "") + "/void");
        assertThat(read).contains(REASON);
        organiser
                .post(box + "/void", Map.of("reason", "Un autre motif.", "teller", PARTNER))
                .expect(200);
        var seen = Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]+)\"").matcher(read);
        assertThat(seen.find()).isTrue();
        assertThat(partner.program()
                        .fillIn("/fr" + box.replace("/api", "") + "/void", Map.of("seen", seen.group(1)), "agree")
                        .text())
                .contains("Le motif a changé", "Un autre motif.");
        assertThat(stage(box)).isEqualTo("CLOSED");
        organiser
                .post(box + "/void", Map.of("reason", REASON, "teller", PARTNER))
                .expect(200);
        assertThat(page(organiser, box.replace("/api", "/office"))).contains("Demandé le", REASON);
        partner.program().post(box + "/void/agreement", Map.of()).expect(200);

        assertThat(stage(box)).isEqualTo("VOID");
        organiser.post(box + "/count", Map.of()).expectRefusal(409, "voting.box.void");
        organiser.post(box + "/close", Map.of()).expectRefusal(409, "voting.box.void");
        assertThat(page(nobody, box.replace("/api", "") + "/booth")).contains("déclaré nul");
        assertThat(stage(other)).isEqualTo("OPEN");
        assertThat(page(nobody, box.replace("/api", ""))).contains(REASON, "Association inventée");
        assertThat(page(organiser, box.replace("/api", "/office"))).contains("id=\"rerun\"");
        isHeldAgain(box);
    }

    @Test
    void whoever_was_erased_holds_no_key_and_others_are_named() {
        organiser.post("/api/forums", Invitations.toForum(ERASED)).expect(201);
        var forum = "/api/forums/" + ERASED;
        var ibou = new Participant(toguna, forum, "ibou.nul@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
        items = List.of(ibou.proposes("Guichet", organiser), ibou.proposes("Documents", organiser));
        var trustee = new Participant(toguna, forum, "autorite.nul@example.net")
                .registersAs("DIASPORA")
                .confirms();
        var box = forum + "/boxes/"
                + organiser
                        .post(forum + "/boxes", planOf(List.of("autorite.nul@example.net")))
                        .expect(201)
                        .path("id")
                        .asText();
        trustee.program().post("/api/my-data/erasure", Map.of("sure", true)).expect(204);
        organiser.post(box + "/setup", Map.of()).expectRefusal(422, "voting.box.trusteeErased");

        var desk = box.replace("/api", "/fr/office");
        assertThat(organiser.fillIn(desk, Map.of("trustees", ""), "namePeople").status())
                .isBetween(302, 303);
        assertThat(nobody.get(box).expect(200).path("trustees").findValuesAsText("name"))
                .doesNotContain("Fanta")
                .hasSize(1);
        setUp(box);
    }

    private void isHeldAgain(String box) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var window = Map.of(
                "opens", now.minus(Duration.ofMinutes(1)).toString(),
                "closes", now.plus(Duration.ofDays(3000)).toString());
        var again = organiser.post(box + "/rerun", window).expect(201);
        organiser.post(box + "/rerun", window).expectRefusal(409, "voting.box.rerunExists");

        assertThat(again.path("stage").asText()).isEqualTo("PREPARING");
        assertThat(again.path("closesAt").asText()).isEqualTo(window.get("closes"));
        assertThat(box).endsWith(again.path("rerunOf").asText());
        assertThat(again.path("uuid").asText())
                .isNotEqualTo(nobody.get(box).expect(200).path("uuid").asText());
        var rerun = setUp(FORUM + "/boxes/" + again.path("id").asText());
        assertThat(stage(rerun)).isEqualTo("OPEN");
        assertThat(page(nobody, rerun.replace("/api", ""))).contains(box.replace("/api", ""));
    }

    private String prepared(String... trustees) {
        return FORUM + "/boxes/"
                + organiser
                        .post(FORUM + "/boxes", planOf(List.of(trustees)))
                        .expect(201)
                        .path("id")
                        .asText();
    }

    private Map<String, Object> planOf(List<String> trustees) {
        return Map.of(
                "title", Map.of("fr", "Priorités"),
                "questions",
                        List.of(Map.of(
                                "kind", "APPROVAL", "text", Map.of("fr", "Laquelle ?"), "items", items, "most", 1)),
                "registrar", "SERVER",
                "trustees",
                        trustees.stream()
                                .map(address -> Map.of("name", "Fanta", "address", address))
                                .toList(),
                "serverTrustee", true);
    }

    private String setUp(String box) {
        organiser.post(box + "/setup", Map.of()).expect(200);
        return box;
    }

    private String stage(String box) {
        return nobody.get(box).expect(200).path("stage").asText();
    }

    private static String page(ApiClient visitor, String path) {
        var page = visitor.get("/fr" + path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.text();
    }
}
