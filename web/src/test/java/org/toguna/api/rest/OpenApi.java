package org.toguna.api.rest;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.toguna.identity.domain.Role;
import org.toguna.recommendation.rest.TellsCoverage;

/** What the resources say of themselves, as OpenAPI: made of their code and of what their sources say of it. */
final class OpenApi {
    private static final Path CLASSES = Path.of("target/classes");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JavaType PROBLEM = TypeFactory.defaultInstance().constructType(ProblemBody.class);

    private final Sources sources = new Sources();
    private final JsonNode examples;
    private final List<Operation> operations;
    private final Schemas schemas;

    /** @param examples of bodies, by the names of their schemas; by the ids of operations where a body is no record of ours */
    OpenApi(JsonNode examples) {
        this.examples = examples;
        operations = resources()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(Operation::of)
                .sorted(comparing(Operation::path).thenComparing(Operation::verb))
                .toList();
        schemas = new Schemas(operations.stream().flatMap(this::types).toList(), sources);
    }

    /** The architecture test sees to it that they are named so. */
    private static Stream<Class<?>> resources() {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.matches("org\\.toguna\\.\\w+\\.rest\\.\\w+Resource\\.class"))
                    .map(file -> file.replaceAll("\\.class$", ""))
                    .<Class<?>>map(OpenApi::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OpenApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    Schemas schemas() {
        return schemas;
    }

    private Stream<JavaType> types(Operation operation) {
        return Stream.of(
                        Stream.of(PROBLEM),
                        operation.body().stream(),
                        operation.parameters().stream().map(Operation.Parameter::type),
                        operation.answers(sources).stream().flatMap(answer -> answer.body().stream()))
                .flatMap(types -> types);
    }

    ObjectNode document() {
        var document = JSON.objectNode().put("openapi", "3.1.0");
        document.set("info", info());
        document.putArray("servers").addObject().put("url", "/");
        var tags = new TreeMap<String, String>();
        operations.forEach(operation -> tags.put(
                operation.feature(),
                sources.of(operation.method().getDeclaringClass().getPackage()).text()));
        var described = document.putArray("tags");
        tags.forEach((name, text) -> described.addObject().put("name", name).put("description", text));
        var paths = document.putObject("paths");
        for (var operation : operations) {
            paths.withObjectProperty(operation.path()).set(operation.verb(), described(operation));
        }
        var components = document.putObject("components");
        components.set("schemas", schemas.all());
        var responses = components.putObject("responses");
        Arrays.stream(KnownProblem.values())
                .sorted(comparing(KnownProblem::title))
                .forEach(problem -> responses.set(problem.title(), problem.response()));
        components
                .putObject("securitySchemes")
                .putObject("session")
                .put("type", "http")
                .put("scheme", "bearer")
                .put(
                        "description",
                        "The token that signing in answers (sessions.signIn); browsers send it as a cookie. An operation names the roles "
                                + "of which one must be held in the forum of its address, or in the installation.");
        return document;
    }

    private static ObjectNode info() {
        var info = JSON.objectNode()
                .put("title", "Toguna")
                .put("version", "1")
                .put(
                        "description",
                        "A government's forum with its diaspora, from convening to a published evaluation. "
                                + "Whatever is refused is refused by a problem (RFC 9457) with a code for programs, "
                                + "in the language of Accept-Language. Members without a value are left out of answers; "
                                + "members that nobody knows are passed over in what is sent.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        return info;
    }

    private ObjectNode described(Operation operation) {
        var node = JSON.objectNode().put("operationId", operation.id());
        node.putArray("tags").add(operation.feature());
        var words = sources.of(operation.method());
        node.put(
                "description",
                words.text().isEmpty() ? sources.of(operation.act()).text() : words.text());
        if (!operation.roles().contains(Role.ANYONE)) {
            var either = node.putArray("security");
            operation.roles().forEach(role -> security(role, either.addObject().putArray("session")));
        }
        var parameters = JSON.arrayNode();
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter, words)));
        if (!parameters.isEmpty()) {
            node.set("parameters", parameters);
        }
        operation.body().ifPresent(body -> node.set("requestBody", body(operation, body)));
        node.set("responses", responses(operation));
        return node;
    }

    /** A session alone, or that of somebody who holds a role. */
    private static void security(Role role, ArrayNode held) {
        if (role != Role.SIGNED_IN) {
            held.add(role.name());
        }
    }

    private ObjectNode parameter(Operation.Parameter parameter, Sources.Words words) {
        var node = JSON.objectNode().put("name", parameter.name()).put("in", parameter.in());
        var text = words.members().get(parameter.inCode());
        if (text != null) {
            node.put("description", text);
        }
        if (parameter.in().equals("path")) {
            node.put("required", true);
        }
        var schema = schemas.of(parameter.type());
        parameter.otherwise().ifPresent(otherwise -> {
            if (schema.path("type").asText().equals("integer")) {
                schema.put("default", Integer.parseInt(otherwise));
            } else {
                schema.put("default", otherwise);
            }
        });
        node.set("schema", schema);
        return node;
    }

    private ObjectNode body(Operation operation, JavaType type) {
        var body = JSON.objectNode().put("required", true);
        var content = body.putObject("content");
        for (var mediaType : operation.consumed()) {
            var node = content(mediaType, Optional.of(type));
            var example = examples.path(example(operation, type));
            if (!example.isMissingNode()) {
                node.set("example", example);
            }
            content.set(mediaType, node);
        }
        return body;
    }

    /** Under which name its body is exemplified. */
    private String example(Operation operation, JavaType body) {
        return body.getRawClass().isRecord() ? schemas.name(body.getRawClass()) : operation.id();
    }

    private ObjectNode responses(Operation operation) {
        var responses = JSON.objectNode();
        for (var answer : operation.answers(sources)) {
            var node = responses.putObject(String.valueOf(answer.status()));
            node.put("description", said(answer.status()));
            var headers = headers(operation, answer);
            if (!headers.isEmpty()) {
                node.set("headers", headers);
            }
            if (answer.body().isPresent()) {
                var mediaType = answer.mediaType().orElse(operation.produced());
                node.putObject("content").set(mediaType, content(mediaType, answer.body()));
            }
        }
        for (var problem : KnownProblem.of(operation)) {
            responses.putObject(problem.status()).put("$ref", "#/components/responses/" + problem.title());
        }
        return responses;
    }

    private static ObjectNode headers(Operation operation, Sources.Answer answer) {
        var headers = JSON.objectNode();
        if (answer.isPage()) {
            headers.set("X-Total-Count", header("integer", "How many there are on all pages."));
            headers.set("Link", header("string", "The next page and the one before, if there are any (RFC 8288)."));
        }
        if (answer.status() == 303) {
            headers.set("Location", header("string", "The page that goes on."));
        }
        if (answer.status() == 200 && operation.method().getDeclaringClass().isAnnotationPresent(TellsCoverage.class)) {
            headers.set(
                    "Toguna-Incomplete", header("string", "How much is known of a forum whose record is incomplete."));
        }
        return headers;
    }

    private static ObjectNode header(String type, String text) {
        var header = JSON.objectNode().put("description", text);
        header.putObject("schema").put("type", type);
        return header;
    }

    private static String said(int status) {
        return switch (status) {
            case 200 -> "It is here.";
            case 201 -> "It was made.";
            case 202 -> "It will be done.";
            case 204 -> "It was done.";
            case 303 -> "It goes on elsewhere.";
            default -> throw new IllegalStateException("What does " + status + " mean?");
        };
    }

    /** Bytes have no schema; nor has JSON that is not made of our records. */
    private ObjectNode content(String mediaType, Optional<JavaType> type) {
        var node = JSON.objectNode();
        if (mediaType.startsWith("text/")) {
            node.putObject("schema").put("type", "string");
        } else if (mediaType.equals("application/json")) {
            type.filter(OpenApi::isOurs).ifPresent(ours -> node.set("schema", schemas.of(ours)));
        }
        return node;
    }

    private static boolean isOurs(JavaType type) {
        return type.getRawClass().isRecord() || type.isCollectionLikeType() && isOurs(type.getContentType());
    }
}
