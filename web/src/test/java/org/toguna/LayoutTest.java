package org.toguna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java's formatter does not see: pages, style sheets, programs of the browser, SQL. */
class LayoutTest {
    private static final int COLUMNS = 160;
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<(/?)([\\w:]++)((?:[^>\"]++|\"[^\"]*+\")*+)>", Pattern.DOTALL);

    @Test
    void no_line_is_longer_than_160_columns() {
        assertThat(sources().flatMap(source -> lines(source, line -> line.length() > COLUMNS)))
                .isEmpty();
    }

    @Test
    void no_line_holds_a_tab_or_ends_in_blanks() {
        assertThat(sources().flatMap(source -> lines(source, line -> line.contains("\t") || line.endsWith(" "))))
                .isEmpty();
    }

    @Test
    void a_closing_tag_that_begins_a_line_stands_under_the_line_that_opened_it() {
        assertThat(sources()
                        .filter(source -> source.toString().endsWith(".xhtml"))
                        .flatMap(page -> astray(page).stream()))
                .isEmpty();
    }

    private static List<String> astray(Path page) {
        record Opened(String name, int indent) {}
        var text = read(page);
        var astray = new ArrayList<String>();
        var open = new ArrayDeque<Opened>();
        TAG.matcher(text).results().filter(tag -> tag.group(2) != null).forEach(tag -> {
            int line = text.lastIndexOf('\n', tag.start()) + 1;
            int indent =
                    (int) text.substring(line).chars().takeWhile(c -> c == ' ').count();
            if (tag.group(1).isEmpty()) {
                if (!tag.group(3).endsWith("/")) {
                    open.push(new Opened(tag.group(2), indent));
                }
            } else {
                var opened = open.pop();
                if (!opened.name().equals(tag.group(2)) || tag.start() == line + indent && indent != opened.indent()) {
                    astray.add(page + ":" + text.substring(0, line + 1).lines().count() + " " + tag.group());
                }
            }
        });
        return astray;
    }

    private static Stream<String> lines(Path source, Predicate<String> faulty) {
        var lines = read(source).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> faulty.test(lines.get(at)))
                .mapToObj(at -> source + ":" + (at + 1));
    }

    private static Stream<Path> sources() {
        return Stream.of("persistence", "ejb", "web")
                .map(module -> Path.of("..", module, "src/main"))
                .flatMap(LayoutTest::under)
                .filter(file -> file.toString().matches(".*\\.(xhtml|css|js|sql)"));
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
