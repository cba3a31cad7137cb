package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Twelve vote; six are refused and one is erased afterwards, and somebody is accredited too late: it stays a vote of twelve. */
@OnSharedToguna
class FrozenElectorsIT {
    private static final String SLUG = "electeurs-2031";
    private static final String FORUM = "/api/forums/" + SLUG;

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;

    FrozenElectorsIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void what_happens_to_registrations_after_the_opening_changes_no_number() throws IOException {
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        var electors = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> accredited("electeur" + number))
                .toList();
        var items = List.of(
                electors.get(0).proposes("Guichet", organiser), electors.get(0).proposes("Documents", organiser));
        var ballots = FORUM + "/votes/"
                + organiser
                        .post(
                                FORUM + "/votes",
                                Map.of("question", Map.of("fr", "Que faire ?"), "options", items, "most", 1))
                        .expect(201)
                        .path("id")
                        .asText()
                + "/ballots";
        var choice = Map.of("choices", items.subList(0, 1));
        electors.forEach(elector -> elector.program().post(ballots, choice).expect(201));

        electors.subList(0, 6).forEach(elector -> elector.isRefusedBy(organiser));
        electors.get(7)
                .program()
                .post("/api/my-data/erasure", Map.of("sure", true))
                .expect(204);
        var late = accredited("retardataire");
        late.program().post(ballots, choice).expectRefusal(403, "voting.notElector");
        organiser.put(FORUM, Invitations.toForumWhoseVoteIsOver(SLUG)).expect(200);

        var results = nobody.get(ballots.replace("/ballots", "/results")).expect(200);
        assertThat(results.path("electors").asLong()).isEqualTo(12);
        assertThat(results.path("ballots").asLong()).isEqualTo(12);
        assertThat(results.at("/electorsByCountry/countries/FR").asLong()).isEqualTo(12);
        assertThat(results.at("/turnout/countries/FR").asLong()).isEqualTo(12);
        assertThat(nobody.get("/fr/forums/" + SLUG + "/vote").text())
                .contains("12 bulletins pour 12 personnes pouvant voter");
        var open = new ObjectMapper()
                .readTree(nobody.get(FORUM + "/open-data.zip").files().get("votes.json"));
        assertThat(open.at("/0/result/electors").asLong()).isEqualTo(12);
        assertThat(open.at("/0/result/electorsByCountry/FR").asLong()).isEqualTo(12);
        try (var protocol =
                Loader.loadPDF(nobody.get(FORUM + "/reports/vote?lang=fr").body())) {
            assertThat(new PDFTextStripper().getText(protocol).replaceAll("\\s+", " "))
                    .contains("12 12 100");
        }
    }

    private Participant accredited(String name) {
        return new Participant(toguna, FORUM, name + ".electeurs@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
    }
}
