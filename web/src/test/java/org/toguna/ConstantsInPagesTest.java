package org.toguna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code f:importConstants} imports, Mojarra keeps for the whole application under its name, and for good: the page that is opened first
 * decides what a name stands for, and a page that forgot its import works once another was opened.
 */
class ConstantsInPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern IMPORT =
            Pattern.compile("<f:importConstants type=\"([^\"]++)\"(?: var=\"(\\w++)\")?/>");
    private static final Pattern LISTED = Pattern.compile("\\b([A-Z]\\w++)\\.values\\(\\)");
    private static final Pattern PART = Pattern.compile("(?:src|template)=\"([^\"#]+\\.xhtml)\"");

    @Test
    void a_name_stands_for_one_enumeration_in_all_pages() {
        assertThat(pages().flatMap(page -> IMPORT.matcher(read(page)).results())
                        .collect(Collectors.groupingBy(
                                ConstantsInPagesTest::name,
                                Collectors.mapping(found -> found.group(1), Collectors.toSet())))
                        .values())
                .isNotEmpty()
                .allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void what_is_imported_is_an_enumeration_without_other_constants() {
        assertThat(pages().flatMap(page -> IMPORT.matcher(read(page)).results()).map(found -> found.group(1)))
                .allSatisfy(type ->
                        assertThat(Class.forName(type).getFields()).isNotEmpty().allMatch(Field::isEnumConstant));
    }

    @Test
    void a_page_imports_what_it_and_its_parts_list() {
        assertThat(pages().filter(page -> read(page).contains("template=\"/WEB-INF/templates/")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(
                                IMPORT.matcher(read(page)).results().map(ConstantsInPagesTest::name))
                        .as(page.toString())
                        .containsExactlyInAnyOrderElementsOf(withParts(page)
                                .flatMap(part -> LISTED.matcher(read(part)).results())
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static String name(MatchResult found) {
        return found.group(2) == null ? found.group(1).replaceAll(".*[.$]", "") : found.group(2);
    }

    private static Stream<Path> withParts(Path page) {
        return Stream.concat(
                Stream.of(page),
                PART.matcher(read(page))
                        .results()
                        .map(part -> part.group(1).startsWith("/")
                                ? PAGES.resolve(part.group(1).substring(1))
                                : page.resolveSibling(part.group(1)))
                        .flatMap(ConstantsInPagesTest::withParts));
    }

    private static Stream<Path> pages() {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
