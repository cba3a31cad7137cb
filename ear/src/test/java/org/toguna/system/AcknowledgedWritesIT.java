package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there, however often the server is killed: {@code -Dtoguna.kills=20} kills it twenty times instead of
 * once, as every build does.
 */
class AcknowledgedWritesIT {
    private static final int KILLS = Integer.getInteger("toguna.kills", 1);
    private static final int WRITERS = 4;
    private static final long SEED = 20310412;
    private static final String FORUM = "/api/forums/durable";

    /** Every write that a server answered with 201, by the id that it gave. */
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** A permit for each of them. */
    private final Semaphore news = new Semaphore(0);

    private final Random random = new Random(SEED);

    @Test
    void on_h2(@TempDir Path folder) throws InterruptedException {
        try (var toguna = Toguna.on(Database.h2(folder)).start()) {
            outliveKills(toguna);
        }
    }

    @Alone
    @OnSharedToguna
    @Test
    void on_postgresql(Toguna toguna) throws InterruptedException {
        outliveKills(toguna);
    }

    private void outliveKills(Toguna toguna) throws InterruptedException {
        var organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("durable")).expect(201);
        var participant = new Participant(toguna, FORUM, "tenace@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser)
                .program();

        for (int kill = 1; kill <= KILLS; kill++) {
            var writers = Executors.newFixedThreadPool(WRITERS);
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> postUntilKilled(participant));
            }
            news.acquire(1 + random.nextInt(150));
            toguna.kill();
            awaitEnd(writers);
            toguna.restart();
        }

        assertThat(stored(organiser)).containsAll(acknowledged);
        assertThat(toguna.runtimeFolders()).as("a killed server's is gone").isEqualTo(1);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private void postUntilKilled(ApiClient participant) {
        var statement = Map.of("heading", "measure", "text", "Ce qui est reçu demeure.", "language", "fr");
        try {
            while (true) {
                var answer = participant.post(FORUM + "/contributions", statement);
                acknowledged.add(answer.expect(201).path("id").asText());
                news.release();
            }
        } catch (UncheckedIOException killed) {
            // Nobody was told that this write is kept.
        }
    }

    private static void awaitEnd(ExecutorService writers) throws InterruptedException {
        writers.shutdown();
        assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private static Set<String> stored(ApiClient organiser) {
        var ids = new HashSet<String>();
        int size;
        int page = 1;
        do {
            var contributions = organiser
                    .get(FORUM + "/contributions?status=POSTED&size=100&page=" + page++)
                    .expect(200);
            contributions.forEach(
                    contribution -> ids.add(contribution.path("id").asText()));
            size = contributions.size();
        } while (size > 0);
        return ids;
    }
}
