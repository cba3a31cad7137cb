package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever host a request names and however it writes a path: one address, and one rule at it. */
@OnSharedToguna
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesIT {
    private static final String EVIL = "evil.example.net";

    private final Toguna toguna;
    private String somebody;

    AddressesIT(Toguna toguna) {
        this.toguna = toguna;
    }

    /** Every address of ours, and folders, for which the container answers by itself. */
    @Test
    void the_host_that_a_request_names_comes_back_nowhere() {
        var gets = Stream.concat(Entrance.pages().stream(), Entrance.calls().stream())
                .filter(entrance -> entrance.method().equals("GET") && entrance.isForAnyone())
                .map(entrance -> entrance.in("demo-1"));
        var others = Stream.of("/", "/fr", "/fr/office", "/nothing", "/assets", "/assets/booth", "/pages", "/openapi");
        assertThat(Stream.concat(gets, others))
                .allSatisfy(path -> assertThat(send("GET", path, "Host: " + EVIL, "X-Forwarded-Host: " + EVIL)
                                .whole())
                        .doesNotContain(EVIL));
    }

    @Test
    void what_leads_elsewhere_leads_to_the_public_address() {
        var ours = toguna.uri("/").toString();

        assertThat(send("GET", "/api/forums/demo-1/commitments?size=3&page=2", "Host: " + EVIL)
                        .all("Link"))
                .hasSize(2)
                .allMatch(link -> link.startsWith("<" + ours + "api/forums/demo-1/commitments?size=3&page="));
        assertThat(send("GET", "/api/forums/demo-1/feed.atom?lang=en", "Host: " + EVIL)
                        .body())
                .contains("href=\"" + ours + "api/forums/demo-1/feed.atom?lang=en\"");
    }

    /** The page takes whoever it is for from their session: there is none. */
    @Test
    void the_second_step_leads_to_the_first_and_back() {
        var answer = send("GET", "/fr/sign-in/second-factor", "Host: localhost");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/fr/sign-in?next=%2Ffr%2Fsign-in%2Fsecond-factor");
    }

    /** Somebody who came by another name of the same machine stays there. */
    @Test
    void redirects_name_no_host() {
        assertThat(send("GET", "/", "Host: localhost").header("Location")).isEqualTo("/fr/");
        assertThat(send("GET", "/fr/office", "Host: localhost").header("Location"))
                .isEqualTo("/fr/sign-in?next=%2Ffr%2Foffice");
        assertThat(send("GET", "/assets/booth", "Host: localhost").header("Location"))
                .isEqualTo("/assets/booth/");
    }

    /** Each is a way of writing the path of the file behind a page that only an administrator may open. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clock/clock.xhtml",
                "/clock/clock.xhtm%6c",
                "/clock/clock.xhtml;a=b",
                "//clock/clock.xhtml",
                "/./clock/clock.xhtml",
                "/assets/../clock/clock.xhtml",
                "/assets/%2e%2e/clock/clock.xhtml",
                "/assets/.%2E/clock/clock.xhtml",
                "/assets/..;/clock/clock.xhtml",
                "/assets/;a=b/../clock/clock.xhtml",
                "/assets//../clock/clock.xhtml",
                "/assets/..%2fclock/clock.xhtml",
                "/assets/..%2Fclock%2Fclock.xhtml",
                "/assets/..\\clock\\clock.xhtml",
                "/assets/..%5cclock%5cclock.xhtml",
                "/assets/%252e%252e/clock/clock.xhtml",
                "/api/../clock/clock.xhtml",
                "/health/../clock/clock.xhtml",
                "/openapi/../clock/clock.xhtml",
                "/metrics/../clock/clock.xhtml",
                "/jakarta.faces.resource/../clock/clock.xhtml",
                "/jakarta.faces.resource/clock.xhtml?ln=../clock",
                "/fr/../clock/clock.xhtml",
                "/fr/../assets/../clock/clock.xhtml",
                "/fr/%2e%2e/clock/clock.xhtml",
                "/fr/demonstration/../../clock/clock.xhtml",
                "/en/..;a=b/clock/clock.xhtml",
                "/faces/clock/clock.xhtml",
                "/clock/clock.jsf",
                "/clock/clock.faces",
                "/clock/clock"
            })
    void no_view_is_reached_by_the_name_of_its_file(String path) {
        for (var who : List.of("X-Nobody: here", somebody)) {
            for (var method : List.of("GET", "POST", "HEAD")) {
                var answer = send(method, path, who, "Content-Length: 0");
                assertThat(answer.status()).as(method + " " + path).isIn(301, 400, 404, 405);
                assertThat(answer.header("Location")).doesNotContain("clock");
                assertThat(answer.body()).doesNotContain("days", "javax.faces", "\tat ");
            }
        }
    }

    @Test
    void a_path_written_in_two_ways_is_refused_where_pages_and_programs_come_in() {
        assertThat(send("GET", "/fr//forums/demo-1").status()).isEqualTo(400);
        assertThat(send("GET", "/fr/forums/demo-1;v=1").status()).isEqualTo(400);
        assertThat(send("GET", "/fr/forums/%2e/demo-1").status()).isEqualTo(400);
        assertThat(send("GET", "/api//forums").header("Content-Type")).startsWith("application/problem+json");
        assertThat(send("GET", "/api/forums/demo-1;v=1").status()).isEqualTo(400);
        assertThat(send("GET", "/api/forums/demo-1/../demo-1").status()).isEqualTo(400);
        for (var path : List.of(
                "/fr/forums/demo-1;jsessionid=1",
                "/fr/office;jsessionid=1",
                "/api/forums;jsessionid=1",
                "/api/forums;jsessionid=1/demo-1")) {
            assertThat(send("GET", path).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void a_page_has_the_methods_of_pages() {
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            var answer = send(method, "/fr/forums/demo-1", "Content-Length: 0");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).contains("GET", "POST");
        }
    }

    @BeforeAll
    void signIn() {
        somebody = ApiClient.ofNobody(toguna)
                .signedInByPassword("point.focal@example.org", Demonstration.PASSWORD)
                .headers()
                .get(0);
    }

    private Wire.Answer send(String method, String target, String... headers) {
        return Wire.send(toguna, method, target, headers);
    }
}
