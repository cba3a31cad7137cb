package org.toguna.voting.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toguna.voting.domain.RankedCount.Agreement;

class RankedCountTest {
    @TempDir
    Path folder;

    /** The example of 45 voters in Markus Schulze, “A New Monotonic, Clone-Independent … Election Method”, and in most textbooks. */
    @Test
    void theExampleOf45VotersGivesEACBD() {
        var ballots = ballots(
                "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");

        var count = RankedCount.of(5, 5, ballots);

        assertThat(count.order()).containsExactly(List.of(4), List.of(0), List.of(2), List.of(1), List.of(3));
        assertThat(count.valid()).isEqualTo(45);
        assertThat(count.firstChoices()).containsExactly(10, 8, 12, 7, 8);
        assertThat(count.agreement()).isEqualTo(Agreement.OTHER_WINNER);
    }

    /** Tennessee chooses a capital: Memphis has most first choices, Nashville wins every duel. */
    @Test
    void theCapitalOfTennesseeIsNotTheMostNamed() {
        var count = RankedCount.of(4, 4, ballots("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM"));

        assertThat(count.order()).containsExactly(List.of(1), List.of(2), List.of(3), List.of(0));
        assertThat(count.borda()).containsExactly(226, 294, 273, 207);
        assertThat(count.placeByFirstChoices(0)).isEqualTo(1);
        assertThat(count.placeByBorda(1)).isEqualTo(1);
        assertThat(count.agreement()).isEqualTo(Agreement.OTHER_WINNER);
    }

    @Test
    void whatIsNotRankedStandsBelowAndTogether() {
        var count = RankedCount.of(4, 2, ballots("ABCD", "3 AB", "2 B"));

        assertThat(count.order()).containsExactly(List.of(0), List.of(1), List.of(2, 3));
        assertThat(count.borda()).containsExactly(6, 7, 0, 0);
        assertThat(count.place(2)).isEqualTo(3);
        assertThat(count.place(3)).isEqualTo(3);
        assertThat(count.agreement()).isEqualTo(Agreement.OTHER_WINNER);
    }

    @Test
    void aTieIsShownAsATie() {
        assertThat(RankedCount.of(3, 3, ballots("ABC", "1 ABC", "1 BAC")).order())
                .containsExactly(List.of(0, 1), List.of(2));
        assertThat(RankedCount.of(3, 3, ballots("ABC", "2 ABC", "2 BCA", "2 CAB"))
                        .order())
                .containsExactly(List.of(0, 1, 2));
        assertThat(RankedCount.of(2, 2, List.of()).order()).containsExactly(List.of(0, 1));
    }

    @Test
    void blankAndSpoiledBallotsAreSetAside() {
        var count = RankedCount.of(
                3,
                2,
                List.of(
                        List.of(1, 2, 0),
                        List.of(0, 0, 0),
                        List.of(1, 2, 3),
                        List.of(1, 1, 0),
                        List.of(0, 2, 0),
                        List.of(200, 0, 1)));

        assertThat(count.valid()).isEqualTo(1);
        assertThat(count.blank()).isEqualTo(1);
        assertThat(count.spoiled()).isEqualTo(4);
        assertThat(count.order()).containsExactly(List.of(0), List.of(1), List.of(2));
        assertThat(count.agreement()).isEqualTo(Agreement.SAME_WINNER);
    }

    @Test
    void oneBallotIsCountedAlikeByAllMethods() {
        assertThat(RankedCount.of(2, 2, List.of(List.of(2, 1))).agreement()).isEqualTo(Agreement.SAME_ORDER);
    }

    @Test
    void beleniosToolCountsAsWeDo() throws IOException {
        var random = new Random(45);
        for (int vote = 0; vote < 20; vote++) {
            int options = 2 + random.nextInt(6);
            int most = 1 + random.nextInt(options);
            var ballots = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> anyRanking(options, most, random))
                    .toList();

            assertThat(RankedCount.of(options, most, ballots).order())
                    .as("%s", ballots)
                    .isEqualTo(byTheTool(options, ballots));
        }
    }

    private static List<Integer> anyRanking(int options, int most, Random random) {
        var ranks = new ArrayList<>(Collections.nCopies(options, 0));
        int given = 1 + random.nextInt(most);
        for (int i = 0; i < given; i++) {
            ranks.set(i, i + 1);
        }
        Collections.shuffle(ranks, random);
        return ranks;
    }

    private List<List<Integer>> byTheTool(int options, List<List<Integer>> ballots) throws IOException {
        var input = Files.writeString(folder.resolve("ballots"), ballots.toString());
        var output = folder.resolve("counted");
        var tool = new ProcessBuilder(
                        "/usr/bin/belenios-tool", "method", "schulze", "--blank-allowed=true", "--nchoices=" + options)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile());
        try {
            assertThat(tool.start().waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        try (var reader = Json.createReader(new StringReader(Files.readString(output, UTF_8)))) {
            return reader.readObject().getJsonArray("winners").getValuesAs(JsonArray.class).stream()
                    .map(tied -> tied.getValuesAs(JsonNumber.class).stream()
                            .map(JsonNumber::intValue)
                            .toList())
                    .toList();
        }
    }

    /** Each line is a number of ballots and what they rank, best first; the options are named in their order before. */
    private static List<List<Integer>> ballots(String options, String... lines) {
        var ballots = new ArrayList<List<Integer>>();
        for (var line : lines) {
            var parts = line.split(" ");
            var ranks = options.chars()
                    .mapToObj(option -> parts[1].indexOf(option) + 1)
                    .toList();
            ballots.addAll(Collections.nCopies(Integer.parseInt(parts[0]), ranks));
        }
        return ballots;
    }
}
