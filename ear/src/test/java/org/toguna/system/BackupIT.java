package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.toguna.database.domain.Schema;

/** The drill that operators should do: back up, lose what was there, restore by the two commands of docs/operations.md. */
class BackupIT {
    private static final Path PROGRAM = Path.of("ear/src/main/operations/Backup.java");

    @TempDir
    Path folder;

    @Test
    void the_embedded_database_is_back_as_it_was() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("toguna").toAbsolutePath();
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("toguna");
        source.setPassword("");
        Schema.migrate(source);

        drill(url, Map.of("TOGUNA_DB_URL", url + ";WRITE_DELAY=0"));

        assertThat(folder.resolve("toguna.mv.db.before")).exists();
    }

    @Test
    void the_embedded_database_is_not_copied_while_it_is_open() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("toguna").toAbsolutePath();
        try (var open = DriverManager.getConnection(url, "toguna", "")) {
            assertThat(open.isValid(1)).isTrue();

            assertThat(run("make", Map.of("TOGUNA_DB_URL", url)))
                    .startsWith("1 ")
                    .contains("Stop Toguna first");
        }
        assertThat(folder.resolve("backup")).doesNotExist();
    }

    @Test
    void postgresql_is_back_as_it_was() throws Exception {
        try (var server = DebianPostgres.start()) {
            var source = new PGSimpleDataSource();
            source.setURL(server.url());
            source.setUser(server.user());
            Schema.migrate(source);

            drill(
                    server.url() + "?user=" + server.user(),
                    Map.of("TOGUNA_DB_URL", server.url(), "TOGUNA_DB_USER", server.user(), "PATH", server.path()));
        }
    }

    private void drill(String url, Map<String, String> environment) throws Exception {
        setShift(url, 86_400);
        assertThat(run("make", environment)).startsWith("0 ");
        assertThat(run("make", environment)).startsWith("1 ").contains("never written over");

        setShift(url, 0);
        upgrade(url);
        assertThat(run("restore", environment)).startsWith("0 ");

        assertThat(shift(url)).isEqualTo(86_400);
        assertThatThrownBy(() -> ask(url, "SELECT forum_id FROM of_a_later_version"))
                .isInstanceOf(SQLException.class);
    }

    /** The exit code and what was said. */
    private String run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var running = new ProcessBuilder(
                java, PROGRAM.toString(), command, folder.resolve("backup").toString());
        running.environment().putAll(new HashMap<>(environment));
        var process = running.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }

    /** As a later version might: what it adds holds on to what was there. */
    private static void upgrade(String url) throws SQLException {
        ask(url, "CREATE TABLE of_a_later_version (forum_id UUID REFERENCES forum (id))");
    }

    private static void ask(String url, String statement) throws SQLException {
        try (var connection = connect(url);
                var asking = connection.createStatement()) {
            asking.execute(statement);
        }
    }

    private static void setShift(String url, long seconds) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.prepareStatement("UPDATE business_clock SET shift_seconds = ?")) {
            statement.setLong(1, seconds);
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private static long shift(String url) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT shift_seconds FROM business_clock")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static java.sql.Connection connect(String url) throws SQLException {
        return url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(url, "toguna", "")
                : DriverManager.getConnection(url);
    }
}
