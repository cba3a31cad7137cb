package org.toguna.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The EAR really deploys on Payara Server: seen from outside, on a domain of its own that listens on loopback only. */
@Tag("payara-server")
class PayaraServerSmokeIT {

    private static final Path HOME = Path.of("ear/target/payara-server/payara7").toAbsolutePath();
    private static final Path EAR = Path.of("ear/target/toguna.ear").toAbsolutePath();

    /** New in each run. */
    private static final Path DATA = Path.of(
                    "ear/target/payara-server/data", UUID.randomUUID().toString())
            .toAbsolutePath();

    private static final String DOMAIN = "smoke";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Offsets that asadmin gives the administration and HTTP ports of a domain with a port base. */
    private static final int ADMIN = 48;

    private static final int HTTP = 80;

    private static int portBase;

    @BeforeAll
    static void deploy() throws Exception {
        portBase = freePortBase();
        if (Files.exists(HOME.resolve("glassfish/domains/" + DOMAIN))) {
            offline("delete-domain", DOMAIN);
        }
        offline("create-domain", "--nopassword", "--portbase", String.valueOf(portBase), DOMAIN);
        listenOnLoopbackOnly();
        offline("start-domain", DOMAIN);
        asadmin("deploy", "--contextroot", "/", EAR.toString());
    }

    @AfterAll
    static void stop() throws Exception {
        offline("stop-domain", "--kill", DOMAIN);
    }

    @Test
    void answers_that_it_is_ready() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void serves_a_page() throws Exception {
        var home = get("/fr/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Les forums", "/fr/forums/demo-1");
    }

    @Test
    void writes_a_row_and_reads_it_back() throws Exception {
        var session = post(
                "/api/sessions", "", "{\"email\":\"organisateur@example.org\",\"password\":\"togu-na-demonstration\"}");
        assertThat(session.statusCode()).isEqualTo(201);
        var token = session.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

        var convened = post("/api/forums", token, """
                {"slug":"essai-serveur","name":{"fr":"Forum d’essai"},"convener":{"fr":"Ministère d’essai"},"country":"XX",
                 "levels":["NATIONAL"],"city":"Diamou","timeZone":"UTC","starts":"2030-05-01","ends":"2030-05-03"}
                """);
        assertThat(convened.statusCode()).as(convened.body()).isEqualTo(201);
        assertThat(get("/api/forums/essai-serveur").body()).contains("Forum d’essai");
    }

    @Test
    void keeps_its_rows_where_it_was_told() {
        assertThat(DATA.resolve("toguna.mv.db")).isNotEmptyFile();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String token, String json) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (portBase + HTTP) + path);
    }

    private static void listenOnLoopbackOnly() throws IOException {
        Path configuration = HOME.resolve("glassfish/domains/" + DOMAIN + "/config/domain.xml");
        String everywhere = Files.readString(configuration);
        Files.writeString(
                configuration,
                everywhere
                        .replace("<network-listener ", "<network-listener address=\"127.0.0.1\" ")
                        .replace("address=\"127.0.0.1\" address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                        .replace("host=\"0.0.0.0\"", "host=\"127.0.0.1\""));
    }

    private static void asadmin(String... arguments) throws Exception {
        List<String> remote = new ArrayList<>(List.of("--port", String.valueOf(portBase + ADMIN)));
        remote.addAll(List.of(arguments));
        offline(remote.toArray(String[]::new));
    }

    private static void offline(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder asadmin = new ProcessBuilder(command).redirectErrorStream(true);
        asadmin.environment().put("AS_JAVA", System.getProperty("java.home"));
        // The domain inherits it: a server that lives for a minute spends more on the second compiler than it gains.
        asadmin.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        asadmin.environment().put("TOGUNA_DB_URL", "jdbc:h2:file:" + DATA.resolve("toguna") + ";WRITE_DELAY=0");
        Path output = Files.createTempFile(HOME.getParent(), "asadmin-", ".log");
        Process process = asadmin.redirectOutput(output.toFile()).start();
        assertThat(process.waitFor())
                .as(() -> "asadmin " + String.join(" ", arguments) + ", see " + output)
                .isZero();
    }

    /** The first of a run of ports in which none that a domain opens is taken. */
    private static int freePortBase() {
        for (int base = 20_000; base < 60_000; base += 100) {
            if (isFree(base + ADMIN) && isFree(base + HTTP)) {
                return base;
            }
        }
        throw new IllegalStateException("No free ports on loopback");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
