package org.toguna;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Panel;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.voting.usecase.VotingAddress;

/** Pages and letters link by name: every name leads somewhere, and nobody builds a path by hand. */
class LinksTest {
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final JavaClasses TOGUNA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toguna");

    private static final List<Routes> FEATURES = TOGUNA.stream()
            .filter(type -> type.isAssignableTo(Routes.class) && !type.isInterface())
            .map(type -> made(type.reflect()))
            .toList();

    private static final List<Address> ADDRESSES =
            FEATURES.stream().flatMap(feature -> feature.addresses().stream()).toList();
    private static final List<Route> ROUTES =
            FEATURES.stream().flatMap(feature -> feature.routes().stream()).toList();

    private static final Pattern LINK = Pattern.compile("\\blink\\.(to|in|isHere)\\(");
    /** A name that the menu of the office gives, with a forum before it or none. */
    private static final Pattern COMPUTED = Pattern.compile("(\\w+\\.forum\\(\\)\\.slug\\(\\), )?\\w+\\.name\\(\\)");

    private static final Pattern NAME = Pattern.compile("'([a-z]+\\.[A-Z_]+)'");
    private static final Pattern NAMED_IN_JAVA = Pattern.compile("\\broutes\\.named\\(\"([^\"]+)\"\\)");
    private static final Pattern PART = Pattern.compile("<ui:include src=\"([\\w-]+\\.xhtml)\"");
    private static final Pattern TAB = Pattern.compile("<ui:param name=\"tab\" value=\"([^\"]+)\"/>");

    /** Something that follows an expression or a name as a further step of a path, or a path as a literal. */
    private static final Pattern BY_HAND_IN_PAGES = Pattern.compile(
            "(?:href|src|action|value|data-\\w+)=\"[^\"]*#\\{[^}]*}/|page\\.link\\('|'/(?:office|forums)\\b");

