package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.toguna.system.ApiClient.Answer;

/**
 * How many statements a request costs PostgreSQL: a ballot, a progress report with evidence, the page of an evaluation. Started by hand;
 * see docs/performance.md. Each is told by the fewest of several turns, because jobs ask something meanwhile.
 */
final class QueriesBenchmark {
    private static final int TURNS = 7;
    private static final String FORUM = "/api/forums/mesure-2031";
    private static final String REPORT = "/fr/forums/demo-1/commitments/1/report";
    private static final String BOUNDARY = "measured";

    private final Toguna toguna;
    private final Connection statistics;

    private QueriesBenchmark(Toguna toguna, Connection statistics) {
        this.toguna = toguna;
        this.statistics = statistics;
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .setServerConfig("pg_stat_statements.track_utility", "off")
                        .start();
                var statistics = server.getPostgresDatabase().getConnection()) {
            execute(statistics, "CREATE EXTENSION pg_stat_statements");
            try (var toguna = Toguna.on(database(server)).start()) {
                new QueriesBenchmark(toguna, statistics).measure();
            }
        }
    }

    private static Database database(EmbeddedPostgres server) {
        return new Database() {
            @Override
            public Map<String, String> environment() {
                return Map.of(
                        "TOGUNA_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                        "TOGUNA_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                        "TOGUNA_DB_USER", "postgres",
                        "TOGUNA_DB_PASSWORD", "postgres");
            }

            @Override
            public void close() {
                // It goes with its server.
            }
        };
    }

    private void measure() throws SQLException {
        var electors = electors();
        var ballots = FORUM + "/votes/" + poll(electors.get(0)) + "/ballots";
        var blank = Map.of("choices", List.of());
        say("a ballot, by the API", turn -> () -> electors.get(turn).post(ballots, blank), 201);

        var focalPoint =
                ApiClient.ofNobody(toguna).signedInByPassword("point.focal@example.org", Demonstration.PASSWORD);
        say("the page on which progress is reported", turn -> () -> focalPoint.get(REPORT), 200);
        say("a progress report with evidence, by that page", turn -> reports(focalPoint, turn), 302);

        var nobody = ApiClient.ofNobody(toguna);
        say("the page of an evaluation", turn -> () -> nobody.get("/fr/forums/demo-1/evaluation"), 200);
    }

    private List<ApiClient> electors() {
        var organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("mesure-2031")).expect(201);
        var electors = new ArrayList<ApiClient>();
        for (int i = 0; i < TURNS; i++) {
            electors.add(new Participant(toguna, FORUM, "electrice" + i + "@example.net")
                    .registersAs("DIASPORA")
                    .confirms()
                    .isAccreditedBy(organiser)
                    .program());
        }
        return electors;
    }

    private String poll(ApiClient elector) {
        var organiser = Demonstration.organiser(toguna);
        var items = List.of("Un guichet", "Un tarif").stream()
                .map(subject -> item(subject, elector, organiser))
                .toList();
        return organiser
                .post(
                        FORUM + "/votes",
                        Map.of("question", Map.of("fr", "Que faire d’abord ?"), "options", items, "most", 2))
                .expect(201)
                .path("id")
                .asText();
    }

    private static String item(String subject, ApiClient elector, ApiClient organiser) {
        var statement = Map.of("heading", "measure", "text", subject, "language", "fr", "level", "INTERNATIONAL");
        var contribution = elector.post(FORUM + "/contributions", statement)
                .expect(201)
                .path("id")
                .asText();
        organiser
                .put(FORUM + "/contributions/" + contribution + "/publication", Map.of())
                .expect(200);
        return organiser
                .post(FORUM + "/agenda", Map.of("title", Map.of("fr", subject), "sources", List.of(contribution)))
                .expect(201)
                .path("id")
                .asText();
    }

    private static Request reports(ApiClient focalPoint, int turn) {
        var form = HtmlForm.in(focalPoint.get(REPORT).text()).stream()
                .filter(HtmlForm::takesFiles)
                .findFirst()
                .orElseThrow();
        var values = new HashMap<String, String>();
        form.fields().forEach((field, choices) -> values.put(field, choices.isEmpty() ? "" : choices.get(0)));
        values.putAll(
                Map.of("status", "UNDER_WAY", "percentage", String.valueOf(40 + turn), "narrative", "On avance."));
        values.put("file", "%PDF-1.4 essai " + turn);
        values.put("report", "");
        return () -> focalPoint.send(
                "POST",
                form.action(),
                "multipart/form-data; boundary=" + BOUNDARY,
                HtmlForm.multipart(values, BOUNDARY).getBytes(UTF_8));
    }

    private interface Request {
        Answer send();
    }

    private void say(String what, IntFunction<Request> turns, int expected) throws SQLException {
        long fewest = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            var request = turns.apply(turn);
            execute(statistics, "SELECT pg_stat_statements_reset()");
            var answer = request.send();
            fewest = Math.min(fewest, asked());
            if (answer.status() != expected) {
                throw new IllegalStateException(
                        answer.question() + " answered " + answer.status() + " " + answer.text());
            }
        }
        System.out.println(String.format(Locale.ROOT, "%s: %d statements", what, fewest));
    }

    private long asked() throws SQLException {
        try (var statement = statistics.createStatement();
                var sum = statement.executeQuery(
                        "SELECT COALESCE(SUM(calls), 0) FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
