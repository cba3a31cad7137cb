package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares what a server sends with what a release shipped, over HTTP. */
class ProgramsTest {
    private static final String BOOTH = "/fr/forums/demo/boxes/1/booth";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
              <title>Voter</title>
              <link rel="modulepreload" href="/assets/booth/group.js?v=1"/>
              <script type="module" src="/assets/booth/booth.js?v=1"></script>
            </head>
            <body>
            <main data-worker="/assets/booth/worker.js">
              <p hidden>Texte<br/>court</p>
              <a href="/fr/forums/demo">Forum</a>
            </main>
            </body>
            </html>
            """;

    private final Map<String, String> sent = new HashMap<>(Map.of(
            BOOTH,
            PAGE,
            "/assets/booth/booth.js",
            "vote()",
            "/assets/booth/group.js",
            "group()",
            "/assets/booth/worker.js",
            "work()"));
    private Programs released;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        var hashes = new TreeMap<String, String>();
        for (var name : List.of("booth.js", "group.js", "worker.js")) {
            hashes.put(name, sha384(sent.get("/assets/booth/" + name)));
        }
        released = new Programs(hashes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = sent.get(exchange.getRequestURI().getPath());
            var bytes = body == null ? new byte[] {'?'} : body.getBytes(UTF_8);
            exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_was_released_is_as_released() throws IOException {
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_changed_program_is_named_with_its_hash() throws IOException {
        sent.put("/assets/booth/group.js", "tell()");

        assertThat(differences())
                .containsExactly(
                        "/assets/booth/group.js?v=1 is not the program that was released: " + sha384("tell()"));
    }

    @Test
    void a_program_that_the_page_does_not_name_is_missing() throws IOException {
        sent.put(BOOTH, PAGE.replace(" data-worker=\"/assets/booth/worker.js\"", ""));

        assertThat(differences()).containsExactly("worker.js is missing");
    }

    @Test
    void a_program_that_is_not_there_is_an_error() {
        sent.remove("/assets/booth/booth.js");

        assertThatThrownBy(this::differences)
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("/assets/booth/booth.js?v=1 answers 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src='https://elsewhere.example/booth.js'></script>",
                "<script src=https://elsewhere.example/booth.js></script>",
                "<script src=\"https://elsewhere.example/booth.js\"></script>",
                "<script src=\"/assets/booth/other\"></script>",
                "<SCRIPT SRC=\"/assets/booth/other\"></SCRIPT>",
                "<script>vote()</script>",
                "<!-- > <script>vote()</script> -->",
                "<title><a title=\"</title><script>vote()</script>\"></a></title>",
                "<img src=\"/assets/logo.svg\" alt=\"\" onload=\"vote()\"/>",
                "<img src=\"/assets/logo.svg\"onload=\"vote()\"/>",
                "<img/onerror=\"vote()\" src=\"/\"/>",
                "<a href=\"javascript:vote()\">Vote</a>",
                "<a href=\"JavaScript:vote()\">Vote</a>",
                "<a href=\"&#106;ava\tscript:vote()\">Vote</a>",
                "<a href=\"java&Tab;script&colon;vote()\">Vote</a>",
                "<form action=\"javascript&#58;vote()\"></form>",
                "<meta http-equiv=\"refresh\" content=\"0\"/>",
                "<iframe src=\"/\"></iframe>",
                "<svg></svg>",
                "<base href=\"https://elsewhere.example/\"/>",
                "<p data-worker=\"/assets/booth/other\"></p>"
            })
    void every_other_way_to_run_a_program_is_a_difference(String added) throws IOException {
        sent.put(BOOTH, PAGE.replace("</main>", added + "</main>"));

        assertThat(differences()).isNotEmpty();
    }

    @Test
    void a_tag_that_is_not_written_as_ours_is_told_by_its_beginning() throws IOException {
        sent.put(BOOTH, PAGE.replace("</main>", "</main><p class='x'" + " ".repeat(100)));

        assertThat(differences())
                .containsExactly("the page has a tag that is not written as ours are: <p class='x'" + " ".repeat(48));
    }

    @Test
    void what_is_a_text_alone_runs_nothing() throws IOException {
        sent.put(BOOTH, PAGE.replace("</main>", "<p>one=1, javascript: onload=\"vote()\"</p></main>"));

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_list_is_read_as_sha384sum_writes_it() {
        var hash = "0a".repeat(48);

        assertThat(Programs.read("# Programs\n" + hash + "  booth.js\n" + hash + " *group.js\n")
                        .hashes())
                .containsExactly(Map.entry("booth.js", hash));
    }

    private List<String> differences() throws IOException {
        return released.differences(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BOOTH));
    }

    private static String sha384(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-384").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
