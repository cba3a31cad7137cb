package org.toguna.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema this version needs. */
public final class Schema {
    private Schema() {}

    public static void migrate(DataSource database) throws SQLException {
        String kind;
        try (Connection connection = database.getConnection()) {
            kind = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + kind)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }
}