    @Test
    void every_address_leads_to_one_page_or_to_the_api() {
        var pages = ROUTES.stream().map(Route::address).toList();
        assertThat(pages).doesNotHaveDuplicates();
        assertThat(ADDRESSES.stream().filter(address -> !address.isInApi()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(pages);
        assertThat(ADDRESSES.stream().filter(Address::isInApi).map(LinksTest::withoutNames))
                .isNotEmpty()
                .isSubsetOf(resources());
    }

    @Test
    void what_is_announced_is_there() {
        assertThat(Stream.concat(
                        ROUTES.stream().map(Route::view),
                        FEATURES.stream()
                                .flatMap(feature -> feature.panels().stream())
                                .map(Panel::view)))
                .allSatisfy(view -> assertThat(PAGES.resolve(view.substring(1))).exists());
        assertThat(FEATURES.stream().flatMap(feature -> feature.panels().stream()))
                .isNotEmpty()
                .allSatisfy(panel -> {
                    assertThat(read(PAGES.resolve(panel.view().substring(1)))).doesNotContain(".values()");
                    assertThat(withParts(PAGES.resolve(viewOf(panel.on()).substring(1))))
                            .contains("<t:panels/>");
                });
    }

    @Test
    void tabs_and_rooms_stand_each_in_a_place_of_its_own() {
        var signed = ROUTES.stream().filter(route -> route.sign().isPresent()).collect(groupingBy(LinksTest::menu));
        assertThat(signed).hasSize(4);
        assertThat(signed.values())
                .allSatisfy(menu -> assertThat(menu.stream()
                                .map(route -> route.sign().orElseThrow().place()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_name_in_pages_exists_and_has_its_values() throws IOException {
        for (var page : pages()) {
            var text = read(page);
            for (var call :
                    (Iterable<String>) LINK.matcher(text).results().map(link -> call(text, link.end()))::iterator) {
                if (COMPUTED.matcher(call).lookingAt()) {
                    continue;
                }
                var name = NAME.matcher(call);
                assertThat(name.find())
                        .as("a name in link…(%s) of %s", call, page)
                        .isTrue();
                var address = named(name.group(1));
                assertThat(address).as("%s in %s", name.group(1), page).isPresent();
                if (!text.contains("link.isHere(" + call)) {
                    var variables = Address.VARIABLE
                            .matcher(address.orElseThrow().pattern())
                            .results()
                            .count();
                    assertThat(values(call.substring(name.end())))
                            .as("values of %s in %s", name.group(1), page)
                            .isEqualTo(variables - (address.orElseThrow().isOfForum() ? 1 : 0));
                }
            }
        }
    }

    @Test
    void every_tab_that_pages_stand_under_is_one() throws IOException {
        var tabs = ROUTES.stream()
                .filter(route -> menu(route).equals("tabs"))
                .filter(route -> route.sign().isPresent())
                .map(route -> route.address().called())
                .toList();
        assertThat(pages().stream()
                        .flatMap(page -> TAB.matcher(read(page)).results())
                        .map(tab -> tab.group(1)))
                .isNotEmpty()
                .allMatch(tabs::contains);
    }

    @Test
    void every_name_in_java_exists() throws IOException {
        assertThat(sources().stream()
                        .flatMap(source -> NAMED_IN_JAVA.matcher(read(source)).results())
                        .map(named -> named.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(named(name)).as(name).isPresent());
    }

    @Test
    void nobody_builds_a_path_by_hand() throws IOException {
        var firstSteps = ADDRESSES.stream()
                .map(address -> address.pattern().split("/", 3)[1])
                .filter(step -> !step.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var byHand = Pattern.compile("\"/(?:%s)(?:[/?#][^\"]*)?\"".formatted(String.join("|", firstSteps)));
        var found = new TreeSet<String>();
        for (var source : sources()) {
            if (!source.toString().endsWith("Address.java")) {
                read(source)
                        .lines()
                        .filter(line -> !line.contains("@Path(") && !line.contains(".xhtml\""))
                        .filter(line -> byHand.matcher(line).find() || line.contains("/forums/\""))
                        .forEach(line -> found.add(source.getFileName() + ": " + line.strip()));
            }
        }
        for (var page : pages()) {
            BY_HAND_IN_PAGES
                    .matcher(read(page))
                    .results()
                    .filter(path -> !path.group().contains("#{page.contextPath}/"))
                    .forEach(path -> found.add(page.getFileName() + ": " + path.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_path_has_a_value_for_all_that_varies() {
        assertThat(VotingAddress.BOX.path("demo-1", "a b/c")).isEqualTo("/forums/demo-1/boxes/a%20b%2Fc");
        assertThat(VotingAddress.BOX.begun("demo-1")).isEqualTo("/forums/demo-1/boxes/{box}");
        assertThat(VotingAddress.BOX.called()).isEqualTo("voting.BOX");
        assertThatThrownBy(() -> VotingAddress.BOX.path("demo-1")).hasMessageContaining("voting.BOX");
        assertThatThrownBy(() -> VotingAddress.BOX.path("demo-1", "")).hasMessageContaining("voting.BOX");
        assertThatThrownBy(() -> VotingAddress.BOX.path("demo-1", 1, 2)).hasMessageContaining("voting.BOX");
    }

    private static Routes made(Class<?> type) {
        try {
            return (Routes) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Address> named(String name) {
        return ADDRESSES.stream()
                .filter(address -> address.called().equals(name))
                .findFirst();
    }

    private static String viewOf(Address address) {
        return ROUTES.stream()
                .filter(route -> route.address() == address)
                .findFirst()
                .orElseThrow()
                .view();
    }

    /** A page with those parts that lie beside it. */
    private static String withParts(java.nio.file.Path page) {
        var text = read(page);
        return text
                + PART.matcher(text)
                        .results()
                        .map(part -> read(page.resolveSibling(part.group(1))))
                        .collect(Collectors.joining());
    }

    private static String menu(Route route) {
        if (route.sign().map(Route.Sign::onDesks).orElse(false)) {
            return "desks";
        }
        if (!route.address().isInOffice()) {
            return "tabs";
        }
        return route.address().isOfForum() ? "rooms of a forum" : "rooms of the installation";
    }

    /** From behind the opening bracket to before the closing one. */
    private static String call(String text, int begin) {
        int depth = 1;
        int end = begin;
        while (depth > 0) {
            char at = text.charAt(end++);
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
        }
        return text.substring(begin, end - 1);
    }

    /** @param rest of a call, each value behind a comma */
    private static long values(String rest) {
        int depth = 0;
        long values = 0;
        for (char at : rest.toCharArray()) {
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            values += at == ',' && depth == 0 ? 1 : 0;
        }
        return values;
    }

    private static List<String> resources() {
        var found = new ArrayList<String>();
        for (var type : TOGUNA) {
            if (type.isAnnotatedWith(Path.class)) {
                var root = "/api/" + type.getAnnotationOfType(Path.class).value();
                type.getMethods()
                        .forEach(method -> found.add(anonymous(
                                method.isAnnotatedWith(Path.class)
                                        ? root + "/"
                                                + method.getAnnotationOfType(Path.class)
                                                        .value()
                                        : root)));
            }
        }
        return found;
    }

    private static String withoutNames(Address address) {
        return anonymous(address.pattern());
    }

    private static String anonymous(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    private static List<java.nio.file.Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static List<java.nio.file.Path> sources() throws IOException {
        var found = new ArrayList<java.nio.file.Path>();
        for (var module : List.of("persistence", "ejb", "web")) {
            try (var files = Files.walk(java.nio.file.Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
