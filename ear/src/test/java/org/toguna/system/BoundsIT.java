package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is bounded in bytes, time and number: while some take more than their share, everybody else is served. {@code
 * -Dtoguna.attackers=300} makes them more than the hundred and twenty of every build; {@link LoadBenchmark} measures it.
 */
@Alone
@OnSharedToguna
class BoundsIT {
    private static final int ATTACKERS = Integer.getInteger("toguna.attackers", 120);
    private static final int DRAFTS = Integer.getInteger("toguna.drafts", 40);
    private static final int RECOMMENDATIONS = Integer.getInteger("toguna.recommendations", 600);
    private static final int LARGE = 9 << 20;
    private static final long ENDLESS = Long.getLong("toguna.endless", 40L << 20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Toguna toguna;
    private final ApiClient visitor;
    private final Neighbour neighbour;
    private int printedBefore;

    BoundsIT(Toguna toguna) {
        this.toguna = toguna;
        visitor = ApiClient.ofNobody(toguna);
        neighbour = new Neighbour(toguna);
    }

    @BeforeEach
    void remember() {
        printedBefore = toguna.printed().length();
    }

    @AfterEach
    void nothing_broke() {
        assertThat(printed()).doesNotContain("OutOfMemoryError").doesNotContain("\tat ");
        neighbour.isServed();
    }

    @Test
    void slow_bodies_take_nobodys_turn() {
        try (var attackers = new Attackers(toguna).sendSlowly(ATTACKERS)) {
            neighbour.isServed();
            // There are more than may wait.
            until(() -> attackers.answers().stream()
                    .anyMatch(answer -> answer.contains(" 408 ") || answer.contains(" 503 ")));
            neighbour.isServed();
        }
    }

    @Test
    void slow_readers_take_nobodys_turn() {
        var file = largeFile();
        try (var attackers = new Attackers(toguna).readNothing(ATTACKERS, file)) {
            neighbour.isServed();
            assertThat(visitor.get(file).body()).hasSize(LARGE);
        }
    }

    @Test
    void a_body_without_end_is_read_no_further_than_the_largest_file() {
        try (var attackers = new Attackers(toguna)) {
            assertThat(attackers.sendWithoutEnd(ENDLESS)).contains(" 413 ");
        }
    }

    @Test
    void a_body_that_unfolds_without_end_is_unfolded_no_further() throws Exception {
        var folded = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(folded)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }

        assertThat(visitor.withHeader("Content-Encoding", "gzip")
                        .send("POST", "/api/sessions", "application/json", folded.toByteArray())
                        .status())
                .isIn(400, 413);
    }

    @Test
    void large_bodies_wait_for_each_other_or_are_told_to_come_back() {
        var body = new byte[10 << 20];
        var answers = together(
                12,
                () -> visitor.send("POST", "/api/sessions", "application/json", body)
                        .status());

        assertThat(answers).isSubsetOf(413, 503);
        assertThat(answers).contains(413);
    }

    @Test
    void who_leaves_a_download_leaves_no_trace_in_the_log() {
        try (var attackers = new Attackers(toguna).leave(20, largeFile())) {
            neighbour.isServed();
        }
        assertThat(printed().length()).isLessThan(2000);
    }

    @Test
    void drafts_are_made_in_turn_and_who_comes_when_there_are_many_is_told_when_to_come_back() {
        var address = "/api/forums/demo-1/reports/commitments?lang=fr";
        var answers = together(DRAFTS, () -> visitor.get(address));

        assertThat(answers).extracting(ApiClient.Answer::status).containsOnly(200, 503);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    answer.expectRefusal(503, "shared.http.503");
                    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                            .isPositive();
                });
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @Test
    void people_read_a_refusal_as_a_page() {
        var page = visitor.withHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/forums/demo-1/reports/commitments?lang=xx");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.text()).contains("<h1>").doesNotContain("urn:toguna");
    }

    @Test
    void a_long_draft_is_made_on_order() throws Exception {
        var organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("long")).expect(201);
        organiser
                .send(
                        "POST",
                        "/api/forums/long/recommendations/import",
                        "text/csv",
                        recommendations().getBytes(StandardCharsets.UTF_8))
                .expect(201);
        visitor.get("/api/forums/long/reports/commitments?lang=fr").expectRefusal(409, "report.draft.long");
        assertThat(visitor.get("/fr/forums/long/reports").text()).contains("trop long");

        var order = organiser
                .post("/api/forums/long/reports", Map.of("kind", "commitments", "language", "fr", "draft", true))
                .expect(202)
                .path("id")
                .asText();
        var address = "/api/forums/long/reports/orders/" + order;
        neighbour.isServed();
        until(() -> organiser.get(address).expect(200).path("state").asText().equals("MADE"));

        assertThat(visitor.get(address + "/file").status()).isEqualTo(401);
        try (var report = Loader.loadPDF(organiser.get(address + "/file").body())) {
            assertThat(report.getNumberOfPages()).isGreaterThan(RECOMMENDATIONS / 30);
        }
        assertThat(visitor.get("/api/forums/long/reports").expect(200)).isEmpty();
    }

    /** The address of a file that the organiser handed in, larger than what the kernel takes from us at once. */
    private String largeFile() {
        var organiser = Demonstration.organiser(toguna);
        var forum = "/api/forums/large";
        if (visitor.get(forum).status() == 404) {
            organiser.post("/api/forums", Invitations.toForum("large")).expect(201);
            var content = new byte[LARGE];
            new Random(20261129).nextBytes(content);
            System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
            var act = organiser
                    .send("POST", forum + "/acts", "application/octet-stream", content)
                    .expect(201)
                    .path("file")
                    .asText();
            var lead = organiser
                    .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                    .expect(201)
                    .path("id")
                    .asText();
            organiser.post(forum + "/commitments", promise(lead, act)).expect(201);
        }
        return forum + "/commitments/1/act";
    }

    private static Map<String, Object> promise(String lead, String act) {
        var today = Invitations.TODAY.toString();
        return Map.of(
                "leadInstitution", lead,
                "act", Map.of("kind", "DECREE", "reference", "n° 1", "date", today, "file", act),
                "terms",
                        Map.of(
                                "title", Map.of("fr", "Ouvrir un guichet"),
                                "objective", Map.of("fr", "Servir."),
                                "deadline", Invitations.TODAY.plusYears(1).toString(),
                                "levels", List.of("NATIONAL")));
    }

    private static String recommendations() {
        return "number,title_fr,heading\n"
                + IntStream.rangeClosed(1, RECOMMENDATIONS)
                        .mapToObj(number -> number + ",Ouvrir dans la ville numéro " + number
                                + " un guichet où toutes les démarches se font en une fois,measure\n")
                        .collect(Collectors.joining());
    }

    private String printed() {
        return toguna.printed().substring(printedBefore);
    }

    private static <T> List<T> together(int howMany, Callable<T> task) {
        return Crowd.together(howMany, howMany, i -> task);
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
