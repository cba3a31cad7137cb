package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.toguna.system.ApiClient.Answer;

/**
 * How many statements a request costs PostgreSQL, by kind and table: a ballot, a progress report with evidence and its publication, the
 * page of an evaluation. Started by hand; see docs/performance.md. Of each statement the fewest of several turns count, because jobs ask
 * something meanwhile.
 */
final class QueriesBenchmark {
    private static final int TURNS = 7;
    private static final String FORUM = "/api/forums/mesure-2031";
    private static final String BALLOT = "/fr/forums/mesure-2031/vote/ballot";
    private static final String COMMITMENT = "/api/forums/demo-1/commitments/1";
    private static final String REPORT = "/fr/forums/demo-1/commitments/1/report";
    private static final String EVALUATION = "/fr/forums/demo-1/evaluation";
    private static final String OFFICE = "/fr/office/forums/demo-1/progress/1/";
    private static final String BOUNDARY = "measured";

    private final Toguna toguna;
    private final Statements statements;

    private QueriesBenchmark(Toguna toguna, Statements statements) {
        this.toguna = toguna;
        this.statements = statements;
    }

    public static void main(String[] arguments) throws Exception {
        try (var toguna = Toguna.on(Database.postgresql()).start();
                var statements = new Statements(toguna.database())) {
            new QueriesBenchmark(toguna, statements).measure();
        }
    }

    private void measure() throws SQLException {
        var organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("mesure-2031")).expect(201);
        var electors = new ArrayList<ApiClient>();
        var items = new ArrayList<String>();
        for (int i = 0; i < TURNS; i++) {
            var elector = new Participant(toguna, FORUM, "electrice" + i + "@example.net")
                    .registersAs("DIASPORA")
                    .confirms()
                    .isAccreditedBy(organiser);
            electors.add(elector.program());
            if (i < 2) {
                items.add(elector.proposes("Mesure " + i, organiser));
            }
        }
        var byApi = poll(organiser, items);
        var byPage = poll(organiser, items);
        var choices = Map.of("choices", List.of(items.get(0)));
        say(
                "a ballot, by the API",
                turn -> () -> List.of(electors.get(turn).post(FORUM + "/votes/" + byApi + "/ballots", choices)),
                201);
        say("a ballot, by its page", turn -> casts(electors.get(turn), byPage, items.get(0)), 302);

        var focalPoint =
                ApiClient.ofNobody(toguna).signedInByPassword("point.focal@example.org", Demonstration.PASSWORD);
        say("the page on which progress is reported", turn -> () -> List.of(focalPoint.get(REPORT)), 200);
        say("a progress report with evidence, by that page", turn -> reports(focalPoint, turn), 302);
        say("a progress report with evidence, by the API in two requests", turn -> () -> posts(focalPoint, turn), 201);

        var waiting = new ArrayList<Integer>();
        organiser
                .get(COMMITMENT)
                .expect(200)
                .path("unpublished")
                .forEach(report -> waiting.add(report.path("number").asInt()));
        say(
                "publishing it, by the API",
                turn -> () -> List.of(
                        organiser.post(COMMITMENT + "/progress/" + waiting.get(turn) + "/publication", Map.of())),
                200);
        say("publishing it, by its page", turn -> publishes(organiser, waiting.get(TURNS + turn)), 302);

