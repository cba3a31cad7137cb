package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Everything that an installation keeps, searched for words: every column of every table, and the files beside them. */
final class Kept {
    private static final long LARGEST = 16L * 1024 * 1024;

    private Kept() {}

    /** Where any of these words stands, in whatever case, as {@code table.column: word}. */
    static Set<String> in(Connection database, Collection<String> words) throws SQLException {
        var found = new TreeSet<String>();
        for (var table : tables(database)) {
            try (var rows = database.createStatement().executeQuery("SELECT * FROM \"" + table + "\"")) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        var where = (table + "." + columns.getColumnName(i)).toLowerCase(Locale.ROOT);
                        mentioned(text(rows.getObject(i)), words).forEach(word -> found.add(where + ": " + word));
                    }
                }
            }
        }
        return found;
    }

    /** The same in the files of a folder, less those of the database itself. */
    static Set<String> in(Path folder, Collection<String> words) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(any -> !any.toString().endsWith(".mv.db"))
                    .toList()) {
                if (Files.size(file) < LARGEST) {
                    mentioned(Files.readString(file, ISO_8859_1), words)
                            .forEach(word -> found.add(folder.relativize(file) + ": " + word));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static long rows(Connection database, String table) throws SQLException {
        try (var count = database.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    static List<String> mentioned(String text, Collection<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT))
                        || lower.contains(
                                new String(word.getBytes(StandardCharsets.UTF_8), ISO_8859_1).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = database.createStatement()
                .executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE LOWER(table_schema) = 'public' AND table_type LIKE '%TABLE%'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String text(Object value) throws SQLException {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> new String(bytes, ISO_8859_1);
            case Clob clob -> clob.getSubString(1, (int) clob.length());
            default -> value.toString();
        };
    }
}
