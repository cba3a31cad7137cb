package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.toguna.identity.domain.Role;

/** A text that no column takes is refused by the name of its field, in every field there is: the database never says it first. */
@OnSharedToguna
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TooLongIT {
    private static final String LONG = "a".repeat(70_000);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?:: ([^}|]*)[^}]*)?}");
    private static final Pattern LAST = Pattern.compile(".*\\.|\\[\\d*]$");

    private final Toguna toguna;
    private final ApiClient nobody;
    private final RawHttp wire;
    private final Likely likely;
    private final Map<Role, ApiClient> staff = new TreeMap<>();
    private final Map<String, String> ids = new TreeMap<>();

    TooLongIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        wire = new RawHttp(toguna);
        var chance = new Random(20261129);
        likely = new Likely(chance, new Nonsense(chance), List.of());
    }

    @BeforeAll
    void signIn() {
        staff.put(Role.ANYONE, nobody);
        staff.put(Role.ADMINISTRATOR, signedIn("administrateur"));
        staff.put(Role.ORGANISER, signedIn("organisateur"));
        staff.put(Role.RAPPORTEUR, signedIn("rapporteur"));
        staff.put(Role.FOCAL_POINT, signedIn("point.focal"));
        staff.put(Role.EVALUATOR, signedIn("evaluateur"));
        staff.put(Role.SIGNED_IN, staff.get(Role.EVALUATOR));
        staff.put(Role.PARTICIPANT, nobody.signedInByLetter(Demonstration.PARTICIPANT));
    }

    private ApiClient signedIn(String name) {
        return nobody.signedInByPassword(name + "@example.org", Demonstration.PASSWORD);
    }

    @Test
    void programs_are_told_which_member_is_too_long() {
        var wrong = new ArrayList<String>();
        int named = 0;
        for (var entrance : Entrance.calls()) {
            for (var type : entrance.handler().orElseThrow().getGenericParameterTypes()) {
                for (var text :
                        type instanceof Class<?> plain && plain.isRecord() ? texts(type, "") : List.<String>of()) {
                    var answer = caller(entrance)
                            .send(
                                    entrance.method(),
                                    address(entrance),
                                    "application/json",
                                    json(type, "", text).getBytes(UTF_8));
                    named += names(answer, text) ? 1 : 0;
                    if (answer.status() >= 500
                            || answer.status() < 300 && answer.text().contains(LONG)) {
                        wrong.add(entrance + " " + text + " answered " + answer.status());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(named).isGreaterThan(60);
    }

    private static boolean names(ApiClient.Answer answer, String text) {
        return List.of(400, 422).contains(answer.status())
                && answer.json().path("problems").findValuesAsText("field").stream()
                        .anyMatch(field -> last(field).equals(last(text)) || field.contains(last(text)));
    }

    private static String last(String path) {
        return LAST.matcher(path.replace("[]", "").replaceFirst("\\.(fr|en)$", ""))
                .replaceAll("");
    }

    /** The places of a body where a text stands, as in {@code terms.title.fr}. */
    private static List<String> texts(Type type, String path) {
        if (type == String.class) {
            return List.of(path);
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? texts(arguments[1], path + ".fr")
                    : texts(arguments[0], path + "[]");
        }
        return type instanceof Class<?> plain && plain.isRecord()
                ? Arrays.stream(plain.getRecordComponents())
                        .flatMap(part -> texts(part.getGenericType(), under(path, part.getName())).stream())
                        .toList()
                : List.of();
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private String json(Type type, String path, String tooLong) {
        if (path.equals(tooLong) && type == String.class) {
            return Nonsense.quoted(LONG);
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? "{\"fr\":" + json(arguments[1], path + ".fr", tooLong) + "}"
                    : "[" + json(arguments[0], path + "[]", tooLong) + "]";
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return Arrays.stream(plain.getRecordComponents())
                    .map(part -> Nonsense.quoted(part.getName()) + ":"
                            + json(part.getGenericType(), under(path, part.getName()), tooLong))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return likely.plain((Class<?>) type, last(path));
    }

    @Test
    void people_are_told_which_field_is_too_long() {
        var wrong = new ArrayList<String>();
        int told = 0;
        for (var entrance : Entrance.pages()) {
            var asked = new RawHttp.Request("GET", address(entrance), headers(entrance), new byte[0]);
            var page = wire.send(asked);
            var session = sessionOf(page);
            for (var form : page.status() == 200 ? HtmlForm.in(page.body()) : List.<HtmlForm>of()) {
                for (var field : form.action().startsWith("/") ? form.texts() : List.<String>of()) {
                    var answer = wire.send(filledIn(form, field, entrance, session));
                    if (answer.status() >= 500 || answer.status() < 200) {
                        wrong.add(entrance + " " + field + " answered " + answer);
                    }
                    told += answer.body().contains("error-summary") ? 1 : 0;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).isGreaterThan(30);
    }

    private RawHttp.Request filledIn(HtmlForm form, String tooLong, Entrance entrance, Optional<String> session) {
        var values = new LinkedHashMap<String, String>();
        form.fields()
                .forEach((name, choices) -> values.put(
                        name,
                        name.equals(tooLong)
                                ? LONG
                                : choices.stream()
                                        .filter(choice -> !choice.isEmpty())
                                        .findFirst()
                                        .orElseGet(() ->
                                                likely.text(String.class, name.substring(name.lastIndexOf(':') + 1)))));
        form.buttons().stream().findFirst().ifPresent(button -> values.put(button, ""));
        var headers = headers(entrance);
        session.ifPresent(cookie -> headers.add("Cookie: " + cookie));
        var boundary = "----essai";
        headers.add("Content-Type: "
                + (form.takesFiles()
                        ? "multipart/form-data; boundary=" + boundary
                        : "application/x-www-form-urlencoded"));
        var body = form.takesFiles() ? HtmlForm.multipart(values, boundary) : HtmlForm.encoded(values);
        return new RawHttp.Request("POST", form.action(), headers, body.getBytes(UTF_8));
    }

    private static Optional<String> sessionOf(RawHttp.Answer page) {
        return Optional.of(page.header("Set-Cookie").split(";")[0]).filter(cookie -> cookie.startsWith("JSESSIONID="));
    }

    private List<String> headers(Entrance entrance) {
        return new ArrayList<>(caller(entrance).headers());
    }

    private ApiClient caller(Entrance entrance) {
        return staff.getOrDefault(
                entrance.allowed().stream().sorted().findFirst().orElseThrow(), nobody);
    }

    /** At something that exists, as far as its list tells what does. */
    private String address(Entrance entrance) {
        var address = new StringBuilder();
        var variable = VARIABLE.matcher(entrance.pattern());
        while (variable.find()) {
            variable.appendReplacement(address, "");
            address.append(Matcher.quoteReplacement(step(variable, address.toString())));
        }
        return variable.appendTail(address).toString();
    }

    private String step(Matcher variable, String before) {
        if (variable.group(2) != null) {
            return variable.group(2);
        }
        return switch (variable.group(1)) {
            case "forum" -> "demo-1";
            case "number", "report", "form" -> "1";
            case "sha256" -> "0".repeat(64);
            default -> ids.computeIfAbsent(before.replaceFirst("^/fr/(office/)?", "/api/"), this::anyId);
        };
    }

    private String anyId(String list) {
        var answer = staff.get(Role.ORGANISER).get(list.substring(0, list.length() - 1) + "?size=100");
        return Stream.of(answer)
                .filter(found -> found.status() == 200)
                .flatMap(found -> found.json().findValuesAsText("id").stream())
                .findFirst()
                .orElseGet(() -> new UUID(0, 1).toString());
    }
}
