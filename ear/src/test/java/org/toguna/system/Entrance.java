package org.toguna.system;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.api.rest.ActFilter;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

/**
 * A way into what ships: a page or a method of the API, found by looking at the classes and not by a list that somebody keeps.
 *
 * @param view the Facelets file of a page, empty for the API
 * @param produced the type of what comes back
 * @param choices the queries that ask for one of the values of an enum, or for English, where French comes unasked
 * @param allowed empty when no rule is named
 * @param handler what answers a call of the API; none for a page
 */
record Entrance(
        String method,
        String pattern,
        String view,
        String mediaType,
        String produced,
        List<String> choices,
        Set<Role> allowed,
        Optional<Method> handler) {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("web/target/classes");

    static List<Entrance> pages() {
        return classes("\\w+Routes")
                .flatMap(type -> routes(type).stream())
                .map(route -> new Entrance(
                        "GET",
                        "/fr" + route.address().pattern(),
                        route.view(),
                        "text/html",
                        "text/html",
                        List.of(),
                        roles(route.act()),
                        Optional.empty()))
                .sorted(comparing(Entrance::pattern))
                .toList();
    }

    static List<Entrance> calls() {
        return classes("\\w+Resource")
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .flatMap(method -> Stream.of(method.getAnnotations())
                                .flatMap(annotation -> verb(annotation).stream())
                                .map(verb -> call(verb, type, method))))
                .sorted(comparing(Entrance::pattern).thenComparing(Entrance::method))
                .toList();
    }

    boolean isForAnyone() {
        return allowed.contains(Role.ANYONE);
    }

    boolean namesForum() {
        return pattern.contains("{forum}");
    }

    /** Whoever goes through has to sign in again. */
    boolean ends() {
        return method.equals("DELETE") && pattern.equals("/api/sessions/current");
    }

    /** Its address in a forum, at things that need not exist. */
    String in(String forum) {
        return pattern.replace("{forum}", forum)
                .replaceAll("\\{(number|report|form)}", "1")
                .replace("{sha256}", "0".repeat(64))
                .replaceAll("\\{\\w+: (\\w+)[^}]*}", "$1")
                .replaceAll("\\{\\w+}", new UUID(0, 1).toString());
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private static Entrance call(String verb, Class<?> resource, Method method) {
        return new Entrance(
                verb,
                "/api" + path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class)),
                "",
                consumed(method).or(() -> consumed(resource)).orElse("application/json"),
                produced(method).or(() -> produced(resource)).orElse("*/*"),
                Arrays.stream(method.getParameters()).flatMap(Entrance::choices).toList(),
                ActFilter.act(method).map(Entrance::roles).orElse(Set.of()),
                Optional.of(method));
    }

    private static Set<Role> roles(Class<?> act) {
        return Set.of(act.getAnnotation(Act.class).by());
    }

    private static Optional<String> verb(Annotation annotation) {
        return Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class))
                .map(HttpMethod::value);
    }

    private static String path(Path path) {
        return path == null || path.value().isEmpty() ? "" : "/" + path.value();
    }

    private static Optional<String> consumed(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Consumes.class)).map(consumes -> consumes.value()[0]);
    }

    private static Optional<String> produced(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Produces.class))
                .map(produces -> produces.value()[0].replaceAll(";.*", ""));
    }

    private static Stream<String> choices(Parameter parameter) {
        var query = parameter.getAnnotation(QueryParam.class);
        if (query == null) {
            return Stream.of();
        }
        var values = query.value().equals("lang") ? Stream.of("en") : constants(parameter.getParameterizedType());
        return values.map(value -> "?" + query.value() + "=" + value);
    }

    /** Of an enum or a list of one; of anything else none. */
    private static Stream<String> constants(Type type) {
        if (type instanceof ParameterizedType list) {
            return constants(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> one && one.isEnum()
                ? Arrays.stream(one.getEnumConstants()).map(value -> ((Enum<?>) value).name())
                : Stream.of();
    }

    private static List<Route> routes(Class<?> feature) {
        try {
            return ((Routes) feature.getDeclaredConstructor().newInstance()).routes();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The architecture test sees to it that what we look for is named so. */
    private static Stream<Class<?>> classes(String name) {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.matches("org\\.toguna\\.\\w+\\.(page|rest)\\." + name + "\\.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .<Class<?>>map(Entrance::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Entrance.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
