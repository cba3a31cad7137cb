package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with bad intentions would try first. */
@OnSharedToguna
class SecurityIT {
    private static final String ORGANISER =
            "{\"email\":\"organisateur@example.org\",\"password\":\"togu-na-demonstration\"}";

    private static final Pattern LINK = Pattern.compile("/sign-in/link/([A-Za-z0-9_-]{43})");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Toguna toguna;

    SecurityIT(Toguna toguna) {
        this.toguna = toguna;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_form_on_another_site_writes_nothing(String site) throws Exception {
        var answer = send(json("/api/sessions", ORGANISER).header("Sec-Fetch-Site", site));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("shared.foreignOrigin");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_older_browser_is_known_by_its_origin() throws Exception {
        assertThat(send(json("/api/sessions", ORGANISER).header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        var own = toguna.uri("/").toString().replaceAll("/$", "");
        assertThat(send(json("/api/sessions", ORGANISER).header("Origin", own)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void signing_in_never_adopts_a_token_that_somebody_planted() throws Exception {
        var planted = "toguna=planted-by-somebody-else";
        var answer = send(json("/api/sessions", ORGANISER).header("Cookie", planted));
        var given = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(given).doesNotContain("planted").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(send(get("/fr/office").header("Cookie", planted)).statusCode())
                .isEqualTo(302);
        assertThat(send(get("/fr/office").header("Cookie", given.split(";")[0])).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_is_worth_nothing_after_signing_out() throws Exception {
        var cookie = send(json("/api/sessions", ORGANISER))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        assertThat(send(request("/api/sessions/current").DELETE().header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(get("/fr/office").header("Cookie", cookie)).statusCode())
                .isEqualTo(302);
    }

    @Test
    void passwords_cannot_be_guessed_for_long() throws Exception {
        var body = "{\"email\":\"" + UUID.randomUUID() + "@example.org\",\"password\":\"wrong-and-long-enough\"}";
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(send(json("/api/sessions", body)).body()).contains("identity.wrongPassword");
        }
        assertThat(send(json("/api/sessions", body)).statusCode()).isEqualTo(429);
    }

    @Test
    void codes_are_not_sent_without_end_and_asking_is_always_answered_the_same() throws Exception {
        for (int asked = 0; asked < 20; asked++) {
            assertThat(send(json("/api/sign-in-codes", "{\"email\":\"rapporteur@example.org\"}"))
                            .statusCode())
                    .isEqualTo(202);
        }
        var letters = new Mailbox(toguna, "rapporteur@example.org");
        assertThat(Waiting.until(() -> letters.count(LINK), count -> count >= 6))
                .isEqualTo(6);
    }

    @Test
    void a_stranger_who_asks_and_guesses_shuts_nobody_out() throws Exception {
        var victim = "moriba.tenzare@example.org";
        for (int asked = 0; asked < 8; asked++) {
            var request = asks(victim);
            for (int guess = 0; guess < 5; guess++) {
                assertThat(signsIn(victim, "00000000", request).statusCode()).isEqualTo(422);
            }
        }
        var link = LINK.matcher(new Mailbox(toguna, victim).await(LINK));
        assertThat(link.find()).isTrue();
        assertThat(send(get("/fr/sign-in/link/" + link.group(1))).statusCode()).isEqualTo(200);
        assertThat(send(json("/api/sessions", "{\"link\":\"" + link.group(1) + "\"}"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(json("/api/sessions", "{\"link\":\"" + link.group(1) + "\"}"))
                        .body())
                .contains("identity.link.gone");
    }

    @Test
    void a_code_serves_only_whoever_asked_for_it() throws Exception {
        var owner = "sanata.kouledi@example.org";
        var request = asks(owner);
        var code = new Mailbox(toguna, owner).code();
        assertThat(send(json("/api/sessions", "{\"email\":\"" + owner + "\",\"code\":\"" + code + "\"}"))
                        .body())
                .contains("identity.code.otherBrowser");
        assertThat(signsIn(owner, code, asks("nobody@example.org")).body()).contains("identity.code.otherBrowser");
        assertThat(signsIn(owner, code, request).statusCode()).isEqualTo(201);
    }

    @Test
    void nobody_learns_which_addresses_are_known() throws Exception {
        var unknown = send(json("/api/sign-in-codes", "{\"email\":\"" + UUID.randomUUID() + "@example.org\"}"));
        var known = send(json("/api/sign-in-codes", "{\"email\":\"evaluateur@example.org\"}"));
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(withoutToken(unknown.body())).isEqualTo(withoutToken(known.body()));
    }

    @Test
    void a_page_tells_the_browser_to_trust_nothing_from_elsewhere() throws Exception {
        var headers = send(get("/fr/")).headers();
        assertThat(headers.allValues("Content-Security-Policy").get(0))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forum/home.xhtml",
                "/WEB-INF/web.xml",
                "/fr/forums/<script>",
                "/fr/%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void what_is_not_an_address_of_ours_does_not_exist(String path) throws Exception {
        var answer = send(get(path.replace("<", "%3C").replace(">", "%3E")));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script").doesNotContain("\tat ");
    }

    @Test
    void eleven_megabytes_and_more_are_not_read() throws Exception {
        var answer = send(request("/api/sessions")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[12 * 1024 * 1024])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("shared.tooLarge");
    }

    private String asks(String email) throws IOException, InterruptedException {
        var answer = send(json("/api/sign-in-codes", "{\"email\":\"" + email + "\"}"));
        assertThat(answer.statusCode()).isEqualTo(202);
        return answer.body().replaceAll(".*\"request\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> signsIn(String email, String code, String request)
            throws IOException, InterruptedException {
        return send(json(
                "/api/sessions",
                "{\"email\":\"" + email + "\",\"code\":\"" + code + "\",\"request\":\"" + request + "\"}"));
    }

    private static String withoutToken(String body) {
        return body.replaceAll("[A-Za-z0-9_-]{43}", "token");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(toguna.uri(path));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder json(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
