package org.toguna.database.domain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The two databases we promise, each started and migrated once for the whole test run. */
public enum Database {
    H2 {
        @Override
        DataSource start() {
            var h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:persistence;DB_CLOSE_DELAY=-1");
            return h2;
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() throws IOException {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            var postgresql = new PGConnectionPoolDataSource();
            postgresql.setURL(server.getJdbcUrl("postgres", "postgres"));
            postgresql.setStringType("unspecified");
            // To connect costs more than most transactions of a test.
            return JdbcConnectionPool.create(postgresql);
        }
    };

    private EntityManagerFactory factory;

    abstract DataSource start() throws IOException;

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            try {
                var source = start();
                Schema.migrate(source);
                factory = Persistence.createEntityManagerFactory(
                        "toguna",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", source));
            } catch (IOException unavailable) {
                throw new UncheckedIOException(unavailable);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return factory;
    }

    /** Does something in a transaction of its own and commits it. */
    public <T> T transact(Function<EntityManager, T> work) {
        try (var entities = factory().createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    public void run(Consumer<EntityManager> work) {
        transact(entities -> {
            work.accept(entities);
            return null;
        });
    }
}
