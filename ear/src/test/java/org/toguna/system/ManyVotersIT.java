package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Verifier;

/** Three hundred voters at once, while the server is killed, once during the vote and once during the count. */
@Alone
@OnSharedToguna
class ManyVotersIT {
    private static final int VOTERS = 300;
    private static final int BALLOTS_BEFORE_THE_KILL = 120;
    private static final int TRIALS = 40;

    private static final Pattern FILE = Pattern.compile("[0-9a-f]{64}\\.data\\.json");

    @TempDir
    Path folder;

    /** The trackers that a server acknowledged, once for each time. */
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch restarted = new CountDownLatch(1);
    private Crowd crowd;

    @Test
    void every_acknowledged_ballot_is_in_the_box_once_and_nothing_else_is(Toguna toguna) throws Exception {
        crowd = new Crowd(toguna, VOTERS, 2, 1);
        var plans = Crowd.together(2, VOTERS, voter -> () -> ballots(voter));

        var voting = CompletableFuture.runAsync(() ->
                Crowd.together(VOTERS, VOTERS, voter -> () -> votes(voter, plans.get(voter))));
        news.acquire(BALLOTS_BEFORE_THE_KILL);
        toguna.kill();
        toguna.restart();
        restarted.countDown();
        voting.join();

        crowd.organiser().post(crowd.box() + "/close", Map.of()).expect(200);
        killDuringTheCount(toguna);
        assertThat(count().path("stage").asText()).isEqualTo("TALLIED");
        assertThat(crowd.decryptTogether()).allMatch(answer -> answer.status() == 200);
        assertThat(count().path("stage").asText()).isEqualTo("DECRYPTED");

        boxIs(plans);
    }

    /** Every third voter votes a second time, and otherwise. */
    private List<Ballot> ballots(int voter) {
        var first = crowd.ballot(voter, List.of(0, 1, 0));
        return voter % 3 == 0 ? List.of(first, crowd.ballot(voter, List.of(0, 0, 1))) : List.of(first);
    }

    private Void votes(int voter, List<Ballot> ballots) throws InterruptedException {
        for (var ballot : ballots) {
            acknowledged.add(sentUntilAcknowledged(voter, ballot, TRIALS));
            news.release();
        }
        return null;
    }

    /** The same bytes again, as the booth sends them again when it got no answer, or that there were too many at once. */
    private String sentUntilAcknowledged(int voter, Ballot ballot, int trials) throws InterruptedException {
        try {
            var answer = crowd.casts(voter, ballot);
            if (answer.status() == 503 && trials > 1) {
                return sentUntilAcknowledged(voter, ballot, trials - 1);
            }
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            return answer.json().path("tracker").asText();
        } catch (UncheckedIOException unanswered) {
            if (trials == 1) {
                throw unanswered;
            }
            restarted.await();
            return sentUntilAcknowledged(voter, ballot, trials - 1);
        }
    }

    /** Once the count has locked the vote, or is over already. */
    private void killDuringTheCount(Toguna toguna) throws SQLException {
        var counting = CompletableFuture.supplyAsync(this::count);
        while (!counting.isDone() && !isLocked(toguna.database())) {
            Thread.onSpinWait();
        }
        toguna.kill();
        toguna.restart();
        counting.exceptionally(killed -> null).join();
    }

    private static boolean isLocked(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM pg_locks"
                        + " WHERE relation = 'verifiable_vote'::regclass AND mode = 'RowShareLock'")) {
            return rows.next();
        }
    }

    private JsonNode count() {
        return crowd.organiser().post(crowd.box() + "/count", Map.of()).expect(200);
    }

    private void boxIs(List<List<Ballot>> plans) throws IOException {
        var sent = new HashSet<String>();
        plans.forEach(ballots -> ballots.forEach(ballot -> sent.add(ballot.tracker())));
        assertThat(acknowledged).hasSize(sent.size()).containsAll(sent);

        var archive = crowd.organiser().get(crowd.box() + "/archive").body();
        var verdict = new Verifier().verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE);
        assertThat(verdict.ballots()).isEqualTo(sent.size());
        assertThat(verdict.counted()).isEqualTo(VOTERS);
        var files = FILE.matcher(new String(archive, ISO_8859_1))
                .results()
                .collect(groupingBy(MatchResult::group, counting()));
        assertThat(sent).allMatch(tracker -> files.get(fileOf(tracker)) == 1, "is one file of the archive");
        int second = (VOTERS + 2) / 3;
        assertThat(crowd.organiser().get(crowd.box()).expect(200).path("totals").toString())
                .isEqualTo("[[%d,%d]]".formatted(VOTERS - second, second));
        Files.write(folder.resolve(crowd.election().uuid() + ".bel"), archive);
        BeleniosTool.in(folder).verifies();
    }

    /** A file is called by the same hash, written in another way. */
    private static String fileOf(String tracker) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(tracker)) + ".data.json";
    }
}
