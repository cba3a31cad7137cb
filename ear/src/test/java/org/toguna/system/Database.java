package org.toguna.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.toguna.database.domain.Schema;

/** Where a {@link Toguna} under test keeps its data: it outlives the process, so that a killed one can be restarted. */
public interface Database extends AutoCloseable {

    /** The environment that points Toguna at this database. */
    Map<String, String> environment();

    /** A way in beside Toguna's; on H2 only while that is stopped. */
    default Connection connect() throws SQLException {
        var environment = environment();
        return DriverManager.getConnection(
                environment.get("TOGUNA_DB_URL"),
                environment.getOrDefault("TOGUNA_DB_USER", "toguna"),
                environment.getOrDefault("TOGUNA_DB_PASSWORD", ""));
    }

    @Override
    void close();

    /** A file in {@code folder}, as the embedded default but elsewhere. */
    static Database h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("toguna").toAbsolutePath() + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        return new Database() {
            @Override
            public Map<String, String> environment() {
                return Map.of("TOGUNA_DB_URL", url);
            }

            @Override
            public void close() {
                // The file goes with its folder.
            }
        };
    }

    /** The same, empty, where the business clock shows this when the first Toguna starts. */
    static Database h2(Path folder, Instant now) throws SQLException {
        var database = h2(folder);
        var source = new JdbcDataSource();
        source.setURL(database.environment().get("TOGUNA_DB_URL"));
        source.setUser("toguna");
        source.setPassword("");
        Schema.migrate(source);
        try (var connection = source.getConnection();
                var clock = connection.prepareStatement("UPDATE business_clock SET shift_seconds = ?")) {
            clock.setLong(1, Duration.between(Instant.now(), now).toSeconds());
            clock.executeUpdate();
        }
        return database;
    }

    /** A new one in a real PostgreSQL 17, which runs on a free loopback port as long as this process. */
    static Database postgresql() {
        var name = "toguna" + Cluster.DATABASES.incrementAndGet();
        Cluster.run("CREATE DATABASE " + name);
        return new Database() {
            @Override
            public Map<String, String> environment() {
                return Map.of(
                        "TOGUNA_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                        "TOGUNA_DB_URL", "jdbc:postgresql://127.0.0.1:" + Cluster.SERVER.getPort() + "/" + name,
                        "TOGUNA_DB_USER", "postgres",
                        "TOGUNA_DB_PASSWORD", "postgres");
            }

            @Override
            public void close() {
                Cluster.run("DROP DATABASE " + name + " WITH (FORCE)");
            }
        };
    }

    /** Started for the first database that is asked for. */
    final class Cluster {
        private static final EmbeddedPostgres SERVER = start();
        private static final AtomicInteger DATABASES = new AtomicInteger();

        private Cluster() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void run(String statement) {
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var alone = connection.createStatement()) {
                alone.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        }
    }
}
