package org.toguna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strangers choose what our patterns are tried on. Where something repeats inside what repeats, a long text that almost matches is tried
 * in more ways than there are atoms, or fills the stack; possessive quantifiers try it once.
 */
class PatternsTest {
    private static final Pattern LITERAL = Pattern.compile(
            "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*+\"[\\s+]*)+)");

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern REPEATING = Pattern.compile("(?:[+*]|\\{\\d+,})(?!\\+)");

    @Test
    void no_pattern_repeats_without_end_inside_what_repeats() throws IOException {
        try (var modules =
                Stream.of("persistence", "ejb", "web").map(module -> Path.of("..", module, "src/main/java"))) {
            assertThat(modules.flatMap(PatternsTest::sources)
                            .flatMap(source -> patterns(source).map(pattern -> source.getFileName() + ": " + pattern))
                            .filter(named -> isNested(named.substring(named.indexOf(": ") + 2))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(-?[a-z]+){1,57}", "(a*)*", "x(?:a|b+)+y", "((a+)b)*", "([a-z]{2,})+"})
    void sees_what_repeats_inside_what_repeats(String pattern) {
        assertThat(isNested(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[+*]+", "(?:-[a-z]++)*+", "(a+)b", "(ab)*", "\\(a+\\)*", "([a-z]{2,8}){0,3}"})
    void lets_pass_what_does_not(String pattern) {
        assertThat(isNested(pattern)).isFalse();
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> patterns(Path source) {
        try {
            return LITERAL
                    .matcher(Files.readString(source, StandardCharsets.UTF_8))
                    .results()
                    .map(call -> joined(call.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler makes of literals put together. */
    private static String joined(String literals) {
        return QUOTED.matcher(literals)
                .results()
                .map(literal -> literal.group(1)
                        .replaceAll("(?<!\\\\)\\\\(?=u)", "\\\\\\\\")
                        .translateEscapes())
                .collect(Collectors.joining());
    }

    /** Takes away what cannot repeat by itself, then groups from the inside to the outside. */
    private static boolean isNested(String pattern) {
        var bare = pattern.replaceAll("\\\\.", "e").replaceAll("\\[\\^?]?[^]]*]", "c");
        var inner = Pattern.compile("\\((?:\\?[:=!<>]+)?([^()]*)\\)((?:[+*?]|\\{\\d+(?:,\\d*)?})[+?]?)?");
        for (var group = inner.matcher(bare); group.find(); group = inner.matcher(bare)) {
            var repeated = group.group(2) == null ? "" : group.group(2);
            boolean repeatsInside = REPEATING.matcher(group.group(1)).find();
            if (repeatsInside
                    && !repeated.isEmpty()
                    && !repeated.startsWith("?")
                    && !repeated.endsWith("}+")
                    && !repeated.matches("[+*]\\+")) {
                return true;
            }
            bare = bare.substring(0, group.start())
                    + (repeatsInside ? "r+" : "r")
                    + (REPEATING.matcher(repeated).find() ? "*" : "")
                    + bare.substring(group.end());
        }
        return false;
    }
}
