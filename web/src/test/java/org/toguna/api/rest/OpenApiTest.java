package org.toguna.api.rest;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.toguna.values.Level;

/**
 * {@code docs/openapi.json}, which ships and is what /openapi answers, says what the code says. {@code -Dtoguna.golden=record} writes
 * it anew.
 */
class OpenApiTest {
    private static final Path COMMITTED = Path.of("../docs/openapi.json");
    private static final Path GOLDEN = Path.of("../ear/src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Recorded as nought, whatever they are. */
    private static final Set<String> MEASURED = Set.of("sha256", "length", "bytes", "hint");

    private static JsonNode examples;
    private static OpenApi api;
    private static ObjectNode document;

    @BeforeAll
    static void describe() throws IOException {
        try (InputStream file = OpenApiTest.class.getResourceAsStream("/openapi-examples.json")) {
            examples = JSON.readTree(file);
        }
        api = new OpenApi(examples);
        document = api.document();
    }

    @Test
    void what_is_committed_is_what_the_code_says() throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var written = JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(document)
                + "\n";
        if ("record".equals(System.getProperty("toguna.golden"))) {
            Files.writeString(COMMITTED, written);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/openapi.json; -Dtoguna.golden=record writes it anew")
                .isEqualTo(written);
    }

    @Test
    void each_operation_has_a_name_of_its_own() {
        assertThat(api.operations())
                .extracting(Operation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]\\w+\\.[a-z]\\w+(\\.[a-z]+)?"));
    }

    /** OpenAPI holds two paths to be one that differ only in what they call a variable. */
    @Test
    void no_path_stands_for_two() {
        assertThat(document.path("paths")
                        .propertyStream()
                        .map(path -> path.getKey().replaceAll("\\{\\w+}", "{}")))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_operation_says_what_it_is_for_and_how_it_answers() {
        assertThat(api.operations()).isNotEmpty().allSatisfy(operation -> {
            var described = described(operation);
            assertThat(described.path("description").asText())
                    .as(operation.id())
                    .isNotEmpty();
            assertThat(statuses(described)).as(operation.id()).anyMatch(status -> status.matches("[23].."));
        });
    }

    @Test
    void what_an_operation_may_refuse_follows_from_its_act_and_from_what_it_reads() {
        assertThat(statuses("forums.list")).containsExactlyInAnyOrder("200", "400", "default");
        assertThat(statuses("forums.get")).containsExactlyInAnyOrder("200", "404", "default");
        assertThat(statuses("myData.read")).containsExactlyInAnyOrder("200", "401", "default");
        assertThat(statuses("audit.list")).containsExactlyInAnyOrder("200", "400", "401", "403", "404", "default");
        assertThat(statuses("boxes.close"))
                .containsExactlyInAnyOrder("200", "401", "403", "404", "409", "422", "default");
        assertThat(statuses("commitments.adopt"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "404", "409", "413", "415", "422", "default");
        assertThat(statuses("sessions.signIn"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "409", "413", "415", "422", "429", "default");
    }

    @Test
    void each_problem_is_a_problem() {
        assertThat(document.at("/components/responses").properties()).allSatisfy(response -> {
            var content = response.getValue().path("content").path("application/problem+json");
            assertThat(content.at("/schema/$ref").asText()).isEqualTo("#/components/schemas/Problem");
            assertThat(faults(content.path("example"), content.path("schema"), response.getKey()))
                    .isEmpty();
        });
    }

    @Test
    void each_schema_is_referred_to_and_each_reference_leads_somewhere() {
        var there = new HashSet<String>();
        for (var kind : List.of("schemas", "responses")) {
            document.path("components")
                    .path(kind)
                    .fieldNames()
                    .forEachRemaining(name -> there.add("#/components/" + kind + "/" + name));
        }
        assertThat(document.findValuesAsText("$ref").stream().collect(toSet())).isEqualTo(there);
    }

    @Test
    void schemas_of_one_simple_name_have_each_their_own() {
        assertThat(Stream.of(
                                org.toguna.agenda.domain.Status.class,
                                org.toguna.commitment.domain.Status.class,
                                org.toguna.registration.domain.Status.class,
                                org.toguna.testimony.domain.Status.class)
                        .map(status -> api.schemas().name(status)))
                .containsExactly("AgendaStatus", "CommitmentStatus", "RegistrationStatus", "TestimonyStatus");
    }

    @Test
    void each_enum_has_its_values() {
        var enums = Stream.of(Level.class, org.toguna.commitment.domain.Status.class)
                .toList();
        assertThat(enums)
                .allSatisfy(type -> assertThat(JSON.convertValue(
                                schema(api.schemas().name(type)).path("enum"), String[].class))
                        .containsExactly(Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .toArray(String[]::new)));
        assertThat(document.at("/components/schemas"))
                .allSatisfy(schema -> assertThat(
                                schema.has("properties") || schema.path("enum").size() > 0)
                        .isTrue());
    }

    /** One that holds other things than plain values. */
    @Test
    void a_body_that_is_not_obvious_has_an_example() {
        assertThat(bodies().filter(body -> Arrays.stream(body.getRawClass().getRecordComponents())
                                .anyMatch(member -> !isPlain(member.getType())))
                        .map(body -> api.schemas().name(body.getRawClass())))
                .isNotEmpty()
                .allMatch(examples::has);
    }

    @Test
    void each_example_is_read_as_what_it_exemplifies() {
        var bodies = bodies().toList();
        assertThat(bodies)
                .filteredOn(body -> examples.has(api.schemas().name(body.getRawClass())))
                .allSatisfy(body -> assertThat(StrictJson.MAPPER
                                .readerFor(body)
                                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .<Object>readValue(examples.get(api.schemas().name(body.getRawClass()))
                                        .toString()))
                        .isNotNull());
        var named = Stream.concat(
                bodies.stream().map(body -> api.schemas().name(body.getRawClass())),
                api.operations().stream().filter(Operation::hasBody).map(Operation::id));
        assertThat(named.collect(toSet())).containsAll(fields(examples));
    }

    /** The container would leave that out of what it serves. */
    @Test
    void nothing_in_an_example_is_empty() {
        assertThat(examples.toString()).doesNotContain("\"\"", "[]", "{}");
    }

    /** So that it is no wish: what a running server answered is as it is described. */
    @Test
    void every_golden_document_is_as_its_operation_says() throws IOException {
        try (var files = Files.walk(GOLDEN)) {
            var documents = files.map(file -> GOLDEN.relativize(file).toString())
                    .filter(file -> file.endsWith(".json") && !file.contains(".zip/"))
                    .toList();
            assertThat(documents).hasSizeGreaterThan(100);
            assertThat(documents.stream().flatMap(document -> faults(document).stream()))
                    .isEmpty();
        }
    }

    private static List<String> faults(String golden) {
        var path = golden.replaceAll("^\\w[\\w.]*/|(-\\w+-\\w+)*\\.json$", "");
        try {
            var content = JSON.readTree(GOLDEN.resolve(golden).toFile());
            return answering("/api/" + path)
                    .or(() -> answering("/api/forums/" + path))
                    .map(operation -> described(operation).at("/responses/200/content/application~1json/schema"))
                    .map(schema -> faults(content, schema, golden))
                    .orElse(List.of(golden + " is no answer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Operation> answering(String address) {
        return api.operations().stream()
                .filter(operation -> operation.verb().equals("get")
                        && address.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+")))
                .min(comparingInt(operation -> operation.variables().size()));
    }

    /** Of a value that is not what a schema says; members that it does not name are faults too. */
    private static List<String> faults(JsonNode value, JsonNode schema, String where) {
        if (schema.has("$ref")) {
            return faults(value, schema(schema.path("$ref").asText().replaceAll(".*/", "")), where);
        }
        var known = schema.path("properties");
        var faults = switch (schema.path("type").asText()) {
            case "object" ->
                value.isObject()
                        ? value.propertyStream()
                                .filter(member -> !MEASURED.contains(member.getKey()))
                                .flatMap(member -> {
                                    var inside = where + " " + member.getKey();
                                    var of = known.has(member.getKey())
                                            ? known.get(member.getKey())
                                            : schema.path("additionalProperties");
                                    return of.isMissingNode()
                                            ? Stream.of(inside + " is not described")
                                            : faults(member.getValue(), of, inside).stream();
                                })
                                .toList()
                        : List.of(where + " is no object");
            case "array" ->
                value.isArray()
                        ? value.valueStream()
                                .flatMap(item -> faults(item, schema.path("items"), where).stream())
                                .toList()
                        : List.of(where + " is no list");
            case "string" -> value.isTextual() ? List.<String>of() : List.of(where + " is no text");
            case "integer" -> value.isIntegralNumber() ? List.<String>of() : List.of(where + " is no whole number");
            case "number" -> value.isNumber() ? List.<String>of() : List.of(where + " is no number");
            case "boolean" -> value.isBoolean() ? List.<String>of() : List.of(where + " is not true or false");
            default -> List.<String>of();
        };
        var values = schema.path("enum");
        return values.isMissingNode() || values.valueStream().anyMatch(value::equals)
                ? faults
                : List.of(where + " is none of the values: " + value);
    }

    private static Stream<JavaType> bodies() {
        return api.operations().stream()
                .flatMap(operation -> operation.body().stream())
                .filter(body -> body.getRawClass().isRecord())
                .distinct();
    }

    private static boolean isPlain(Class<?> type) {
        return type.isEnum() || !type.isRecord() && !Iterable.class.isAssignableFrom(type) && type != Map.class;
    }

    private static Set<String> statuses(String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .map(operation -> statuses(described(operation)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> statuses(JsonNode described) {
        return fields(described.path("responses"));
    }

    private static Set<String> fields(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey).collect(toSet());
    }

    private static JsonNode described(Operation operation) {
        return document.path("paths").path(operation.path()).path(operation.verb());
    }

    private static JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }
}
