package org.toguna.api.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/**
 * A method of the API at an address of it.
 *
 * @param verb in lower case
 * @param choice which of the words it is that the path of the method allows in one place; empty for most
 */
record Operation(String verb, String path, Method method, String choice) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?:: *([^}]*))?}");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: (\\w+(?:\\|\\w+)+)}");

    /**
     * What is read from the address or a header.
     *
     * @param in as OpenAPI says it
     */
    record Parameter(String name, String in, JavaType type, Optional<String> otherwise, String inCode) {}

    static Stream<Operation> of(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation -> verb(annotation).stream())
                .flatMap(verb -> at("/api" + path(method.getDeclaringClass()) + path(method))
                        .map(place -> new Operation(verb, place[0], method, place[1])));
    }

    private static Optional<String> verb(Annotation annotation) {
        return Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class))
                .map(verb -> verb.value().toLowerCase(Locale.ROOT));
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null || path.value().isEmpty() ? "" : "/" + path.value();
    }

    /** A place in a path that takes one of some words is so many paths, for another operation may take any word there. */
    private static Stream<String[]> at(String path) {
        var choice = CHOICE.matcher(path);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|"))
                        .map(word -> new String[] {choice.replaceFirst(word), word})
                : Stream.of(new String[][] {{VARIABLE.matcher(path).replaceAll("{$1}"), ""}});
    }

    /** Its resource and its method, as in {@code commitments.adopt}. */
    String id() {
        var resource = method.getDeclaringClass().getSimpleName().replaceAll("Resource$", "");
        return resource.substring(0, 1).toLowerCase(Locale.ROOT)
                + resource.substring(1)
                + "." + method.getName()
                + (choice.isEmpty() ? "" : "." + choice);
    }

    String feature() {
        return method.getDeclaringClass().getPackageName().split("\\.")[2];
    }

    Class<?> act() {
        return ActFilter.act(method).orElseThrow();
    }

    /** Of whom one may. */
    List<Role> roles() {
        return List.of(act().getAnnotation(Act.class).by());
    }

    boolean changes() {
        return !verb.equals("get");
    }

    /** The names in its path. */
    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    boolean hasQuery() {
        return parameters().stream().anyMatch(parameter -> !parameter.in().equals("path"));
    }

    boolean hasBody() {
        return body().isPresent();
    }

    /** Whether the resource is given one of these, in order to ask it itself. */
    boolean uses(Class<?> type) {
        return Arrays.stream(method.getDeclaringClass().getDeclaredFields()).anyMatch(field -> field.getType() == type);
    }

    Optional<JavaType> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(parameter -> type(parameter.getParameterizedType()))
                .findFirst();
    }

    List<Parameter> parameters() {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> parameter(field, field.getGenericType(), field.getName()))
                        : parameter(parameter, parameter.getParameterizedType(), parameter.getName()))
                .filter(parameter ->
                        !parameter.in().equals("path") || variables().contains(parameter.name()))
                .toList();
    }

    private static Stream<Parameter> parameter(AnnotatedElement element, Type type, String inCode) {
        var otherwise = Optional.ofNullable(element.getAnnotation(DefaultValue.class))
                .map(DefaultValue::value)
                .filter(value -> !value.isEmpty());
        return Stream.of(element.getAnnotations())
                .flatMap(annotation -> switch (annotation) {
                    case PathParam path -> Stream.of(new String[][] {{path.value(), "path"}});
                    case QueryParam query -> Stream.of(new String[][] {{query.value(), "query"}});
                    case HeaderParam header -> Stream.of(new String[][] {{header.value(), "header"}});
                    default -> Stream.<String[]>empty();
                })
                .map(named -> new Parameter(named[0], named[1], type(type), otherwise, inCode));
    }

    List<String> consumed() {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(Consumes.class)).stream())
                .findFirst()
                .map(consumes -> List.of(consumes.value()))
                .orElse(List.of("*/*"));
    }

    /** Without what it says of itself, such as its characters. */
    String produced() {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(Produces.class)).stream())
                .findFirst()
                .map(produces -> produces.value()[0].replaceAll(";.*", ""))
                .orElse("*/*");
    }

    /** How it answers when all is well. */
    List<Sources.Answer> answers(Sources sources) {
        if (method.getReturnType() == void.class) {
            return List.of(new Sources.Answer(204, Optional.empty(), Optional.empty(), false));
        }
        return method.getReturnType() == Response.class
                ? sources.answers(method)
                : List.of(new Sources.Answer(
                        200, Optional.of(type(method.getGenericReturnType())), Optional.empty(), false));
    }

    private static JavaType type(Type type) {
        return TypeFactory.defaultInstance().constructType(type);
    }
}
