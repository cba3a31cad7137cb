package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.Verifier;

/** Votes on paper beside a box that anybody rechecks, on PostgreSQL: nobody votes twice, two people count, nothing is mixed. */
@OnSharedToguna
class PaperVotesIT {
    private static final String FORUM = "/api/forums/papier-2041";
    private static final String AWA = "awa.papier@example.net";
    private static final String BINTOU = "bintou.papier@example.net";
    private static final String CHAKA = "chaka.papier@example.net";
    private static final String TELLER = "dado.papier@example.net";
    private static final String RAPPORTEUR = "rapporteur@example.org";
    private static final byte[] MINUTES = "%PDF-1.7 procès-verbal".getBytes(UTF_8);
    private static final Pattern PLACE = Pattern.compile("/forums/papier-2041/boxes/[\\w-]+/places/([\\w-]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static Toguna toguna;

    private final Browser browser;
    private final ApiClient nobody = ApiClient.ofNobody(toguna);
    private final ApiClient organiser = Demonstration.organiser(toguna);
    private String box;
    private String place;

    PaperVotesIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start(Toguna shared) {
        toguna = shared;
    }

    @Test
    void votes_on_paper_are_counted_by_two_who_agree_and_stand_beside_the_box() throws IOException {
        organiser.post("/api/forums", Invitations.toForum("papier-2041")).expect(201);
        organiser
                .post(FORUM + "/staff", Map.of("email", RAPPORTEUR, "name", "Rapporteuse", "role", "RAPPORTEUR"))
                .expect(201);
        var rapporteur = nobody.signedInByPassword(RAPPORTEUR, Demonstration.PASSWORD);
        var author = new Participant(toguna, FORUM, AWA).registersAs("DIASPORA");
        var awa = accredited(author);
        var bintou = accredited(new Participant(toguna, FORUM, BINTOU).registersAs("DIASPORA"));
        var chaka = accredited(new Participant(toguna, FORUM, CHAKA).registersAs("DIASPORA"));
        accredited(new Participant(toguna, FORUM, TELLER).registersFor("Association des inventeurs"));
        prepare(List.of(author.proposes("Guichet", organiser), author.proposes("Documents", organiser)));
        mark(BINTOU).expectRefusal(404, "voting.box.notYet");
        organiser.post(box + "/setup", Map.of()).expect(200);

        var office = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
        organiserOpensPlaces(office);
        nobodyVotesTwice(office, awa, bintou);
        sheIsToldInTheBooth();

        file(rapporteur, MINUTES).expectRefusal(409, "voting.box.notClosed");
        organiser.post(box + "/close", Map.of()).expect(200);
        unmark(CHAKA).expectRefusal(409, "voting.box.marksFixed");
        var result = organiser.post(box + "/count", Map.of()).expect(200).path("result");
        chaka.get(place).expectRefusal(403, "voting.place.notTeller");
        rapporteurCounts(rapporteur);
        otherCountsOtherwiseThenAgrees(rapporteur);
        office.opens(page("/office") + "/places")
                .reads("Le vote est clos")
                .reads("Arrêté")
                .follows("Voir le décompte")
                .reads("ce décompte est arrêté");

        isPublishedApart(nobody.get(box).expect(200), result);
        boxHoldsTheOnlineBallotAlone();
        assertThat(browser.complaints()).isEmpty();
    }

    private ApiClient accredited(Participant participant) {
        return participant.confirms().isAccreditedBy(organiser).program();
    }

    private void prepare(List<String> items) {
        var approval = Map.of("kind", "APPROVAL", "text", Map.of("fr", "Laquelle ?"), "items", items, "most", 1);
        var points = Map.of("kind", "POINTS", "text", Map.of("fr", "Combien ?"), "items", items, "points", 3, "cap", 2);
        var created = organiser.post(
                FORUM + "/boxes",
                Map.of(
                        "title",
                        Map.of("fr", "Priorités"),
                        "questions",
                        List.of(approval, points),
                        "registrar",
                        "SERVER",
                        "serverTrustee",
                        true));
        box = FORUM + "/boxes/" + created.expect(201).path("id").asText();
    }

    private void organiserOpensPlaces(Visitor office) {
        office.opens(page("/office") + "/places")
                .types("name", "Consulat de Lyon")
                .types("teller", AWA)
                .presses("open")
                .isToldAt("teller", "qui a nommé son organisation")
                .stillSees("name", "Consulat de Lyon")
                .types("teller", TELLER)
                .presses("open")
                .reads("Le lieu de vote est ajouté")
                .reads("Association des inventeurs");
        var link = PLACE.matcher(new Mailbox(toguna, TELLER).await(PLACE));
        assertThat(link.find()).isTrue();
        place = box + "/places/" + link.group(1);

        var room = Map.of("kind", "ROOM", "name", "Salle", "teller", TELLER);
        var second =
                organiser.post(box + "/places", room).expect(201).path("id").asText();
        organiser.post(box + "/places", room).expectRefusal(422, "voting.place.doubled");
        office.opens(page("/office") + "/places/" + second)
                .types("name", "Salle plénière")
                .presses("change")
                .reads("Salle plénière");
    }

    private void nobodyVotesTwice(Visitor office, ApiClient awa, ApiClient bintou) {
        office.opens(page("/office") + "/places")
                .types("email", "inconnue@example.net")
                .presses("mark")
                .isToldAt("email", "n’est pas celle d’un électeur")
                .types("email", BINTOU)
                .presses("mark")
                .reads("Un électeur noté");
        cast(bintou, BINTOU).expectRefusal(403, "voting.box.onPaper");
        assertThat(bintou.get(box + "/electors/me").expect(200).path("paper").asBoolean())
                .isTrue();
        cast(awa, AWA).expect(201);
        mark(AWA).expectRefusal(409, "voting.box.votedOnline");
        mark(CHAKA).expect(200);
        assertThat(unmark(CHAKA).expect(200).path("marked").asInt()).isEqualTo(1);
        assertThat(mark(CHAKA).expect(200).path("marked").asInt()).isEqualTo(2);
    }

    /** Before she chooses anything. */
    private void sheIsToldInTheBooth() {
        Visitor.onPhone(toguna, browser)
                .signsInByNewCode(BINTOU)
                .opens(page("") + "/booth#" + credential(BINTOU).text())
                .clicks("Commencer")
                .reads("Vous êtes noté comme votant sur papier ou en salle");
    }

    private void rapporteurCounts(ApiClient rapporteur) {
        enter(rapporteur, counts(2, 0)).expectRefusal(409, "voting.place.minutesMissing");
        file(rapporteur, "MZ".getBytes(UTF_8)).expectRefusal(422, "shared.file.type");
        file(rapporteur, MINUTES).expect(200);
        nobody.get(place + "/minutes").expectRefusal(404, "voting.place.minutes.notFound");
        enter(rapporteur, counts(3, 0)).expectRefusal(422, "voting.place.moreThanMarked");
        enter(rapporteur, counts(2, 3)).expectRefusal(422, "voting.place.moreThanBallots");
        var sheet = enter(rapporteur, counts(2, 1)).expect(200);
        assertThat(sheet.path("state").asText()).isEqualTo("ENTERED_ONCE");
        assertThat(sheet.path("teller").asText()).isEqualTo("OFFICE");
    }

    private void otherCountsOtherwiseThenAgrees(ApiClient rapporteur) {
        var teller = Visitor.onPhone(toguna, browser).signsInByNewCode(TELLER);
        teller.opens(page("")).follows("Saisir le décompte : Consulat de Lyon");
        teller.doesNotRead("Vos décomptes diffèrent")
                .types("ballots", "2")
                .types("item-0-0", "deux")
                .types("item-0-1", "0")
                .types("blank-0", "0")
                .types("spoiled-0", "0")
                .types("item-1-0", "2")
                .types("item-1-1", "1")
                .types("spoiled-1", "0")
                .presses("save")
                .isToldAt("item-0-0", "nombre")
                .stillSees("item-0-0", "deux")
                .types("item-0-0", "3")
                .presses("save")
                .isToldAt("item-0-0", "ne peut pas avoir plus de 2")
                .stillSees("item-1-0", "2")
                .types("item-0-0", "2")
                .presses("save")
                .reads("Vos décomptes diffèrent")
                .readsRow("Bulletins nuls", "0", "1", "0", "0");
        var differing = rapporteur.get(place).expect(200);
        assertThat(differing.path("differences").toString()).isEqualTo("[\"item-0-0\",\"spoiled-0\"]");
        assertThat(differing.at("/other/questions/0/items").toString()).isEqualTo("[2,0]");
        assertThat(nobody.get(box).expect(200).at("/paper/places/0/counts").isMissingNode())
                .isTrue();

        teller.types("item-0-0", "1").types("spoiled-0", "1").presses("save").reads("ce décompte est arrêté");
        assertThat(organiser.get(FORUM + "/audit").expect(200).findValuesAsText("action"))
                .startsWith("AgreePlaceCount", "EnterPlaceCount")
                .contains("MarkPaperVoter", "UnmarkPaperVoter", "OpenPollingPlace", "FilePlaceMinutes");
        enter(rapporteur, counts(2, 0)).expectRefusal(409, "voting.place.agreed");
        organiser.delete(place).expectRefusal(409, "voting.place.entered");
    }

    private void isPublishedApart(JsonNode published, JsonNode result) {
        assertThat(published.path("result")).as("the box is as it was").isEqualTo(result);
        var paper = published.path("paper");
        assertThat(paper.path("marked").asInt()).isEqualTo(2);
        assertThat(paper.path("online").toString())
                .isEqualTo("{\"ballots\":1,\"questions\":[{\"blank\":0,\"items\":[1,0],\"spoiled\":0},"
                        + "{\"blank\":0,\"items\":[1,2],\"spoiled\":0}]}");
        assertThat(paper.path("overall").toString())
                .isEqualTo("{\"ballots\":3,\"questions\":[{\"blank\":0,\"items\":[2,0],\"spoiled\":1},"
                        + "{\"blank\":0,\"items\":[3,3],\"spoiled\":0}]}");
        assertThat(nobody.get(place + "/minutes").body()).isEqualTo(MINUTES);
        Visitor.onPhone(toguna, browser)
                .opens(page(""))
                .reads("Pas encore arrêté")
                .reads("Salle plénière")
                .readsRow("Bulletins nuls", "0", "1", "1", "0", "0", "0")
                .reads("reposent sur deux signatures");
    }

    private void boxHoldsTheOnlineBallotAlone() throws IOException {
        var archive = nobody.get(box + "/archive").body();
        assertThat(new Verifier()
                        .verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE)
                        .counted())
                .isEqualTo(1);
    }

