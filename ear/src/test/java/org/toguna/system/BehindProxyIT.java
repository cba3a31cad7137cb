package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL behind nginx with TLS, set up as docs/operations.md says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BehindProxyIT {
    private static final String FORUM = "/api/forums/derriere";
    private static final int WRITERS = 6;
    private static final int WRITES_BEFORE_THE_KILL = 60;
    private static final int WRITES_AFTER_IT = 60;

    @TempDir
    private static Path folder;

    private static Database database;
    private static Nginx nginx;
    private static Toguna toguna;
    private static Toguna second;
    private static Browser browser;
    private static ApiClient organiser;

    /** Both start at once on an empty database. */
    @BeforeAll
    static void start() {
        browser = Browser.launch();
        database = Database.postgresql();
        nginx = new Nginx(folder);
        var both = Toguna.on(database)
                .with("TOGUNA_SECRET", "the same on both nodes")
                .with("TOGUNA_METRICS_TOKEN", "for operators alone")
                .behind(nginx)
                .startWith(beside -> beside.with("TOGUNA_SECRET", "the same on both nodes"));
        toguna = both.get(0);
        second = both.get(1);
        nginx.start(toguna.port(), second.port());
        organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("derriere")).expect(201);
    }

    @AfterAll
    static void stop() {
        browser.close();
        nginx.close();
        second.close();
        toguna.close();
    }

    @Test
    @Order(1)
    void people_register_sign_in_and_vote_over_tls() {
        var email = "voix@example.net";
        var voter = Visitor.onPhone(toguna, browser);
        var desk = Visitor.atDesk(toguna, browser);

        new Participant(toguna, FORUM, email).registersAs("DIASPORA").confirms().isAccreditedBy(organiser);
        var items = List.of(proposed("plume", "Un guichet unique"), proposed("encre", "Un guichet mobile"));
        organiser
                .post(
                        FORUM + "/votes",
                        Map.of("question", Map.of("fr", "Que faire d’abord ?"), "options", items, "most", 1))
                .expect(201);

        desk.signsInByPassword(Demonstration.ORGANISER).opens("/office").reads("derriere");
        voter.signsInByNewCode(email)
                .opens("/forums/derriere/vote")
                .follows("Voter")
                .ticks("Un guichet unique")
                .presses("check")
                .reads("définitif")
                .presses("cast")
                .reads("Votre bulletin est compté");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void nodes_that_started_at_once_have_one_key() throws SQLException {
        try (var connection = database.connect();
                var asking = connection.createStatement();
                var keys = asking.executeQuery("SELECT COUNT(*) FROM seal_key")) {
            keys.next();
            assertThat(keys.getInt(1)).isOne();
        }
    }

    private static String proposed(String author, String words) {
        return new Participant(toguna, FORUM, author + "@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser)
                .proposes(words, organiser);
    }

    @Test
    @Order(2)
    void addresses_are_public_and_cookies_safe() {
        var address = nginx.address();
        var nobody = ApiClient.ofNobody(toguna);

        assertThat(nobody.get("/api/forums/demo-1/commitments?size=3&page=2")
                        .headers()
                        .allValues("Link"))
                .hasSize(2)
                .allMatch(link -> link.startsWith("<" + address + "/api/"));
        assertThat(nobody.get("/api/forums/demo-1/feed.atom").text()).contains("href=\"" + address + "/api/");
        assertThat(nobody.get("/").headers().firstValue("Location")).hasValue("/fr/");
        assertThat(nobody.get("/fr/").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        var session = nobody.post(
                "/api/sessions", Map.of("email", Demonstration.ORGANISER, "password", Demonstration.PASSWORD));
        assertThat(session.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-toguna=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        var office = nobody.withSessionOf(session.json()).get("/fr/office/forums/demo-1/commitments/adopt");
        assertThat(office.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("JSESSIONID")
                        && cookie.contains("Secure")
                        && cookie.contains("HttpOnly")
                        && cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"));
    }

    @Test
    @Order(3)
    void figures_are_for_who_knows_the_token() {
        assertThat(Wire.send(toguna.port(), "GET", "/metrics", "Authorization: Bearer for operators alone")
                        .status())
                .isEqualTo(200);
        assertThat(Wire.send(toguna.port(), "GET", "/metrics", "Authorization: Bearer for operators")
                        .status())
                .isEqualTo(404);
        assertThat(Wire.send(second.port(), "GET", "/metrics", "Authorization: Bearer for operators alone")
                        .status())
                .isEqualTo(404);
    }

    /** Who asks the node itself from the proxy's address is the proxy. */
    @Test
    @Order(4)
    void a_request_has_the_same_id_in_the_log_of_the_proxy_and_in_ours() {
        assertThat(ApiClient.ofNobody(toguna)
                        .withHeader("X-Request-Id", "chosen-by-a-stranger")
                        .get("/api/forums")
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElseThrow())
                .matches("[0-9a-f]{32}");
        assertThat(idOf("X-Request-Id: 4f1c.proxy_7-a")).isEqualTo("4f1c.proxy_7-a");
        for (var unfit : List.of("short", "a".repeat(65), "two words", "<script>")) {
            assertThat(idOf("X-Request-Id: " + unfit)).matches("[0-9a-f]{20}");
        }
    }

    private static String idOf(String header) {
        return Wire.send(toguna.port(), "GET", "/api/forums", header).header("X-Request-Id");
    }

    @Test
    @Order(5)
    void who_lost_their_node_tries_once_more_and_nothing_acknowledged_is_lost() throws Exception {
        var desk = Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens("/office/forums/derriere/agenda");
        var doomed = nginx.nodeThatAnswered("/fr/office/forums/derriere/agenda") == toguna.port() ? toguna : second;
        var writers =
                IntStream.range(0, WRITERS).mapToObj(BehindProxyIT::writer).toList();
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var news = new Semaphore(0);
        var over = new AtomicBoolean();
        var lost = new ConcurrentLinkedQueue<String>();
        var again = new AtomicInteger();

        var pool = Executors.newFixedThreadPool(WRITERS);
        writers.forEach(writer -> pool.execute(() -> {
            while (!over.get()) {
                write(writer, 2, again, acknowledged, lost);
                news.release();
            }
        }));
        news.acquire(WRITES_BEFORE_THE_KILL);
        doomed.kill();
        news.acquire(WRITES_AFTER_IT);
        over.set(true);
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        System.out.printf("%d writes acknowledged, %d of them sent twice%n", acknowledged.size(), again.get());
        assertThat(lost).isEmpty();
        assertThat(stored()).containsAll(acknowledged);
        desk.presses("put").reads("restée ouverte trop longtemps");
        desk.opens("/office/forums/derriere/agenda");
        assertThat(lettersWrittenTwice()).isEmpty();
    }

    private static ApiClient writer(int number) {
        var program = new Participant(toguna, FORUM, "noeud" + number + "@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser)
                .program();
        assertThat(program.get("/api/my-data").status()).isEqualTo(200);
        return program;
    }

    /** At most so many trials; what none of them got through is lost to whoever wrote it. */
    private static void write(
            ApiClient writer, int trials, AtomicInteger again, Queue<String> acknowledged, Queue<String> lost) {
        var statement = Map.of("heading", "measure", "text", "Ce qui est reçu demeure.", "language", "fr");
        String failure = "";
        for (int trial = 0; trial < trials; trial++) {
            again.addAndGet(trial);
            try {
                var answer = writer.post(FORUM + "/contributions", statement);
                if (answer.status() == 201) {
                    acknowledged.add(answer.json().path("id").asText());
                    return;
                }
                failure = answer.text();
            } catch (UncheckedIOException broken) {
                failure = broken.toString();
            }
        }
        lost.add(failure);
    }

    private static Set<String> stored() {
        var ids = new HashSet<String>();
        for (int page = 1; ; page++) {
            var contributions = organiser
                    .get(FORUM + "/contributions?status=POSTED&size=100&page=" + page)
                    .expect(200);
            if (contributions.isEmpty()) {
                return ids;
            }
            contributions.forEach(
                    contribution -> ids.add(contribution.path("id").asText()));
        }
    }

    /** Both nodes looked for work all the while. */
    private static List<String> lettersWrittenTwice() throws SQLException {
        var to = database.environment();
        try (var connection = DriverManager.getConnection(
                        to.get("TOGUNA_DB_URL"), to.get("TOGUNA_DB_USER"), to.get("TOGUNA_DB_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT recipient || ' ' || subject FROM mail WHERE body <> ''"
                        + " GROUP BY recipient, subject, body HAVING COUNT(*) > 1")) {
            var twice = new ArrayList<String>();
            while (rows.next()) {
                twice.add(rows.getString(1));
            }
            return twice;
        }
    }
}
