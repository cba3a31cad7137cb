package org.toguna;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.forum.domain.Forums;
import org.toguna.pages.page.Routes;

/** The house of docs/architecture.md: who may call whom, and what things are called. */
class ArchitectureTest {
    private static final JavaClasses TOGUNA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toguna");

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|template)=\"/([\\w-]+)/");
    private static final Pattern CONSTANTS = Pattern.compile("type=\"org\\.toguna\\.(\\w+)\\.");

    /** Rooms that serve every feature and know none, each with the other rooms that it uses. */
    private static final Map<String, Set<String>> SERVING = Map.ofEntries(
            entry("values", Set.of()),
            entry("addresses", Set.of()),
            entry("clock", Set.of("values")),
            entry("database", Set.of()),
            entry("files", Set.of("values")),
            entry("installation", Set.of()),
            entry("jobs", Set.of("values")),
            entry("log", Set.of("database")),
            entry("outbox", Set.of("values", "clock", "installation", "seal", "texts")),
            entry("qr", Set.of()),
            entry("seal", Set.of("clock", "installation")),
            entry("sheets", Set.of("values")),
            entry("texts", Set.of("values")));

    /** What the ways in of every feature are made with, and the features that these rooms know. */
    private static final Map<String, Set<String>> WAYS_IN = Map.of(
            "pages", Set.of("identity", "forum"),
            "api", Set.of("identity", "forum", "pages"));

    /** The ways in to the staff of a forum stand with those to the staff of the installation, and name forum and institutions. */
    private static final Map<String, Set<String>> WAYS_IN_ALSO_USE =
            Map.of("identity", Set.of("forum", "commitment"), "audit", Set.of("forum"));

    /** A feature may use these, those that they may use, and the serving rooms. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("belenios", Set.of()),
            entry("audit", Set.of("identity")),
            entry("identity", Set.of()),
            entry("forum", Set.of("identity")),
            entry("mail", Set.of("forum")),
            entry("registration", Set.of("forum")),
            entry("agenda", Set.of("registration")),
            entry("voting", Set.of("agenda", "belenios")),
            entry("recommendation", Set.of("agenda")),
            entry("commitment", Set.of("recommendation")),
            entry("progress", Set.of("commitment")),
            entry("testimony", Set.of("progress")),
            entry("following", Set.of("progress", "voting")),
            entry("evaluation", Set.of("progress", "voting")));

    /** These read every feature; none may use them. */
    private static final Set<String> MAY_USE_ANY = Set.of("report", "opendata", "chain", "desk", "demonstration");

    @Test
    void features_use_only_what_the_house_allows() {
        var forbidden = new TreeMap<String, Set<String>>();
        for (var type : TOGUNA) {
            var feature = feature(type.getPackageName());
            if (MAY_USE_ANY.contains(feature)) {
                continue;
            }
            assertThat(isServing(feature) || MAY_USE.containsKey(feature))
                    .as("a feature that the house knows: %s", type.getName())
                    .isTrue();
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var used = dependency.getTargetClass().getPackageName();
                if (used.startsWith("org.toguna.")
                        && !feature(used).equals(feature)
                        && !mayUse(feature, feature(used))
                        && !(isWayIn(type.getPackageName()) && mayAlsoUse(feature, feature(used)))) {
                    forbidden
                            .computeIfAbsent(type.getName(), any -> new TreeSet<>())
                            .add(used);
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    /** Facelets know beans, parts and constants by their names; the same order holds for them. */
    @Test
    void pages_use_only_what_the_house_allows() throws IOException {
        var beans = TOGUNA.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(toMap(ArchitectureTest::nameInPages, type -> feature(type.getPackageName())));
        var forbidden = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(PAGES)) {
            for (var file : (Iterable<java.nio.file.Path>)
                    files.filter(any -> any.toString().endsWith(".xhtml"))::iterator) {
                var page = PAGES.relativize(file);
                var folder = page.getName(0).toString();
                var feature = folder.equals("WEB-INF") ? "pages" : folder;
                if (!MAY_USE_ANY.contains(feature)) {
                    var used = usedBy(Files.readString(file), beans);
                    used.removeIf(other -> other.equals(feature)
                            || other.equals("WEB-INF")
                            || WAYS_IN.containsKey(other)
                            || mayUse(feature, other));
                    if (!used.isEmpty()) {
                        forbidden.put(page.toString(), used);
                    }
                }
            }
        }
        assertThat(beans).hasSizeGreaterThan(100);
        assertThat(forbidden).isEmpty();
    }

    private static String nameInPages(JavaClass bean) {
        var said = bean.getAnnotationOfType(Named.class).value();
        return said.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : said;
    }

    private static Set<String> usedBy(String page, Map<String, String> beans) {
        var used = new TreeSet<String>();
        EXPRESSION
                .matcher(page)
                .results()
                .flatMap(expression -> NAME.matcher(
                                LITERAL.matcher(expression.group()).replaceAll(""))
                        .results())
                .map(name -> beans.get(name.group()))
                .filter(Objects::nonNull)
                .forEach(used::add);
        ELSEWHERE.matcher(page).results().map(part -> part.group(1)).forEach(used::add);
        CONSTANTS.matcher(page).results().map(type -> type.group(1)).forEach(used::add);
        return used;
    }

    @Test
    void no_feature_uses_one_that_uses_it() {
        assertThat(MAY_USE.keySet().stream().filter(feature -> mayUse(feature, feature)))
                .isEmpty();
        assertThat(MAY_USE.keySet().stream()
                        .flatMap(feature -> MAY_USE_ANY.stream().filter(reader -> mayUse(feature, reader))))
                .isEmpty();
    }

    /** A package is a feature in one layer, or a room that serves. */
    @Test
    void no_package_uses_one_that_uses_it() {
        slices().matching("org.toguna.(*).(*)").should().beFreeOfCycles().check(TOGUNA);
    }

    @Test
    void the_protocol_of_verifiable_votes_needs_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage("org.toguna.belenios..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.toguna.belenios..", "java..", "javax.crypto..", "com.sun.management")
                .check(TOGUNA);
    }

    @Test
    void layers_look_downwards_only() {
        noClasses()
                .that(resideInAnyPackage("org.toguna.*.domain", "org.toguna.values"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.toguna..usecase", "org.toguna..page", "org.toguna..rest"))
                .check(TOGUNA);
        noClasses()
                .that(resideInAPackage("org.toguna..usecase"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.toguna..page", "org.toguna..rest"))
                .check(TOGUNA);
    }

    @Test
    void nobody_looks_for_the_json_provider_at_each_call() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.json.Json")
                .check(TOGUNA);
    }

    /** So that a request loads its forum once to refuse and to read, and once for an act; the others convene, or print when nobody asks. */
    @Test
    void the_stage_alone_loads_a_forum_by_its_address() {
        assertThat(Stream.of("get", "find", "writable")
                        .map(name -> TOGUNA.get(Forums.class).getMethod(name, String.class))
                        .flatMap(loading -> loading.getAccessesToSelf().stream())
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .contains("SeenForums")
                .isSubsetOf("SeenForums", "Forums", "ConveneForum", "ReadReport");
    }

    @Test
    void only_the_clocks_ask_for_the_time() {
        noClasses()
                .that(not(resideInAPackage("org.toguna.clock.domain")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(TOGUNA);
    }

    @Test
    void things_are_called_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Facade|DAO|DTO|Dto|Assembler)")
                .check(TOGUNA);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("org.toguna.*.domain")
                .check(TOGUNA);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveNameMatching("org\\.toguna\\.\\w+\\.rest\\.\\w+Resource")
                .check(TOGUNA);
        classes()
                .that()
                .implement(Routes.class)
                .should()
                .haveNameMatching("org\\.toguna\\.\\w+\\.page\\.\\w+Routes")
                .check(TOGUNA);
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .resideInAPackage("org.toguna..usecase")
                .check(TOGUNA);
    }

    /** What is bound is a record, which {@code JsonBody} reads; the rest is read by parsers of ours. */
    @Test
    void no_body_is_bound_by_the_reader_of_the_platform() {
        assertThat(TOGUNA.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .flatMap(method -> Stream.of(method.reflect().getParameters()))
                        .filter(parameter -> parameter.getAnnotations().length == 0)
                        .map(Parameter::getType)
                        .filter(type -> !type.isRecord()))
                .isNotEmpty()
                .containsOnly(byte[].class, InputStream.class);
    }

    /** The container passes on no other call, and says so only when it comes. */
    @Test
    void what_others_call_of_a_session_bean_is_public() {
        assertThat(TOGUNA.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getCallsOfSelf().stream()
                                        .anyMatch(call -> !call.getOriginOwner()
                                                .getName()
                                                .split("\\$")[0]
                                                .equals(method.getOwner().getName()))
                                || method.getParameters().stream()
                                        .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private static boolean mayUse(String feature, String used) {
        if (SERVING.containsKey(feature)) {
            return SERVING.get(feature).contains(used);
        }
        var known = WAYS_IN.containsKey(feature) ? WAYS_IN.get(feature) : MAY_USE.get(feature);
        return SERVING.containsKey(used)
                || known.contains(used)
                || known.stream().filter(MAY_USE::containsKey).anyMatch(between -> mayUse(between, used));
    }

    private static boolean mayAlsoUse(String feature, String used) {
        return WAYS_IN.containsKey(used)
                || WAYS_IN_ALSO_USE.getOrDefault(feature, Set.of()).contains(used);
    }

    private static boolean isWayIn(String packageName) {
        return packageName.matches("org\\.toguna\\.\\w+\\.(page|rest)");
    }

    private static boolean isServing(String feature) {
        return SERVING.containsKey(feature) || WAYS_IN.containsKey(feature);
    }

    private static String feature(String packageName) {
        return packageName.split("\\.")[2];
    }
}
