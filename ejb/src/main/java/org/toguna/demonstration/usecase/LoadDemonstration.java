package org.toguna.demonstration.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Logger;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.usecase.Passwords;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;
import org.toguna.shared.usecase.InstallationSettings;

/** Fills an empty installation at its first start, when the settings ask for a demonstration: all of it, or nothing. */
@Singleton
@Startup
@DependsOn("Database")
public class LoadDemonstration {
    private static final Logger LOG = Logger.getLogger(LoadDemonstration.class.getName());

    @Inject
    InstallationSettings settings;

    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    Passwords passwords;

    @Inject
    VoteToRun voteToRun;

    @PersistenceContext
    EntityManager entities;

    @PostConstruct
    void load() {
        if (!settings.demonstration()) {
            return;
        }
        if (forums.page(new Page.Wanted(1, 1)).total() == 0) {
            var cast = new Demonstration(entities, clock.now(), passwords.hash(Cast.PASSWORD)).load();
            voteToRun.load(cast, clock.now());
        }
        LOG.info(() -> Cast.signIns(settings.publicAddress().toString()));
    }

    /** Whether people may come in. Whoever asks while the doors are being opened waits until they are. */
    public boolean isOpen() {
        return true;
    }
}
