package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A program that uses the API, as nobody or with the session of somebody. It follows no redirect and keeps no cookie. */
final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final Toguna toguna;
    private final Map<String, String> credentials;

    private ApiClient(Toguna toguna, Map<String, String> credentials) {
        this.toguna = toguna;
        this.credentials = credentials;
    }

    static ApiClient ofNobody(Toguna toguna) {
        return new ApiClient(toguna, Map.of());
    }

    ApiClient signedInByPassword(String email, String password) {
        return withSessionOf(post("/api/sessions", Map.of("email", email, "password", password))
                .expect(201));
    }

    /** @return what must be sent with the code */
    String asksForCode(String email) {
        return post("/api/sign-in-codes", Map.of("email", email))
                .expect(202)
                .path("request")
                .asText();
    }

    ApiClient signedInByCode(String email, String code, String request) {
        return withSessionOf(post("/api/sessions", Map.of("email", email, "code", code, "request", request))
                .expect(201));
    }

    /** With the code of the next letter. */
    ApiClient signedInByLetter(String email) {
        var mailbox = new Mailbox(toguna, email);
        var earlier = mailbox.codeSoFar();
        var request = asksForCode(email);
        return signedInByCode(email, mailbox.codeAfter(earlier), request);
    }

    /** The same program for whoever this session was given to. */
    ApiClient withSessionOf(JsonNode session) {
        return withHeader("Authorization", "Bearer " + session.get("token").asText());
    }

    /** The same program for whoever has what a link holds. */
    ApiClient withHeader(String name, String value) {
        return new ApiClient(toguna, Map.of(name, value));
    }

    /** The same program for the same person, who sends this too. */
    ApiClient sending(String name, String value) {
        var all = new HashMap<>(credentials);
        all.put(name, value);
        return new ApiClient(toguna, all);
    }

    /** By which whoever this is shows it, as whole lines. */
    List<String> headers() {
        return credentials.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList();
    }

    Answer get(String path) {
        return send("GET", path, "application/json", new byte[0]);
    }

    Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    Answer delete(String path) {
        return send("DELETE", path, "application/json", new byte[0]);
    }

    Answer send(String method, String path, String mediaType, byte[] body) {
        var request = HttpRequest.newBuilder(toguna.uri(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "fr")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!method.equals("GET")) {
            request.header("Content-Type", mediaType);
        }
        credentials.forEach(request::header);
        try {
            var response = toguna.client().send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page, types into the form that has this button, and presses it. */
    Answer fillIn(String page, Map<String, String> typed, String button) {
        var opened = get(page);
        var form = HtmlForm.in(opened.text()).stream()
                .filter(any -> any.buttons().contains(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " has no button " + button + " but " + opened.text()));
        var values = new HashMap<String, String>();
        form.fields().forEach((field, choices) -> values.put(field, choices.isEmpty() ? "" : choices.get(0)));
        values.putAll(typed);
        values.put(button, "");
        var carried = new HashMap<>(credentials);
        opened.headers().firstValue("Set-Cookie").ifPresent(cookie -> carried.put("Cookie", cookie.split(";")[0]));
        return new ApiClient(toguna, carried)
                .send(
                        "POST",
                        form.action(),
                        "application/x-www-form-urlencoded",
                        HtmlForm.encoded(values).getBytes(UTF_8));
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    record Answer(String question, int status, HttpHeaders headers, byte[] body) {

        /** Its JSON, or missing when the body is empty. */
        JsonNode expect(int expected) {
            assertThat(status).as("%s answered %s", question, text()).isEqualTo(expected);
            return json();
        }

        /** A problem of this status whose first or only fault has this code. */
        JsonNode expectRefusal(int expected, String code) {
            var problem = expect(expected);
            assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(problem.path("code").asText()).as(question).isEqualTo(code);
            return problem;
        }

        String text() {
            return new String(body, UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(question + " answered " + text(), e);
            }
        }

        /** The files of a ZIP archive by their names. */
        Map<String, byte[]> files() {
            var files = new HashMap<String, byte[]>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        }
    }
}