    private String page(String side) {
        return side + box.substring("/api".length());
    }

    private ApiClient.Answer mark(String email) {
        return organiser.post(box + "/paper-voters", Map.of("email", email));
    }

    private ApiClient.Answer unmark(String email) {
        return organiser.post(box + "/paper-voters/withdrawals", Map.of("email", email));
    }

    private ApiClient.Answer file(ApiClient by, byte[] minutes) {
        return by.send("PUT", place + "/minutes", "application/octet-stream", minutes);
    }

    private ApiClient.Answer enter(ApiClient by, Map<String, Object> counts) {
        return by.put(place + "/count", counts);
    }

    /** One ballot approves the first item unless it is spoiled; the other question got two points and one. */
    private static Map<String, Object> counts(int ballots, int spoiled) {
        return Map.of(
                "ballots",
                ballots,
                "questions",
                List.of(
                        Map.of("blank", 0, "spoiled", spoiled, "items", List.of(Math.max(0, ballots - spoiled), 0)),
                        Map.of("items", List.of(2, 1))));
    }

    private Credential credential(String email) {
        var link = Pattern.compile(Pattern.quote(page("") + "/booth#") + "([^\\s~]+)");
        var found = link.matcher(new Mailbox(toguna, email).await(link));
        assertThat(found.find()).isTrue();
        return Credential.parse(found.group(1));
    }

    private ApiClient.Answer cast(ApiClient program, String email) {
        var election = Election.read(nobody.get(box + "/election").text());
        var ballot = Ballot.cast(
                election,
                credential(email),
                List.of(List.of(0, 1, 0), List.of(1, 0, 1, 1)),
                Arithmetic.plain(election),
                RANDOM);
        return program.send(
                "POST", box + "/ballots", "application/json", ballot.json().getBytes(UTF_8));
    }
}
