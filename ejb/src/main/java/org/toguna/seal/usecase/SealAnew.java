package org.toguna.seal.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.installation.usecase.InstallationSettings;

/** Once the secret was changed, seals with it what the previous one had sealed. On several nodes it only finds less to do. */
@Singleton
public class SealAnew {
    private static final Logger LOG = Logger.getLogger(SealAnew.class.getName());

    @Inject
    Seal seal;

    @Inject
    InstallationSettings settings;

    @Inject
    Event<Resealing> everything;

    private boolean told;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void sealAnew() {
        seal.beginning().ifPresent(this::sealAnew);
    }

    private void sealAnew(String beginning) {
        var round = new Resealing(seal, beginning);
        everything.fire(round);
        if (round.renewed() > 0) {
            LOG.log(Level.INFO, "{0} things are sealed anew with TOGUNA_SECRET", round.renewed());
        }
        if (!told && round.lost() > 0) {
            LOG.log(Level.WARNING, "{0} things were sealed with a secret that is given no more", round.lost());
        }
        if (!told && round.lost() == 0 && settings.previousSecret().isPresent()) {
            LOG.info("Nothing is sealed with TOGUNA_SECRET_PREVIOUS any more: it can be taken away");
        }
        told = true;
    }
}
