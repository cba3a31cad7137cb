package org.toguna.shared.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.toguna.shared.Schema;

/** The one database, brought to this version's schema before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/toguna",
        className = "${MPCONFIG=toguna.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=toguna.db.url:jdbc:h2:file:./data/toguna;WRITE_DELAY=0}",
        user = "${MPCONFIG=toguna.db.user:toguna}",
        password = "${MPCONFIG=toguna.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 20,
        // PostgreSQL infers the type of a null or a text from its column; H2's driver has no such property and needs
        // none.
        properties = "stringType=unspecified")
public class Database {
    @Resource(lookup = "java:app/jdbc/toguna")
    DataSource source;

    @PostConstruct
    void migrate() {
        try {
            Schema.migrate(source);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }
}
