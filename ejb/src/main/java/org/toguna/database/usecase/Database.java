package org.toguna.database.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.toguna.database.domain.Connections;
import org.toguna.database.domain.Schema;

/**
 * The one database: brought to this version's schema before anything else starts, then asked every second whether it is there, so
 * that nobody waits for one that is away. A connection that broke is not handed out.
 */
@Singleton
@Startup
@DependsOn("DiscreetLog")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/toguna",
        className = "org.toguna.database.domain.Connections",
        // H2 keeps no file of failures, for it would quote values there.
        url = "${MPCONFIG=toguna.db.url:jdbc:h2:file:./data/toguna;WRITE_DELAY=0;TRACE_LEVEL_FILE=0}",
        user = "${MPCONFIG=toguna.db.user:toguna}",
        password = "${MPCONFIG=toguna.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "driver=${MPCONFIG=toguna.db.driver:org.h2.jdbcx.JdbcDataSource}",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    /** In seconds. */
    private static final int PATIENCE = 4;

    @Resource(lookup = "java:app/jdbc/toguna")
    DataSource source;

    @Resource
    ManagedScheduledExecutorService timer;

    private Connection asked;
    private Future<?> looking;
    private volatile boolean away;

    @PostConstruct
    void migrate() {
        try (var reached = source.getConnection()) {
            Schema.migrate(Connections.patient());
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
        looking = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        looking.cancel(true);
        hangUp();
    }

    /** Whether it did not answer when it was last asked, a second or a few ago. */
    public boolean isAway() {
        return away;
    }

    /** Whether it answers now whoever asks as everybody does; takes a few seconds to say no. */
    public boolean answers() {
        if (away) {
            return false;
        }
        try (var connection = source.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException no) {
            return false;
        }
    }

    /** By a connection of its own, which no crowd takes; a second time before it is believed to be away. */
    private void look() {
        boolean there = isThere();
        if (!there) {
            there = isThere();
        }
        if (there && away) {
            LOG.info("The database is back");
        } else if (!there && !away) {
            LOG.warning("The database is away: everybody is asked to come back");
        }
        away = !there;
        if (away) {
            Connections.cutAll();
        }
    }

    private boolean isThere() {
        try {
            if (asked == null) {
                asked = Connections.impatient();
            }
            if (asked.isValid(PATIENCE)) {
                return true;
            }
        } catch (SQLException away) {
            LOG.log(Level.FINE, "The database does not answer", away);
        }
        hangUp();
        return false;
    }

    private void hangUp() {
        if (asked != null) {
            try {
                asked.close();
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "It hung up first", gone);
            }
            asked = null;
        }
    }
}
