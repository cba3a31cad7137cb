package org.toguna.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toguna.texts.usecase.Texts;

class TextsTest {
    private static final Path BUNDLES = Path.of("../ejb/src/main/resources/org/toguna");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.with\\()'([a-z]+\\.[\\w.]*\\w)'\\s*[\\],)]");

    private static final Pattern LITERAL = Pattern.compile("([\"'`])([a-zA-Z][\\w.]*)\\1");

    /** What is put behind the name of a letter or of a thing. */
    private static final Set<String> MADE = Set.of("subject", "body", "kind", "notFound");

    static Stream<Path> features() throws IOException {
        try (var files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.endsWith("texts_fr.properties")).map(Path::getParent).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_text_exists_in_french_and_in_english(Path feature) {
        assertThat(new TreeSet<>(read(feature.resolve("texts_en.properties")).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(
                        read(feature.resolve("texts_fr.properties")).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_text_is_found_by_its_key(Path feature) {
        assertThat(read(feature.resolve("texts_fr.properties")).stringPropertyNames())
                .allMatch(Texts.in(Locale.FRENCH)::has);
    }

    @ParameterizedTest
    @MethodSource("features")
    void no_text_has_a_straight_apostrophe_and_french_has_its_spaces(Path feature) {
        for (var language : List.of("fr", "en")) {
            read(feature.resolve("texts_" + language + ".properties"))
                    .forEach((key, text) -> assertThat(text.toString())
                            .as(key.toString())
                            .doesNotContain("'")
                            .satisfies(words -> new MessageFormat(words, Locale.forLanguageTag(language))));
        }
        read(feature.resolve("texts_fr.properties"))
                .forEach((key, text) -> assertThat(text.toString())
                        .as(key.toString())
                        .doesNotContainPattern("[^\u00a0\u202f:/][;!?»]|« | »| [:;!?]"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_letter_has_a_name_for_the_office(Path feature) {
        var keys = read(feature.resolve("texts_fr.properties")).stringPropertyNames();
        assertThat(keys.stream()
                        .filter(key -> key.endsWith(".body"))
                        .map(key -> key.substring(0, key.length() - ".body".length()))
                        .filter(letter -> keys.contains(letter + ".subject")))
                .allMatch(letter -> keys.contains(letter + ".kind"));
    }

    @Test
    void no_page_asks_for_a_text_that_is_missing() throws IOException {
        var french = Texts.in(Locale.FRENCH);
        try (var files = Files.walk(PAGES)) {
            var missing = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> KEY.matcher(content(file)).results().map(match -> match.group(1)))
                    .filter(key -> !french.has(key))
                    .distinct()
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    /** Literally; behind a literal that ends with a full stop; or made from an enum, a letter, or what was not found. */
    @Test
    void every_text_is_used() throws IOException {
        var sources = sources();
        var literals = literals(sources);
        var all = String.join("\n", sources.values());
        var features = features()
                .flatMap(feature -> read(feature.resolve("texts_fr.properties")).stringPropertyNames().stream())
                .map(key -> first(key) + ".")
                .collect(Collectors.toSet());
        // A literal that names a feature alone would excuse all its texts.
        var beginnings = literals.stream()
                .filter(literal -> literal.endsWith(".") && !features.contains(literal))
                .toList();
        var unused = new TreeSet<String>();
        for (var feature : features().toList()) {
            for (var key : read(feature.resolve("texts_fr.properties")).stringPropertyNames()) {
                var cut = key.lastIndexOf('.');
                // Reports ask for theirs without saying so.
                var inReport = key.replaceFirst("^report\\.", "");
                if (!literals.contains(key)
                        && !literals.contains(inReport)
                        && beginnings.stream().noneMatch(begun -> key.startsWith(begun) || inReport.startsWith(begun))
                        && !(literals.contains(key.substring(0, cut)) && MADE.contains(key.substring(cut + 1)))
                        && !isOfEnum(key, sources)
                        && !all.contains(key)) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    /** A code without a text would be read by people as it stands. */
    @Test
    void no_code_of_ours_is_without_a_text() throws IOException {
        var keys = new TreeSet<String>();
        for (var feature : features().toList()) {
            keys.addAll(read(feature.resolve("texts_fr.properties")).stringPropertyNames());
        }
        var names = keys.stream().map(TextsTest::first).collect(Collectors.toSet());
        var code = Pattern.compile("(" + String.join("|", names) + ")(\\.\\w+)+");
        var java = new TreeMap<>(sources());
        java.keySet().removeIf(file -> !file.toString().endsWith(".java"));
        assertThat(literals(java).stream()
                        .filter(literal -> code.matcher(literal).matches())
                        .filter(literal ->
                                !literal.matches("mail\\.(smtp|mime|transport)\\..*|.*\\.(json|css|csv|xhtml)"))
                        // Names of addresses: LinksTest.
                        .filter(literal -> !literal.matches("[a-z]+\\.[A-Z_]+"))
                        .filter(literal -> !keys.contains(literal))
                        .filter(literal -> !keys.contains("report." + literal))
                        .filter(literal -> keys.stream().noneMatch(key -> key.startsWith(literal + "."))))
                .isEmpty();
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static boolean isOfEnum(String key, Map<Path, String> sources) {
        var parts = key.split("\\.");
        var told = Pattern.compile(
                "(?s)\\benum " + parts[parts.length - 2] + "\\b.*\\b" + parts[parts.length - 1] + "\\b");
        return sources.entrySet().stream()
                .filter(source -> source.getKey().toString().contains("/" + parts[0] + "/"))
                .anyMatch(source -> told.matcher(source.getValue()).find());
    }

    private static Map<Path, String> sources() throws IOException {
        var sources = new TreeMap<Path, String>();
        for (var module : List.of("persistence", "ejb", "web")) {
            try (var files = Files.walk(Path.of("..", module, "src/main"))) {
                files.filter(file -> file.toString().matches(".*\\.(java|xhtml|js|ftl)"))
                        .forEach(file -> sources.put(file, content(file)));
            }
        }
        return sources;
    }

    private static Set<String> literals(Map<Path, String> sources) {
        return sources.values().stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(match -> match.group(2)))
                .collect(Collectors.toSet());
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
