package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.identity.domain.Role;

/**
 * Requests by the thousand to everything that can be asked for, half sense and half {@link Nonsense}, from several people. The same
 * seed sends the same requests, but for the ids that the server gave.
 */
final class Fuzz {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?:: ([^}]*))?}");
    private static final Pattern TRACE = Pattern.compile("\\tat [\\w.$]+\\(|[\\w.]+\\.\\w+(?:Exception|Error)\\b");
    private static final String COOKIE = "JSESSIONID=";

    /** What pages read behind the question mark. */
    private static final List<String> QUERIES = List.of(
            "page",
            "status",
            "category",
            "country",
            "name",
            "email",
            "heading",
            "next",
            "notice",
            "poll",
            "step",
            "to",
            "tracker");

    /** What the platform and the libraries answer to. */
    private static final List<String> AROUND = List.of(
            "/",
            "/fr",
            "/en",
            "/assets/",
            "/assets/site.css",
            "/jakarta.faces.resource/",
            "/jakarta.faces.resource/components.js",
            "/openapi",
            "/health",
            "/health/ready",
            "/metrics",
            "/api",
            "/api/",
            "/api/application.wadl",
            "/forum/home.xhtml",
            "/WEB-INF/web.xml");

    private final RawHttp wire;
    private final Random chance;
    private final Nonsense nonsense;
    private final Likely likely;
    private final List<Entrance> entrances;
    private final List<Caller> callers;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int sent;

    /** Somebody by their session, with what they may be. */
    private record Caller(String name, Set<Role> roles, List<String> headers) {}

    Fuzz(Toguna toguna, long seed) {
        wire = new RawHttp(toguna);
        chance = new Random(seed);
        nonsense = new Nonsense(chance);
        callers = callers(toguna);
        likely = new Likely(chance, nonsense, ids(Demonstration.organiser(toguna)));
        entrances = Stream.concat(Entrance.pages().stream(), Entrance.calls().stream())
                .toList();
    }

    private static List<Caller> callers(Toguna toguna) {
        var nobody = ApiClient.ofNobody(toguna);
        var callers = new ArrayList<Caller>();
        callers.add(new Caller("nobody", Set.of(Role.ANYONE), List.of()));
        Map.of(
                        "administrateur", Role.ADMINISTRATOR,
                        "organisateur", Role.ORGANISER,
                        "rapporteur", Role.RAPPORTEUR,
                        "point.focal", Role.FOCAL_POINT,
                        "evaluateur", Role.EVALUATOR)
                .forEach((name, role) -> callers.add(caller(
                        name,
                        role,
                        nobody.post(
                                "/api/sessions",
                                Map.of("email", name + "@example.org", "password", Demonstration.PASSWORD)))));
        var awa = Demonstration.PARTICIPANT;
        var request = nobody.asksForCode(awa);
        callers.add(caller(
                "awa",
                Role.PARTICIPANT,
                nobody.post(
                        "/api/sessions",
                        Map.of("email", awa, "code", new Mailbox(toguna, awa).code(), "request", request))));
        callers.sort(Comparator.comparing(Caller::name));
        return callers;
    }

    private static Caller caller(String name, Role role, ApiClient.Answer session) {
        return new Caller(
                name,
                Set.of(Role.ANYONE, Role.SIGNED_IN, role),
                List.of("Authorization: Bearer "
                        + session.expect(201).path("token").asText()));
    }

    /** Of everything in the lists that an organiser reads. */
    private static List<String> ids(ApiClient organiser) {
        var ids = new ArrayList<String>();
        for (var forum : List.of("demo-1", "demo-2")) {
            for (var list : List.of(
                    "contributions",
                    "agenda",
                    "votes",
                    "boxes",
                    "institutions",
                    "registrations",
                    "recommendations",
                    "testimonies")) {
                collect(
                        organiser
                                .get("/api/forums/" + forum + "/" + list + "?size=20")
                                .json(),
                        ids);
            }
        }
        return ids;
    }

    private static void collect(JsonNode json, List<String> ids) {
        json.forEach(member -> collect(member, ids));
        if (json.path("id").isTextual()) {
            ids.add(json.path("id").asText());
        }
    }

    /** Sends so many requests. */
    void run(int requests) {
        while (sent < requests) {
            if (chance.nextInt(20) == 0) {
                var caller = anyOf(callers);
                judge(caller, around(caller), false);
                continue;
            }
            var entrance = anyOf(entrances);
            var caller = chance.nextInt(4) == 0 ? anyOf(callers) : callerFor(entrance);
            if (entrance.handler().isPresent()) {
                judge(caller, call(entrance, entrance.handler().get(), caller), true);
            } else {
                visit(entrance, caller);
            }
        }
    }

    private Caller callerFor(Entrance entrance) {
        var admitted = callers.stream()
                .filter(caller -> entrance.allowed().stream().anyMatch(caller.roles()::contains))
                .toList();
        return admitted.isEmpty() ? anyOf(callers) : anyOf(admitted);
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /** Everything that did not go as it must, with the number of the request. */
    List<String> failures() {
        return failures;
    }

    /** How many answers had each status. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    private RawHttp.Request call(Entrance entrance, Method handler, Caller caller) {
        var headers = headers(caller);
        var query = new ArrayList<String>();
        for (var parameter : parameters(handler)) {
            var asked = parameter.getAnnotation(QueryParam.class);
            if (asked != null && chance.nextInt(3) > 0) {
                query.add(asked.value() + "=" + encoded(likelyText(asked.value())));
            }
            var header = parameter.getAnnotation(HeaderParam.class);
            if (header != null && chance.nextInt(3) > 0) {
                headers.add(header.value() + ": " + nonsense.text().replaceAll("[\r\n\0]", "?"));
            }
        }
        if (chance.nextInt(10) == 0) {
            query.add(encoded(nonsense.text()) + "=" + encoded(nonsense.text()));
        }
        var method = chance.nextInt(25) == 0
                ? List.of("HEAD", "OPTIONS", "PATCH", "DELETE", "POST", "PUT", "TRACE", "NONSENSE")
                        .get(chance.nextInt(8))
                : entrance.method();
        var body = new byte[0];
        if (List.of("POST", "PUT", "PATCH").contains(method)) {
            var type = chance.nextInt(12) == 0 ? nonsense.contentType() : entrance.mediaType();
            if (!type.isEmpty()) {
                headers.add("Content-Type: " + type);
            }
            body = body(entrance, handler);
        }
        return new RawHttp.Request(method, address(entrance) + question(query), headers, body);
    }

    private RawHttp.Request around(Caller caller) {
        var address = AROUND.get(chance.nextInt(AROUND.size()));
        if (chance.nextBoolean()) {
            address += (address.endsWith("/") ? "" : "/") + encoded(nonsense.text());
        }
        var query = chance.nextBoolean()
                ? ""
                : "?" + List.of("ln", "v", "format", "x").get(chance.nextInt(4)) + "=" + encoded(nonsense.text());
        return new RawHttp.Request("GET", address + query, headers(caller), new byte[0]);
    }

    private static List<AnnotatedElement> parameters(Method handler) {
        return Stream.concat(
                        Arrays.stream(handler.getParameters()).map(AnnotatedElement.class::cast),
                        Arrays.stream(handler.getParameterTypes())
                                .filter(type -> type.getSimpleName().endsWith("Query"))
                                .flatMap(type -> Arrays.stream(type.getDeclaredFields())))
                .toList();
    }

    private byte[] body(Entrance entrance, Method handler) {
        var type = Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .findFirst();
        if (chance.nextInt(12) == 0) {
            return nonsense.body().getBytes(UTF_8);
        }
        if (type.isPresent() && type.get().getType().isRecord()) {
            var json = likely.json(type.get().getParameterizedType(), "");
            return (chance.nextInt(12) == 0 ? nonsense.accident(json) : json).getBytes(UTF_8);
        }
        if (entrance.mediaType().equals("text/csv")) {
            return (likely.csv()).getBytes(chance.nextBoolean() ? UTF_8 : ISO_8859_1);
        }
        return switch (chance.nextInt(4)) {
            case 0 -> nonsense.value().getBytes(UTF_8);
            case 1 -> ("%PDF-1.7\n" + nonsense.text()).getBytes(UTF_8);
            case 2 ->
                Stream.of("\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0", "PK\u0003\u0004")
                        .skip(chance.nextInt(3))
                        .findFirst()
                        .map(start -> start + new String(nonsense.bytes(500), ISO_8859_1))
                        .get()
                        .getBytes(ISO_8859_1);
            default -> nonsense.bytes(2_000);
        };
    }

    /** Opens a page, and may fill in a form that it finds there. */
    private void visit(Entrance entrance, Caller caller) {
        var query = new ArrayList<String>();
        while (chance.nextInt(3) == 0) {
            var name = QUERIES.get(chance.nextInt(QUERIES.size()));
            query.add(name + "=" + encoded(likelyText(name)));
        }
        var page = judge(
                caller,
                new RawHttp.Request("GET", address(entrance) + question(query), headers(caller), new byte[0]),
                false);
        var forms = HtmlForm.in(page.body());
        if (page.status() == 200 && !forms.isEmpty()) {
            var form = forms.get(chance.nextInt(forms.size()));
            if (form.action().startsWith("/")) {
                fillIn(form, caller, sessionOf(page));
            }
        }
    }

    private void fillIn(HtmlForm form, Caller caller, Optional<String> session) {
        var values = new LinkedHashMap<String, String>();
        form.fields().forEach((name, choices) -> {
            var field = name.substring(name.lastIndexOf(':') + 1);
            if (name.contains("ViewState") || name.equals("form")) {
                values.put(name, chance.nextInt(30) == 0 ? nonsense.text() : choices.get(0));
            } else if (chance.nextInt(8) == 0) {
                values.put(name, nonsense.text());
            } else if (choices.size() > 1) {
                values.put(name, choices.get(chance.nextInt(choices.size())));
            } else if (chance.nextInt(8) > 0) {
                var standing = choices.isEmpty() ? "" : choices.get(0);
                values.put(name, standing.isEmpty() ? likelyText(field) : standing);
            }
        });
        if (!form.buttons().isEmpty()) {
            values.put(form.buttons().get(chance.nextInt(form.buttons().size())), "");
        }
        var headers = headers(caller);
        session.ifPresent(cookie -> headers.add("Cookie: " + cookie));
        var boundary = "----essai";
        headers.add("Content-Type: "
                + (chance.nextInt(20) == 0
                        ? nonsense.contentType()
                        : form.takesFiles()
                                ? "multipart/form-data; boundary=" + boundary
                                : "application/x-www-form-urlencoded"));
        var body = form.takesFiles() ? HtmlForm.multipart(values, boundary) : HtmlForm.encoded(values);
        judge(
                caller,
                new RawHttp.Request(
                        "POST",
                        form.action().replace("{", "%7B").replace("}", "%7D").replace(" ", "%20"),
                        headers,
                        (chance.nextInt(25) == 0 ? nonsense.accident(body) : body).getBytes(UTF_8)),
                false);
    }

    private static Optional<String> sessionOf(RawHttp.Answer page) {
        var cookie = page.header("Set-Cookie");
        return cookie.startsWith(COOKIE) ? Optional.of(cookie.split(";")[0]) : Optional.empty();
    }

    private String likelyText(String name) {
        if (chance.nextInt(3) == 0) {
            return nonsense.text();
        }
        return likely.text(name.endsWith("page") || name.equals("size") ? int.class : String.class, name);
    }

    private List<String> headers(Caller caller) {
        var headers = new ArrayList<>(caller.headers());
        while (chance.nextInt(6) == 0) {
            headers.add(nonsense.header());
        }
        return headers;
    }

    private String address(Entrance entrance) {
        return VARIABLE.matcher(entrance.pattern())
                .replaceAll(variable -> Matcher.quoteReplacement(step(variable.group(1), variable.group(2))));
    }

    private String step(String name, String alternatives) {
        if (chance.nextInt(12) == 0) {
            var text = nonsense.text();
            return chance.nextInt(4) == 0 ? text.replaceAll("[\\s\\x00-\\x1f?#]", "_") : encoded(text);
        }
        if (alternatives != null) {
            var words = alternatives.split("\\|");
            return words[chance.nextInt(words.length)];
        }
        return switch (name) {
            case "number", "report", "form" -> String.valueOf(1 + chance.nextInt(4));
            case "forum", "sha256" -> likely.text(String.class, name);
            default -> chance.nextInt(3) == 0 ? UUID.randomUUID().toString() : likely.id();
        };
    }

    private static String question(List<String> query) {
        return query.isEmpty() ? "" : query.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private RawHttp.Answer judge(Caller caller, RawHttp.Request request, boolean isCall) {
        sent++;
        var answer = wire.send(request);
        statuses.merge(answer.status(), 1, Integer::sum);
        var wrong = new ArrayList<String>();
        if (answer.status() < 100 || answer.status() >= 500 && answer.status() != 503) {
            wrong.add("no answer of ours");
        }
        if (isText(answer) && TRACE.matcher(answer.body()).find()) {
            wrong.add("tells its insides");
        }
        if (isCall && answer.status() >= 400 && !isOfPlatform(request, answer) && !isRefusal(request, answer)) {
            wrong.add("no problem with a code");
        }
        if (!wrong.isEmpty()) {
            failures.add("#" + sent + " " + wrong + " " + caller.name() + ": " + request + "\n    → " + answer);
        }
        return answer;
    }

    private static boolean isText(RawHttp.Answer answer) {
        return answer.header("Content-Type").matches("(text|application/(problem\\+)?json).*");
    }

    /** What is refused before any program of ours is asked. */
    private static boolean isOfPlatform(RawHttp.Request request, RawHttp.Answer answer) {
        return List.of("HEAD", "TRACE", "NONSENSE").contains(request.method())
                || answer.status() == 417
                || answer.status() == 400 && answer.body().isEmpty();
    }

    /** A problem with a code, or a page for whoever asks for pages. */
    private static boolean isRefusal(RawHttp.Request request, RawHttp.Answer answer) {
        return answer.header("Content-Type").startsWith("application/problem+json")
                        && answer.body().contains("\"code\":\"")
                || request.headers().contains("Accept: text/html")
                        && answer.header("Content-Type").startsWith("text/html")
                        && answer.body().contains("href=\"/assets/site.css");
    }
}
