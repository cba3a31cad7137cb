package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every document of the demonstration that programs read (JSON, CSV, XLSX, Atom, open data) is as it was recorded in
 * {@code src/test/resources/golden}. What to ask for is found in the resources, and the things of a list in the list: a new GET
 * fails this test until it is recorded.
 *
 * <p>{@code answers.tsv} says what everybody got at each address: {@code yes} for a file in their folder, {@code as} somebody
 * before them for the same content, {@code same} where the query changed nothing, {@code none} for an empty list, else the status. The demonstration is loaded on a fixed day of the business clock, so that
 * dates are compared too; {@link Golden} says what is not.
 *
 * <p>{@code -Dtoguna.golden=record} writes the files anew.
 */
class GoldenFilesIT {
    private static final Instant LOADED = Instant.parse("2030-05-14T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> STAFF =
            List.of("organisateur", "rapporteur", "point.focal", "evaluateur", "administrateur");
    private static final Set<String> KINDS = Set.of(
            "application/json",
            "text/csv",
            "application/atom+xml",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Only who was given a link or an order knows where it is: no list tells. */
    private static final Set<String> UNLISTED =
            Set.of("/api/witnesses/{token}", "/api/forums/{forum}/reports/orders/{order}");

    /** Who is drawn and whose words wait for the moderator is by chance in each demonstration. */
    private static final String BY_CHANCE = "/evaluations/comments";

    private static final Pattern VARIABLE = Pattern.compile("/\\{(\\w+)}");
    private static final Pattern NEXT = Pattern.compile("<[^>]*?(/api/[^>]*)>;\\s*rel=\"next\"");

    private final Map<String, ApiClient> callers = new LinkedHashMap<>();
    private final Map<String, Set<String>> things = new HashMap<>();
    private final Map<String, Map<String, String>> plain = new HashMap<>();

    @TempDir
    private Path folder;

    /** @param name what files and table call it, the same in every run */
    private record Address(String path, String name) {
        Address then(String part) {
            return then(part, part);
        }

        Address then(String part, String named) {
            return new Address(path + part, name + named);
        }
    }

    @Test
    void every_document_of_the_demonstration_is_as_recorded() throws SQLException {
        try (var toguna = Toguna.on(Database.h2(folder, LOADED)).start()) {
            signIn(toguna);
            awaitTheReportsThatAreOrdered();
            var golden = new Golden(toguna);
            var table = new StringBuilder("address\t" + String.join("\t", callers.keySet()) + "\n");
            for (var address : addresses()) {
                table.append(address.name() + "\t" + String.join("\t", answers(address, golden)) + "\n");
            }
            golden.add("answers.tsv", table.toString());
            golden.compare();
        }
    }

    private void signIn(Toguna toguna) {
        var visitor = ApiClient.ofNobody(toguna);
        callers.put("visitor", visitor);
        callers.put("awa", visitor.signedInByLetter(Demonstration.PARTICIPANT));
        STAFF.forEach(
                name -> callers.put(name, visitor.signedInByPassword(name + "@example.org", Demonstration.PASSWORD)));
    }

    private void awaitTheReportsThatAreOrdered() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (callers.get("visitor")
                        .get("/api/forums/demo-1/reports")
                        .expect(200)
                        .size()
                < 2) {
            assertThat(deadline - System.nanoTime()).as("time left").isPositive();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private List<Address> addresses() {
        var documents = Entrance.calls().stream()
                .filter(call -> call.method().equals("GET") && KINDS.contains(call.produced()))
                .filter(call -> !UNLISTED.contains(call.pattern()))
                .flatMap(call -> addresses(call.pattern())
                        .flatMap(address -> Stream.concat(
                                Stream.of(address), call.choices().stream().map(address::then))));
        // The only draft of a report that is a table.
        var matrices = addresses("/api/forums/{forum}/reports/matrix")
                .flatMap(matrix -> Stream.of("fr", "en").map(lang -> matrix.then("?format=xlsx&lang=" + lang)));
        return Stream.concat(documents, matrices).toList();
    }

    private Stream<Address> addresses(String pattern) {
        var found = List.of(new Address("", ""));
        var variables = VARIABLE.matcher(pattern);
        int from = 0;
        while (variables.find()) {
            var fixed = pattern.substring(from, variables.start());
            from = variables.end();
            found = found.stream()
                    .map(address -> address.then(fixed))
                    .flatMap(list -> items(list, variables.group(1)))
                    .toList();
        }
        var rest = pattern.substring(from);
        return found.stream().map(address -> address.then(rest));
    }

    /** The things that anybody sees in a list, named by their slug, their number, or else the place where they stand. */
    private Stream<Address> items(Address list, String variable) {
        var values = new ArrayList<>(things.computeIfAbsent(list.path(), path -> seen(path, variable)));
        return values.stream()
                .map(value -> list.then(
                        "/" + value, "/" + (value.length() < 36 ? value : String.valueOf(values.indexOf(value) + 1))));
    }

    private Set<String> seen(String list, String variable) {
        var seen = new LinkedHashSet<String>();
        callers.values().forEach(caller -> {
            var answer = caller.get(list);
            if (answer.status() == 200) {
                pages(answer, caller)
                        .forEach(item -> seen.add(Stream.of(variable, "id", "slug", "commitment")
                                .filter(item::has)
                                .map(name -> item.path(name).asText())
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No " + variable + " in " + list))));
            }
        });
        return seen;
    }

    /** What each got, in a word each. */
    private List<String> answers(Address address, Golden golden) {
        var words = new ArrayList<String>();
        var firstWith = new HashMap<Map<String, String>, String>();
        callers.forEach((name, caller) -> {
            var answer = caller.get(address.path());
            if (answer.status() != 200) {
                words.add(String.valueOf(answer.status()));
                return;
            }
            if (address.path().contains(BY_CHANCE)) {
                words.add("by chance");
                return;
            }
            if (answer.text().equals("[]")) {
                words.add("none");
                return;
            }
            var document = address.name().replaceFirst("^/api/(forums/)?", "").replaceAll("[?&=]", "-");
            var files = isJson(answer) ? golden.json(document, pages(answer, caller)) : golden.other(document, answer);
            if (isWithoutQuery(name, address, contents(files, document))) {
                words.add("same");
                return;
            }
            var first = firstWith.putIfAbsent(files, name);
            if (first == null) {
                files.forEach((file, content) -> golden.add(name + "/" + file, content));
            }
            words.add(first == null ? "yes" : "as " + first);
        });
        return words;
    }

    /** Whether the query changed nothing for them. */
    private boolean isWithoutQuery(String caller, Address address, Map<String, String> contents) {
        int query = address.path().indexOf('?');
        if (query < 0) {
            plain.put(caller + address.path(), contents);
            return false;
        }
        return contents.equals(plain.get(caller + address.path().substring(0, query)));
    }

    /** By what a file is called within its document. */
    private static Map<String, String> contents(Map<String, String> files, String document) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(file -> file.getKey().substring(document.length()), Map.Entry::getValue));
    }

    private static boolean isJson(ApiClient.Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    /** What was answered; of a list with the pages that follow. */
    private static JsonNode pages(ApiClient.Answer answer, ApiClient caller) {
        var all = answer.json();
        var next = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
        if (next.find() && all instanceof ArrayNode items) {
            var page = caller.get(next.group(1));
            page.expect(200);
            pages(page, caller).forEach(items::add);
        }
        return all;
    }
}
