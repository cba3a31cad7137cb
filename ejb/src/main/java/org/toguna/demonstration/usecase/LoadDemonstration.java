package org.toguna.demonstration.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.logging.Logger;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.database.domain.Connections;
import org.toguna.database.domain.Schema;
import org.toguna.forum.domain.Forums;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.installation.usecase.Opening;
import org.toguna.values.Page;

/** Fills an empty installation at its first start, when the settings ask for a demonstration: all of it, or nothing. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class LoadDemonstration {
    private static final Logger LOG = Logger.getLogger(LoadDemonstration.class.getName());

    @Inject
    InstallationSettings settings;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    VoteToRun voteToRun;

    @PersistenceContext
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    @Inject
    Opening opening;

    @PostConstruct
    void begin() {
        if (settings.demonstration()) {
            load();
        }
        opening.end();
    }

    private void load() {
        try {
            Schema.alone(Connections.patient(), this::fillIfEmpty);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
        LOG.info(() -> Cast.signIns(settings.publicAddress().toString()));
    }

    /** In a transaction that ends before another node may look. */
    private void fillIfEmpty() {
        try {
            transaction.begin();
            if (forums.page(new Page.Wanted(1, 1)).total() == 0) {
                var cast = new Demonstration(entities, clock.now(), Cast.PASSWORD_HASH).load();
                voteToRun.load(cast, clock.now());
            }
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failure) {
            throw new IllegalStateException("The demonstration cannot be loaded", failure);
        }
    }
}
