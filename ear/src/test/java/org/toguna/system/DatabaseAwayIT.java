package org.toguna.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The database goes away while people use the site, and comes back: {@code -Dtoguna.outage=20} for twenty seconds instead of the five
 * of every build. How long it took until everybody was served again is printed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayIT {
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("toguna.outage", 5));
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int USERS = 8;
    private static final List<String> ADDRESSES = List.of(
            "/fr/",
            "/fr/forums/demo-1",
            "/fr/forums/demo-1/commitments",
            "/api/forums",
            "/api/forums/demo-1/commitments");

    /** Its own: it is told of failures, which no other test may be. */
    private final Browser browser = Browser.launch();

    private final Database database = Database.postgresql();
    private final Line line = new Line(port(database));
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private Toguna toguna;
    private ApiClient visitor;
    private ApiClient organiser;

    @BeforeAll
    void start() {
        var direct = database.environment().get("TOGUNA_DB_URL");
        toguna = Toguna.on(database)
                .with("TOGUNA_DB_URL", direct.replace(":" + port(database) + "/", ":" + line.port() + "/"))
                .jobsMayFail()
                .start();
        visitor = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @AfterEach
    void mend() {
        line.mend();
    }

    @AfterAll
    void stop() {
        browser.close();
        toguna.close();
        line.close();
    }

    @Test
    void one_that_was_stopped_is_said_to_be_away_and_found_again() {
        outlives(line::cut);
    }

    @Test
    void one_that_fell_silent_is_said_to_be_away_and_found_again() {
        outlives(line::silence);
    }

    @Test
    void what_was_typed_is_kept_until_it_can_be_sent_again() {
        try (var page = browser.visitor()) {
            page.navigate(toguna.uri("/fr/sign-in").toString());
            page.fill("#email", "awa@example.org");
            line.cut();
            until(() -> !isReady());

            var answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"), () -> page.click("#send"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(page.locator("main")).containsText("Revenez dans un instant");
            browser.judge(page);

            line.mend();
            until(this::isReady);
            // Where the action was the first to notice, the form itself is there again, with what was typed.
            var again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Réessayer"));
            again.or(page.locator("#send")).click();
            assertThat(page.locator("#code")).isVisible();
        }
    }

    private void outlives(Runnable leave) {
        var users = Executors.newFixedThreadPool(USERS);
        try {
            use(users);
            until(() -> statuses.size() > 10 * USERS);
            assertThat(statuses).containsOnly(200);

            leave.run();
            long left = System.nanoTime();
            until(() -> !isReady());
            statuses.clear();
            until(() -> statuses.size() > 10 * USERS && System.nanoTime() - left > OUTAGE.toNanos());
            assertThat(new TreeSet<>(statuses)).containsExactly(503);
            organiser.get("/api/forums/demo-1/contributions").expectRefusal(503, "shared.away");
            assertThat(visitor.get("/api/forums")
                            .headers()
                            .firstValueAsLong("Retry-After")
                            .orElseThrow())
                    .isPositive();
            assertThat(visitor.get("/assets/site.css").status()).isEqualTo(200);
            assertThat(visitor.get("/health/live").status()).isEqualTo(200);

            line.mend();
            long mended = System.nanoTime();
            until(() -> {
                statuses.clear();
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                return statuses.size() >= USERS && statuses.stream().allMatch(status -> status == 200);
            });
            System.out.printf(
                    "Everybody was served %.1f s after the database was back%n", (System.nanoTime() - mended) / 1e9);
            until(this::isReady);
            organiser.get("/api/forums/demo-1/contributions").expect(200);
            jobsGoOn();
        } finally {
            users.shutdownNow();
        }
    }

    /** Letters are posted by a job that failed every two seconds meanwhile. */
    private void jobsGoOn() {
        int before = toguna.mail().getReceivedMessages().length;
        visitor.post("/api/sign-in-codes", Map.of("email", Demonstration.PARTICIPANT))
                .expect(202);
        assertThat(toguna.mail().waitForIncomingEmail(PATIENCE.toMillis(), before + 1))
                .isTrue();
    }

    private void use(ExecutorService users) {
        for (int user = 0; user < USERS; user++) {
            int first = user;
            users.execute(() -> {
                for (int i = first; !Thread.currentThread().isInterrupted(); i++) {
                    try {
                        statuses.add(
                                visitor.get(ADDRESSES.get(i % ADDRESSES.size())).status());
                    } catch (RuntimeException interrupted) {
                        return;
                    }
                }
            });
        }
    }

    private boolean isReady() {
        return visitor.get("/health/ready").status() == 200;
    }

    private static int port(Database database) {
        var url = database.environment().get("TOGUNA_DB_URL");
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
