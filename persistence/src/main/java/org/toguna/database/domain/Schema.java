package org.toguna.database.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to the schema this version needs: the baseline of release 0.2.0, then whatever came since. */
public final class Schema {
    private static final String BASELINE = "0.2.0";

    private Schema() {}

    /** @throws TooOld when the database was made by a snapshot before release 0.2.0; it stays as it is */
    public static void migrate(DataSource database) throws SQLException {
        var flyway = configuration(database).load();
        var applied = flyway.info().applied();
        if (applied.length > 0 && !applied[0].getVersion().getVersion().equals(BASELINE)) {
            throw new TooOld();
        }
        flyway.migrate();
    }

    /**
     * Runs what must be done once, while nodes that start at the same time wait for each other; what it writes is committed when it
     * returns.
     *
     * @param database one that may be waited for
     */
    public static void alone(DataSource database, Runnable work) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT * FROM \"flyway_schema_history\" FOR UPDATE");
            work.run();
            connection.rollback();
        }
    }

    static FluentConfiguration configuration(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of(
                            "bytes", isH2 ? "VARBINARY(1048576)" : "BYTEA",
                            "newId", isH2 ? "RANDOM_UUID()" : "gen_random_uuid()"));
        }
    }

    /** Data from before the first release that upgrades. */
    public static final class TooOld extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TooOld() {
            super("This database was made before release " + BASELINE
                    + " and cannot be opened by this one: keep it aside"
                    + " (the embedded one is in ./data) and start with an empty one.");
        }
    }
}
