package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to whatever address, an answer comes that is ours, and the next person is served. A longer run:
 * {@code -Dtoguna.fuzz.requests=100000}; other requests: {@code -Dtoguna.fuzz.seed=2}; on PostgreSQL:
 * {@code -Dtoguna.fuzz.database=postgresql}.
 */
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("toguna.fuzz.requests", 1_500);
    private static final long SEED = Long.getLong("toguna.fuzz.seed", 20261129);

    @Test
    void no_request_breaks_or_holds_up_the_server() throws IOException {
        try (var toguna = Toguna.on(database()).start()) {
            var fuzz = new Fuzz(toguna, SEED);
            long began = System.nanoTime();

            fuzz.run(REQUESTS);

            System.out.printf(
                    "Fuzz: %d requests with seed %d in %d s, answers by status %s%n",
                    REQUESTS, SEED, (System.nanoTime() - began) / 1_000_000_000, fuzz.statuses());
            assertThat(fuzz.failures()).isEmpty();
            assertThat(toguna.printed()).doesNotContain("SEVERE").doesNotContain("\tat ");
            assertThat(ApiClient.ofNobody(toguna).get("/fr/").status()).isEqualTo(200);
            Demonstration.signsIn(toguna).get("/api/forums/demo-1").expect(200);
        }
    }

    private static Database database() throws IOException {
        return System.getProperty("toguna.fuzz.database", "h2").equals("postgresql")
                ? Database.postgresql()
                : Database.h2(
                        Files.createTempDirectory(Files.createDirectories(Path.of("ear/target/system")), "fuzz-"));
    }
}
