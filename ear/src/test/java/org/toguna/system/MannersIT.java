package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an answer behaves towards browsers, caches, other sites and programs. */
@OnSharedToguna
class MannersIT {
    private static final String FORUM = "/api/forums/demo-1";

    private final Toguna toguna;

    MannersIT(Toguna toguna) {
        this.toguna = toguna;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/",
                "/fr/forums/demo-1",
                "/assets/site.css",
                "/api/forums",
                FORUM + "/commitments.csv",
                FORUM + "/feed.atom"
            })
    void head_is_get_without_its_body(String path) {
        var get = send("GET", path);
        var head = send("HEAD", path);

        assertThat(head.status()).isEqualTo(get.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.header("Content-Length")).isNotEqualTo("0");
        if (!get.header("Content-Length").isEmpty()) {
            assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        }
    }

    /** The archive names the moment at which it was packed, so that no two are of the same length. */
    @Test
    void head_of_the_archive_has_the_length_of_one() {
        var head = send("HEAD", FORUM + "/open-data.zip");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo("application/zip");
        assertThat(Integer.parseInt(head.header("Content-Length"))).isGreaterThan(10_000);
    }

    @Test
    void head_of_what_does_not_exist_is_not_found_either() {
        assertThat(send("HEAD", "/api/forums/nowhere").status()).isEqualTo(404);
        assertThat(send("HEAD", "/fr/forums/nowhere").status()).isEqualTo(404);
        assertThat(send("HEAD", FORUM + "/audit").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/commitments.csv", "/ogp.csv", "/open-data.zip"})
    void who_has_a_document_is_not_sent_it_again(String path) {
        var first = send("GET", FORUM + path);
        var tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");

        var again = send("GET", FORUM + path, "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(send("GET", FORUM + path, "If-None-Match: \"another\"").status())
                .isEqualTo(200);
        assertThat(send("HEAD", FORUM + path, "If-None-Match: " + tag).status()).isEqualTo(304);
        for (var unreadable : List.of("nonsense", "W/" + tag, "\"")) {
            assertThat(send("GET", FORUM + path, "If-None-Match: " + unreadable).status())
                    .as(unreadable)
                    .isEqualTo(200);
            assertThat(send("GET", FORUM + path, "If-Match: " + unreadable).status())
                    .as(unreadable)
                    .isEqualTo(200);
        }
    }

    @Test
    void pages_of_other_sites_read_what_is_public_and_nothing_else() {
        assertThat(cors("GET", FORUM, "")).isEqualTo("*");
        assertThat(cors("GET", FORUM + "/open-data.zip", "")).isEqualTo("*");
        assertThat(cors("GET", FORUM + "/commitments/999", "")).isEqualTo("*");
        assertThat(cors("GET", FORUM + "/audit", "")).isEmpty();
        assertThat(cors("GET", "/api/witnesses/unknown", "")).isEmpty();
        assertThat(cors("GET", FORUM, organiser())).isEmpty();
        assertThat(cors("POST", "/api/sessions", "")).isEmpty();
        assertThat(cors("GET", "/fr/forums/demo-1", "")).isEmpty();

        var preflight = send(
                "OPTIONS",
                FORUM,
                "Origin: https://elsewhere.example",
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: authorization");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(preflight.header("Access-Control-Allow-Headers")).doesNotContainIgnoringCase("authorization");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void what_depends_on_who_asks_is_kept_by_nobody() {
        assertThat(caching("GET", FORUM, "")).isEqualTo("no-cache");
        assertThat(caching("GET", FORUM, organiser())).isEqualTo("private, no-store");
        assertThat(caching("GET", "/api/my-data", organiser())).isEqualTo("private, no-store");
        assertThat(caching("GET", "/api/my-data", "")).isEqualTo("private, no-store");
        assertThat(caching("GET", FORUM + "/registrations", organiser())).isEqualTo("private, no-store");
        assertThat(caching("GET", "/api/witnesses/unknown", "")).isEqualTo("private, no-store");
        assertThat(caching("POST", "/api/sessions", "")).isEqualTo("private, no-store");
        assertThat(caching("GET", FORUM + "/commitments/999", "")).isEqualTo("no-store");
    }

    @Test
    void neither_figures_nor_a_description_of_the_insides_are_for_anyone() {
        assertThat(send("GET", "/metrics").status()).isEqualTo(404);
        assertThat(send("GET", "/metrics/").status()).isEqualTo(404);
        assertThat(send("GET", "/metrics", "Authorization: Bearer ").status()).isEqualTo(404);
        assertThat(send("GET", "/metrics", "Authorization: Bearer null").status())
                .isEqualTo(404);
        assertThat(send("GET", "/metrics", organiser()).status()).isEqualTo(404);
        assertThat(send("GET", "/api/application.wadl").status()).isEqualTo(404);
        assertThat(send("OPTIONS", "/api/forums").whole()).doesNotContain("wadl");
    }

    /** One that no list has is empty, so that programs that count on end; the way back leads to the last. */
    @ParameterizedTest
    @ValueSource(strings = {"/commitments", "/recommendations", "/contributions", "/history/entries", "/chain"})
    void a_far_page_of_the_api_leads_back_to_the_last(String list) {
        var far = send("GET", FORUM + list + "?size=2&page=9999");
        var last = far.header("Link").replaceFirst("^<[^>]*?(/api/[^>]*)>; rel=\"prev\"$", "$1");

        assertThat(far.body()).contains("[]").doesNotContain("{");
        assertThat(send("GET", last).all("Link"))
                .noneMatch(link -> link.contains("rel=\"next\""))
                .allMatch(link -> link.contains("rel=\"prev\""));
        assertThat(send("GET", last).body()).contains("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/forums/demo-1/commitments", "/fr/forums/demo-1/history", "/fr/"})
    void a_far_page_is_the_last(String list) {
        var far = send("GET", list + "?page=9999");

        assertThat(far.status()).isEqualTo(200);
        assertThat(far.body()).doesNotContain("9998", "9999 ", "page=10000");
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/forums/demo-1/, /fr/forums/demo-1",
        "/fr/forums/DEMO-1, /fr/forums/demo-1",
        "/en/forums/Demo-1/commitments/?page=2, /en/forums/demo-1/commitments?page=2",
        "/fr/legal/, /fr/legal"
    })
    void an_address_nearly_right_leads_to_the_right_one(String nearly, String right) {
        var answer = send("GET", nearly);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(right);
        assertThat(send("GET", right).status()).isEqualTo(200);
        assertThat(send("GET", "/fr/nowhere/").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/forums?page=two, page, shared.notWhole",
        "/api/forums?size=2147483648, size, shared.notWhole",
        "/api/forums/demo-1/commitments?sort=WHATEVER, sort, shared.notOneOf",
        "/api/forums/demo-1/commitments?status=DONE&status=NEARLY, status, shared.notOneOf",
        "/api/forums/demo-1/contributions?status=x, status, shared.notOneOf",
        "/api/forums/demo-1/feed.atom?lang=xx, lang, shared.notOneOf",
        "/api/forums/demo-1/reports/commitments?lang=xx, lang, report.language.unknown",
        "/api/forums/demo-1/reports/commitments?format=exe, format, report.format.unknown"
    })
    void what_cannot_be_read_is_named(String path, String field, String code) {
        var problem =
                ApiClient.ofNobody(toguna).get(path).expectRefusal(400, code).path("problems");
        assertThat(problem.get(0).path("field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=", "sort=&page=&size=", "page=%20", "status=&status="})
    void an_empty_value_is_as_none(String query) {
        var whole = ApiClient.ofNobody(toguna).get(FORUM + "/commitments").expect(200);
        assertThat(ApiClient.ofNobody(toguna)
                        .get(FORUM + "/commitments?" + query)
                        .expect(200))
                .isEqualTo(whole);
    }

    @Test
    void the_note_to_the_minister_is_the_secretariats_until_they_publish_it() {
        var nobody = ApiClient.ofNobody(toguna);
        var secretariat = Demonstration.organiser(toguna);

        assertThat(nobody.get(FORUM + "/reports/note").status()).isEqualTo(200);
        nobody.get("/api/forums/demo-2/reports/note").expectRefusal(404, "report.note.notFound");
        Demonstration.administrator(toguna)
                .get("/api/forums/demo-2/reports/note")
                .expectRefusal(404, "report.note.notFound");
        var own = secretariat.get("/api/forums/demo-2/reports/note");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        secretariat.get("/api/forums/gfmd-2007/reports/note").expectRefusal(404, "report.note.notFound");
        nobody.get("/api/forums/gfmd-2007/reports/note").expectRefusal(404, "report.note.notFound");
    }

    private String cors(String method, String path, String header) {
        return send(method, path, "Origin: https://elsewhere.example", header.isEmpty() ? "X-None: none" : header)
                .header("Access-Control-Allow-Origin");
    }

    private String caching(String method, String path, String header) {
        return send(method, path, "Content-Length: 0", header.isEmpty() ? "X-None: none" : header)
                .header("Cache-Control");
    }

    private String organiser() {
        var token = ApiClient.ofNobody(toguna)
                .post("/api/sessions", Map.of("email", Demonstration.ORGANISER, "password", Demonstration.PASSWORD))
                .expect(201)
                .path("token")
                .asText();
        return "Authorization: Bearer " + token;
    }

    private Wire.Answer send(String method, String target, String... headers) {
        return Wire.send(toguna, method, target, headers);
    }
}
