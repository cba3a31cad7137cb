package org.toguna.system;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Forty invented people of whom three are delegates: every number of people that anybody may read is true, and whoever takes one of
 * them from another of which it is a part finds no group of one to four. How many voted is a result, and told as it is.
 */
@OnSharedToguna
class SubtractionIT {
    private static final long FLOOR = 5;
    private static final String FORUM = "/api/forums/soustraction-2031";
    private static final Set<String> ELECTORS = Set.of("DIASPORA", "DELEGATE");
    private static final Pattern CELL = Pattern.compile("<td class=\"number\">(\\d+)</td>");

    private record Somebody(int number, String category, String country, String gender, boolean votes) {
        String email() {
            return "foule" + number + "@example.net";
        }
    }

    /** @param people those of whom it is told */
    private record Told(String where, Set<Integer> people, long number) {}

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final List<Somebody> everybody = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    SubtractionIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void no_public_number_less_another_gives_few_people_away() throws IOException {
        organiser.post("/api/forums", Invitations.toForum("soustraction-2031")).expect(201);
        plant(20, "DIASPORA", "FR", "WOMAN", 7);
        plant(7, "DIASPORA", "CI", "MAN", 4);
        plant(3, "DIASPORA", "US", "MAN", 0);
        plant(2, "DELEGATE", "FR", "WOMAN", 1);
        plant(1, "DELEGATE", "SN", "MAN", 0);
        plant(4, "GOVERNMENT", "FR", "MAN", 0);
        plant(3, "OBSERVER", "CI", "WOMAN", 0);
        var programs = register();
        readsParticipation();
        vote(programs);

        readsVotes();
        readsOpenData();
        readsPages();

        assertThat(told).extracting(Told::number).contains(40L, 33L);
        assertThat(told).hasSizeGreaterThan(8);
        assertThat(told)
                .allSatisfy(number -> assertThat(number.number())
                        .as(number.where())
                        .isEqualTo(number.people().size())
                        .isGreaterThanOrEqualTo(FLOOR));
        for (var larger : told) {
            for (var smaller : told) {
                if (larger.people().containsAll(smaller.people())) {
                    assertThat(larger.number() - smaller.number())
                            .as("%s less %s", larger, smaller)
                            .matches(rest -> rest == 0 || rest >= FLOOR);
                }
            }
        }
    }

    private void plant(int many, String category, String country, String gender, int voters) {
        IntStream.range(0, many)
                .forEach(i -> everybody.add(new Somebody(everybody.size(), category, country, gender, i < voters)));
    }

    private List<ApiClient> register() {
        var requests = everybody.stream()
                .map(each -> {
                    var answers = new HashMap<>(Invitations.answeredBy(each.email(), each.category()));
                    answers.putAll(Map.of("country", each.country(), "gender", each.gender()));
                    if (!each.category().equals("DIASPORA")) {
                        answers.put("organisation", "Organisation inventée");
                    }
                    return nobody.post(FORUM + "/registrations", answers)
                            .expect(202)
                            .path("request")
                            .asText();
                })
                .toList();
        var programs = everybody.stream()
                .map(each -> nobody.withSessionOf(nobody.post(
                                FORUM + "/registrations/confirmation",
                                Map.of(
                                        "email",
                                        each.email(),
                                        "code",
                                        new Mailbox(toguna, each.email()).code(),
                                        "request",
                                        requests.get(each.number())))
                        .expect(200)))
                .toList();
        nodes(organiser.get(FORUM + "/registrations?size=100").expect(200))
                .forEach(applicant -> organiser
                        .put(FORUM + "/registrations/" + applicant.path("id").asText() + "/accreditation", Map.of())
                        .expect(204));
        return programs;
    }

    /** A vote without a box, which ends with the window, and three that have one, of which one is closed by itself. */
    private void vote(List<ApiClient> programs) {
        var items =
                List.of(item(programs.get(0), "Ouvrir un guichet"), item(programs.get(1), "Traduire les formulaires"));
        var poll = organiser
                .post(
                        FORUM + "/votes",
                        Map.of("question", Map.of("fr", "Que faire d’abord ?"), "options", items, "most", 1))
                .expect(201)
                .path("id")
                .asText();
        everybody.stream()
                .filter(Somebody::votes)
                .forEach(each -> programs.get(each.number())
                        .post(FORUM + "/votes/" + poll + "/ballots", Map.of("choices", items.subList(0, 1)))
                        .expect(201));
        box(items, List.of("DELEGATE"));
        setUp(box(items, List.of("DIASPORA")));
        var all = setUp(box(items, List.copyOf(ELECTORS)));
        readsVotes();
        organiser.post(all + "/close", Map.of()).expect(200);
        organiser
                .put(FORUM, Invitations.toForumWhoseVoteIsOver("soustraction-2031"))
                .expect(200);
    }

