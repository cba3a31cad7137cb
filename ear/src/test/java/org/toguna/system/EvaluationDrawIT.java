package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who rates first is drawn by lot from a roll that was fixed before anybody knew the seed. */
@OnSharedToguna
class EvaluationDrawIT {
    private static final String FORUM = "/api/forums/forum-des-lots";
    private static final String DRAW = FORUM + "/evaluations/draw";
    private static final Map<String, Object> ROLL = Map.of("wanted", 1, "seedSource", "Loterie nationale du 14 mars");

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;

    EvaluationDrawIT(Toguna toguna) {
        this.toguna = toguna;
        this.nobody = ApiClient.ofNobody(toguna);
        this.organiser = Demonstration.organiser(toguna);
    }

    @Test
    void everybody_on_the_roll_gets_a_letter_that_says_what_they_are() {
        organiser.post("/api/forums", Invitations.toForum("forum-des-lots")).expect(201);
        organiser.post(DRAW + "/roll", ROLL).expectRefusal(409, "evaluation.roll.empty");
        IntStream.rangeClosed(1, 2)
                .mapToObj(number -> new Participant(toguna, FORUM, address(number)).registersAs("DIASPORA"))
                .toList()
                .forEach(registered -> registered.confirms().isAccreditedBy(organiser));

        organiser.post(DRAW, Map.of("seed", "4 8 15")).expectRefusal(409, "evaluation.draw.noRoll");
        organiser
                .post(DRAW + "/roll", Map.of("wanted", 3, "seedSource", "Loterie nationale du 14 mars"))
                .expectRefusal(422, "evaluation.roll.range");
        var fixed = organiser.post(DRAW + "/roll", ROLL).expect(200);
        assertThat(fixed.has("people")).as("so few are not told").isFalse();
        assertThat(fixed.path("fingerprint").asText()).hasSize(64);
        organiser.post(DRAW + "/roll", ROLL).expectRefusal(409, "evaluation.roll.fixed");

        organiser.post(DRAW, Map.of("seed", "4 8 15")).expect(200);
        organiser.post(DRAW, Map.of("seed", "16 23 42")).expectRefusal(409, "evaluation.draw.done");
        assertThat(nobody.get(DRAW).expect(200).path("seed").asText()).isEqualTo("4 8 15");
        for (int number = 1; number <= 2; number++) {
            new Mailbox(toguna, address(number))
                    .await(Pattern.compile("Le sort vous a désigné|Le sort ne vous a pas désigné"));
        }
    }

    private static String address(int number) {
        return "lot" + number + "@example.net";
    }
}