        var nobody = ApiClient.ofNobody(toguna);
        say("the page of an evaluation under way", turn -> () -> List.of(nobody.get(EVALUATION)), 200);
        publishesTheEvaluation();
        say("the page of a published evaluation", turn -> () -> List.of(nobody.get(EVALUATION)), 200);
    }

    private void publishesTheEvaluation() {
        letPass(40);
        ApiClient.ofNobody(toguna)
                .signedInByPassword("evaluateur@example.org", Demonstration.PASSWORD)
                .post(
                        "/api/forums/demo-1/evaluations/transmission",
                        Map.of("conclusions", "La promesse est tenue à moitié."))
                .expect(200);
        letPass(40);
    }

    private void letPass(int days) {
        Demonstration.administrator(toguna)
                .post("/api/demonstration/clock", Map.of("days", days))
                .expect(200);
    }

    private static String poll(ApiClient organiser, List<String> items) {
        return organiser
                .post(
                        FORUM + "/votes",
                        Map.of("question", Map.of("fr", "Que faire d’abord ?"), "options", items, "most", 2))
                .expect(201)
                .path("id")
                .asText();
    }

    /** The second step alone is measured: what was chosen is cast. */
    private static Request casts(ApiClient elector, String poll, String item) {
        var checked = elector.fillIn(BALLOT + "?poll=" + poll, Map.of("choices", item), "check");
        return press(elector, checked, Map.of("choices", item), "cast");
    }

    private static Request publishes(ApiClient organiser, int report) {
        return press(organiser, organiser.get(OFFICE + report), Map.of(), "publish");
    }

    private static Request press(ApiClient who, Answer page, Map<String, String> typed, String button) {
        var form = HtmlForm.in(page.text()).stream()
                .filter(any -> any.buttons().contains(button))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(page.text()));
        var values = typed(form, typed);
        values.put(button, "");
        var cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .toList();
        var sender = cookies.isEmpty() ? who : who.sending("Cookie", String.join("; ", cookies));
        return () -> List.of(sender.send(
                "POST",
                form.action(),
                "application/x-www-form-urlencoded",
                HtmlForm.encoded(values).getBytes(UTF_8)));
    }

    private static Request reports(ApiClient focalPoint, int turn) {
        var form = HtmlForm.in(focalPoint.get(REPORT).text()).stream()
                .filter(HtmlForm::takesFiles)
                .findFirst()
                .orElseThrow();
        var values = typed(
                form,
                Map.of("status", "UNDER_WAY", "percentage", String.valueOf(40 + turn), "narrative", "On avance."));
        values.put("file", "%PDF-1.4 essai " + turn);
        values.put("report", "");
        return () -> List.of(focalPoint.send(
                "POST",
                form.action(),
                "multipart/form-data; boundary=" + BOUNDARY,
                HtmlForm.multipart(values, BOUNDARY).getBytes(UTF_8)));
    }

    private static List<Answer> posts(ApiClient focalPoint, int turn) {
        var attached = focalPoint.send(
                "POST",
                COMMITMENT + "/evidence?name=essai.pdf",
                "application/octet-stream",
                ("%PDF-1.4 autre essai " + turn).getBytes(UTF_8));
        var evidence = attached.json();
        return List.of(
                attached,
                focalPoint.post(
                        COMMITMENT + "/progress",
                        Map.of(
                                "status",
                                "UNDER_WAY",
                                "percentage",
                                50 + turn,
                                "narrative",
                                Map.of("fr", "On avance encore."),
                                "evidence",
                                evidence)));
    }

    private static Map<String, String> typed(HtmlForm form, Map<String, String> typed) {
        var values = new HashMap<String, String>();
        form.fields().forEach((field, choices) -> values.put(field, choices.isEmpty() ? "" : choices.get(0)));
        values.putAll(typed);
        return values;
    }

    private interface Request {
        List<Answer> send();
    }

    private void say(String what, IntFunction<Request> turns, int expected) throws SQLException {
        var fewest = new TreeMap<String, Long>();
        for (int turn = 0; turn < TURNS; turn++) {
            var request = turns.apply(turn);
            statements.forget();
            var answers = request.send();
            var asked = statements.asked();
            for (var answer : answers) {
                if (answer.status() != expected) {
                    throw new IllegalStateException(
                            answer.question() + " answered " + answer.status() + " " + answer.text());
                }
            }
            if (turn == 0) {
                fewest.putAll(asked);
            }
            fewest.replaceAll((statement, calls) -> Math.min(calls, asked.getOrDefault(statement, 0L)));
        }
        fewest.values().removeIf(calls -> calls == 0);
        var transactions = fewest.getOrDefault("BEGIN", 0L);
        fewest.keySet().removeAll(List.of("BEGIN", "ROLLBACK"));
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d statements, %d transactions, forum %d, poll %d",
                what,
                fewest.values().stream().mapToLong(calls -> calls).sum(),
                transactions,
                fewest.getOrDefault("SELECT forum", 0L),
                fewest.getOrDefault("SELECT poll", 0L)));
        fewest.forEach((statement, calls) -> System.out.println("    " + calls + " " + statement));
    }
}
