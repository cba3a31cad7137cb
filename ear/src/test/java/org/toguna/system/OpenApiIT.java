package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs are told of the API at /openapi. */
@OnSharedToguna
class OpenApiIT {
    private static final Path COMMITTED = Path.of("docs/openapi.json");

    private final Toguna toguna;

    OpenApiIT(Toguna toguna) {
        this.toguna = toguna;
    }

    @Test
    void what_is_served_is_what_is_committed() throws IOException {
        var committed = new ObjectMapper().readTree(COMMITTED.toFile());
        var served = served();
        assertThat(committed
                        .path("paths")
                        .propertyStream()
                        .filter(path ->
                                !path.getValue().equals(served.path("paths").path(path.getKey())))
                        .map(Map.Entry::getKey))
                .as("paths that the container tells otherwise")
                .isEmpty();
        assertThat(served).isEqualTo(committed);
    }

    @Test
    void every_method_of_the_api_is_there() {
        var paths = served().path("paths");
        assertThat(Entrance.calls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(concrete(call.pattern()))
                        .as(call.toString())
                        .allMatch(path -> paths.path(path).has(call.method().toLowerCase(Locale.ROOT))));
    }

    /** A part that is one of some words is so many paths. */
    private static Stream<String> concrete(String pattern) {
        return pattern.contains(": ")
                ? Arrays.stream(pattern.replaceAll(".*\\{\\w+: |}.*", "").split("\\|"))
                        .map(word -> pattern.replaceAll("\\{\\w+: [^}]*}", word))
                : Stream.of(pattern);
    }

    /** Without the list of addresses that the container puts beside them. */
    private ObjectNode served() {
        var served = (ObjectNode) ApiClient.ofNobody(toguna)
                .sending("Accept", "application/json")
                .get("/openapi")
                .expect(200);
        return served.without("x-endpoints");
    }
}
