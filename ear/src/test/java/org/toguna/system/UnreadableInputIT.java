package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.identity.domain.Role;

/** What cannot be read is refused at once, by name, and holds up nobody. */
@OnSharedToguna
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableInputIT {
    private static final String REGISTRATIONS = "/api/forums/demo-1/registrations";

    private final Toguna toguna;
    private final ApiClient nobody;
    private final RawHttp wire;

    UnreadableInputIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        wire = new RawHttp(toguna);
    }

    /** Seven bytes would keep the platform's parser, and a worker with it, busy for ever. */
    @Test
    void a_body_that_ends_too_early_is_refused_by_every_method() {
        var staff = new HashMap<Role, ApiClient>();
        staff.put(Role.ANYONE, nobody);
        staff.put(Role.ADMINISTRATOR, signedIn("administrateur"));
        staff.put(Role.ORGANISER, signedIn("organisateur"));
        staff.put(Role.RAPPORTEUR, signedIn("rapporteur"));
        staff.put(Role.FOCAL_POINT, signedIn("point.focal"));
        staff.put(Role.EVALUATOR, signedIn("evaluateur"));
        staff.put(Role.SIGNED_IN, staff.get(Role.EVALUATOR));
        var wrong = new ArrayList<String>();
        for (var entrance : Entrance.calls()) {
            if (takesJson(entrance)) {
                var caller = staff.getOrDefault(
                        entrance.allowed().stream().sorted().findFirst().orElseThrow(), nobody);
                var answer = caller.send(
                        entrance.method(), entrance.in("demo-1"), "application/json", "{\"x\":[".getBytes(UTF_8));
                int expected = caller == nobody && !entrance.allowed().contains(Role.ANYONE) ? 401 : 400;
                if (answer.status() != expected) {
                    wrong.add(entrance + " answered " + answer.status() + " " + answer.text());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean takesJson(Entrance entrance) {
        return Arrays.stream(entrance.handler().orElseThrow().getParameterTypes())
                .anyMatch(Class::isRecord);
    }

    private ApiClient signedIn(String staff) {
        return nobody.signedInByPassword(staff + "@example.org", Demonstration.PASSWORD);
    }

    @Test
    void a_problem_says_where_reading_stopped() {
        var problem = nobody.send("POST", "/api/sessions", "application/json", "{\n \"x\": [".getBytes(UTF_8))
                .expectRefusal(400, "shared.json.malformed");
        assertThat(problem.path("title").asText()).contains("ligne 2");
    }

    @Test
    void a_value_that_is_none_is_named() {
        var problem = nobody.post(REGISTRATIONS, Map.of("email", "essai@exemple.example", "category", "PHANTOM"))
                .expectRefusal(400, "shared.notOneOf");
        assertThat(problem.at("/problems/0/field").asText()).isEqualTo("category");
        assertThat(problem.at("/problems/0/message").asText()).contains("DIASPORA");
    }

    @Test
    void a_fraction_is_not_cut_off() {
        var invitation = new HashMap<>(Invitations.toForum("fraction"));
        invitation.put("edition", 50.5);
        var problem =
                Demonstration.organiser(toguna).post("/api/forums", invitation).expectRefusal(400, "shared.notWhole");
        assertThat(problem.at("/problems/0/field").asText()).isEqualTo("edition");
    }

    @Test
    void a_text_that_cannot_be_kept_is_named() {
        var answers = new HashMap<>(Invitations.answeredBy("essai@exemple.example", "DIASPORA"));
        answers.put("city", "Ly\0on");
        var problem = nobody.post(REGISTRATIONS, answers).expectRefusal(400, "shared.notText");
        assertThat(problem.at("/problems/0/field").asText()).isEqualTo("city");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/forums/demo-1/commitments?status=NONSENSE, status, shared.notOneOf",
        "/api/forums/demo-1/commitments?sort=NONSENSE, sort, shared.notOneOf",
        "/api/forums/demo-1/commitments?page=two, page, shared.notWhole",
        "/api/forums/demo-1/commitments?size=1.5, size, shared.notWhole",
        "/api/forums/demo-1/contributions?status=published, status, shared.notOneOf",
        "/api/forums/demo-1/boxes/00000000-0000-0000-0000-000000000001/ballots?tracker=%00, tracker, shared.notText",
        "/api/forums/demo-1/feed.atom?lang=%00, lang, shared.notOneOf"
    })
    void a_parameter_that_cannot_be_read_is_named(String address, String parameter, String code) {
        var problem = nobody.get(address).expectRefusal(400, code);
        assertThat(problem.at("/problems/0/field").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=", "sort=", "page=", "size=", "status=&status=DONE&sort=&page=&size="})
    void a_parameter_left_blank_is_as_one_left_out(String query) {
        nobody.get("/api/forums/demo-1/commitments?" + query).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/forums/demo-1/commitments/two",
                "/api/forums/demo-1/commitments/99999999999",
                "/api/forums/demo-1/votes/1-1-1-1-1",
                "/api/forums/%7Bforum%7D",
                "/api/forums/demo-1/recommendations/1.5"
            })
    void a_path_that_cannot_be_read_is_no_address(String address) {
        var answer = nobody.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isNotEmpty();
    }

    @Test
    void what_is_left_by_a_link_may_hold_anything() {
        var answer = nobody.get("/api/followers/leaving/%22%7Bx%7D%20");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/follow/leave/%22%7Bx%7D%20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: nonsense",
                "Accept: ;;",
                "Accept: */*;q=x",
                "Accept: application/json;q=5",
                "Accept-Language: fr;q=5",
                "Accept-Language: ;",
                "Accept-Language: -",
                "Accept-Encoding: gzip;q=x"
            })
    void a_header_that_cannot_be_read_is_no_failure_of_ours(String header) {
        for (var target : List.of("/api/forums/demo-1", "/api/forums/nowhere", "/fr/", "/")) {
            assertThat(wire.send(new RawHttp.Request("GET", target, List.of(header), new byte[0]))
                            .status())
                    .as(target)
                    .isIn(200, 302, 400, 404, 406);
        }
    }

    @Test
    void wishes_of_which_one_in_the_middle_is_empty_are_refused_with_a_problem() {
        var answer = wire.send(new RawHttp.Request(
                "GET", "/api/forums/demo-1", List.of("Accept: a/b,", "Accept: application/json"), new byte[0]));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application",
                "/json",
                ";;;",
                "application/json; charset=nonsense",
                "application/json, text/plain",
                "multipart/form-data"
            })
    void a_type_of_content_that_is_not_json_is_refused(String type) {
        var answer = wire.send(new RawHttp.Request(
                "POST", "/api/sign-in-codes", List.of("Content-Type: " + type), "{}".getBytes(UTF_8)));
        assertThat(answer.status()).isIn(400, 415, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/forums?x={y}", "/api/forums/{z}?page=2&x={y}&size=1", "/fr/forums/{z}", "/fr/?x={y}"})
    void braces_in_an_address_are_no_template(String target) {
        assertThat(wire.send(new RawHttp.Request("GET", target, List.of(), new byte[0]))
                        .status())
                .isIn(200, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/followers/leaving/{x}",
                "/api/followers/leaving/a|b",
                "/api/forums/%0D%0A",
                "/api/%E2%80%A8"
            })
    void a_call_of_what_is_no_address_is_answered_as_calls_are(String target) {
        var answer = wire.send(
                new RawHttp.Request("POST", target, List.of("Faces-Request: partial/ajax"), "{}".getBytes(UTF_8)));
        assertThat(answer.status()).isIn(400, 404, 405, 415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    /** A script of the office shows nothing but what it asked for, and would go on showing the old page. */
    @Test
    void a_page_of_the_office_that_expired_is_opened_anew_by_its_script() {
        var page = "/fr/office/forums/demo-1/registrations";
        var answer = wire.send(new RawHttp.Request(
                "POST",
                page,
                List.of(
                        signedIn("organisateur").headers().get(0),
                        "Faces-Request: partial/ajax",
                        "Content-Type: application/x-www-form-urlencoded"),
                "jakarta.faces.ViewState=1:1&jakarta.faces.partial.ajax=true".getBytes(UTF_8)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("<redirect url=\"" + page + "\"/>");
    }

    @Test
    void a_code_of_any_length_is_just_wrong() {
        nobody.post("/api/sessions", Map.of("email", "essai@exemple.example", "code", "9".repeat(50_000)))
                .expect(422);
    }

    @Test
    void nobody_waits_for_an_address_of_a_forum_that_is_as_long_as_a_book() {
        var invitation = new HashMap<>(Invitations.toForum("a".repeat(50_000) + "!"));
        var problem =
                Demonstration.organiser(toguna).post("/api/forums", invitation).expect(422);
        assertThat(problem.path("code").asText()).isEqualTo("forum.slug.malformed");
    }

    @Test
    void people_of_kosovo_register_and_convene() {
        var answers = new HashMap<>(Invitations.answeredBy("kosovo@exemple.example", "DIASPORA"));
        answers.put("country", "XK");
        nobody.post(REGISTRATIONS, answers).expect(202);
        var invitation = new HashMap<>(Invitations.toForum("kosovo"));
        invitation.put("country", "XK");
        Demonstration.organiser(toguna).post("/api/forums", invitation).expect(201);
        for (var language : List.of("fr", "en")) {
            assertThat(nobody.get("/" + language + "/forums/demo-1/register").text())
                    .contains("<option value=\"XK\">Kosovo</option>");
        }
    }
}
