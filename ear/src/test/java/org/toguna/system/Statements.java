package org.toguna.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What PostgreSQL was asked in one database: every server asks {@link Database} for it when it starts. */
final class Statements implements AutoCloseable {
    private static final Pattern KIND = Pattern.compile(
            "^\\s*(?:(SELECT).*?\\bFROM\\s+|(INSERT)\\s+INTO\\s+|(UPDATE|DELETE)\\s+(?:FROM\\s+)?)\\(*(\\w+)",
            Pattern.DOTALL);
    private static final String THIS_DATABASE = "(SELECT oid FROM pg_database WHERE datname = current_database())";

    private final Connection connection;

    Statements(Database database) throws SQLException {
        connection = database.connect();
        execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    }

    void forget() throws SQLException {
        execute("SELECT pg_stat_statements_reset(0, " + THIS_DATABASE + ", 0)");
    }

    /** How often, by kind and first table: {@code SELECT poll}. Each transaction has a {@code BEGIN}; of ends not all are told. */
    Map<String, Long> asked() throws SQLException {
        var asked = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT query, calls FROM pg_stat_statements WHERE dbid = "
                        + THIS_DATABASE + " AND query NOT LIKE '%pg_stat_statements%' AND query <> 'COMMIT'")) {
            while (rows.next()) {
                asked.merge(told(rows.getString(1)), rows.getLong(2), Long::sum);
            }
        }
        return asked;
    }

    /** How often a row of that table was looked up by that column. */
    long asked(String table, String column) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT COALESCE(SUM(calls), 0) FROM pg_stat_statements WHERE dbid = "
                        + THIS_DATABASE + " AND query LIKE ?")) {
            statement.setString(1, "SELECT %FROM " + table + " WHERE (" + column + " = %");
            try (var sum = statement.executeQuery()) {
                sum.next();
                return sum.getLong(1);
            }
        }
    }

    private static String told(String query) {
        var kind = KIND.matcher(query);
        if (!kind.find()) {
            return query.lines().findFirst().orElse("").strip();
        }
        for (int group = 1; group < kind.groupCount(); group++) {
            if (kind.group(group) != null) {
                return kind.group(group) + " " + kind.group(kind.groupCount());
            }
        }
        throw new IllegalStateException(query);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