    private String item(ApiClient author, String subject) {
        var contribution = author.post(
                        FORUM + "/contributions",
                        Map.of("heading", "measure", "text", subject, "language", "fr", "level", "INTERNATIONAL"))
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

    private String box(List<String> items, List<String> categories) {
        var question = Map.of("kind", "APPROVAL", "text", Map.of("fr", "Laquelle ?"), "items", items, "most", 1);
        return FORUM + "/boxes/"
                + organiser
                        .post(
                                FORUM + "/boxes",
                                Map.of(
                                        "title",
                                        Map.of("fr", "Priorités " + categories),
                                        "questions",
                                        List.of(question),
                                        "categories",
                                        categories,
                                        "registrar",
                                        "SERVER",
                                        "serverTrustee",
                                        true))
                        .expect(201)
                        .path("id")
                        .asText();
    }

    private String setUp(String box) {
        organiser.post(box + "/setup", Map.of()).expect(200);
        return box;
    }

    private void readsParticipation() {
        var figures = nobody.get(FORUM + "/participation").expect(200);
        long total = figures.path("total").asLong();
        Predicate<Somebody> counted = total == everybody.size() ? any -> true : SubtractionIT::isElector;
        tell("participation", counted, total);
        groups("participation by country", figures.path("countries"), counted, Somebody::country);
        groups("participation by gender", figures.path("genders"), counted, Somebody::gender);
        groups("participation by category", figures.path("categories"), counted, Somebody::category);
    }

    private interface Attribute {
        String of(Somebody somebody);
    }

    private void groups(String where, JsonNode groups, Predicate<Somebody> counted, Attribute attribute) {
        crowd(where, groups.path("people"), groups.path("others").asLong(), counted, attribute);
    }

    private void crowd(String where, JsonNode shown, long others, Predicate<Somebody> counted, Attribute attribute) {
        var named = new HashSet<String>();
        shown.fields().forEachRemaining(group -> {
            named.add(group.getKey());
            tell(
                    where + " " + group.getKey(),
                    counted.and(each -> attribute.of(each).equals(group.getKey())),
                    group.getValue().asLong());
        });
        if (others > 0 && !named.isEmpty()) {
            tell(where + " others", counted.and(each -> !named.contains(attribute.of(each))), others);
        }
    }

    private void readsVotes() {
        for (var box : nobody.get(FORUM + "/boxes").expect(200)) {
            var whole = nobody.get(FORUM + "/boxes/" + box.path("id").asText()).expect(200);
            electors("box", whole);
            assertThat(whole.path("turnout").path("countries")).isEmpty();
        }
        for (var poll : nobody.get(FORUM + "/votes").expect(200)) {
            var results = nobody.get(FORUM + "/votes/" + poll.path("id").asText() + "/results");
            if (results.status() == 200) {
                electors("vote", results.json());
                var countries = results.json().path("electorsByCountry");
                crowd(
                        "electors by country",
                        countries.path("countries"),
                        countries.path("others").asLong(),
                        each -> ELECTORS.contains(each.category()),
                        Somebody::country);
                var turnout = results.json().path("turnout");
                crowd(
                        "turnout",
                        turnout.path("countries"),
                        turnout.path("others").asLong(),
                        Somebody::votes,
                        Somebody::country);
            }
        }
    }

    private void electors(String where, JsonNode vote) {
        if (vote.path("electors").isNumber()) {
            Set<String> categories = vote.has("categories")
                    ? nodes(vote.path("categories")).map(JsonNode::asText).collect(toSet())
                    : ELECTORS;
            tell(
                    where + " " + categories,
                    each -> categories.contains(each.category()),
                    vote.path("electors").asLong());
        }
    }

    private void readsOpenData() throws IOException {
        var files = nobody.get(FORUM + "/open-data.zip").files();
        var read = new ObjectMapper();
        for (var box : read.readTree(files.get("boxes.json"))) {
            electors("open box", box);
            crowd(
                    "open box",
                    box.path("voters"),
                    box.path("votersElsewhere").asLong(),
                    Somebody::votes,
                    Somebody::country);
        }
        for (var vote : read.readTree(files.get("votes.json"))) {
            electors("open vote", vote.path("result"));
            crowd(
                    "open vote",
                    vote.path("result").path("voters"),
                    vote.path("result").path("votersElsewhere").asLong(),
                    Somebody::votes,
                    Somebody::country);
        }
    }

    /** They say nothing that the documents do not. */
    private void readsPages() {
        var documented = told.stream().map(Told::number).collect(Collectors.toSet());
        var shown = CELL.matcher(nobody.get("/fr" + FORUM.replace("/api", "") + "/participation")
                        .text())
                .results()
                .map(cell -> Long.valueOf(cell.group(1)))
                .toList();
        assertThat(shown).isNotEmpty().isSubsetOf(documented);
        for (var box : nobody.get(FORUM + "/boxes").expect(200)) {
            var page = nobody.get("/fr" + FORUM.replace("/api", "") + "/boxes/"
                    + box.path("id").asText());
            assertThat(page.status()).isEqualTo(200);
            if (!box.path("electors").isNumber()) {
                assertThat(page.text().replaceAll("<[^>]*>", " "))
                        .doesNotContainPattern("\\b(3|30|trois) (personnes|électeurs|inscrits)");
            }
        }
    }

    private void tell(String where, Predicate<Somebody> whom, long number) {
        told.add(new Told(
                where, everybody.stream().filter(whom).map(Somebody::number).collect(toSet()), number));
    }

    private static boolean isElector(Somebody somebody) {
        return ELECTORS.contains(somebody.category());
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
