package org.toguna.identity.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.logging.Logger;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Token;
import org.toguna.installation.usecase.InstallationSettings;

/** Known to whoever reads the log of an installation that has no administrator yet; each start makes its own. */
@Singleton
@Startup
@DependsOn("LoadDemonstration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FirstAdministratorToken {
    private static final Logger LOG = Logger.getLogger(FirstAdministratorToken.class.getName());

    @Inject
    Mandates mandates;

    @Inject
    InstallationSettings settings;

    @Inject
    BusinessClock clock;

    private final String secret = Token.make();

    @PostConstruct
    void print() {
        if (!mandates.anybodyIs(Role.ADMINISTRATOR, clock.now())) {
            LOG.info(() -> "Name the first administrator at " + settings.publicAddress() + "/fr"
                    + IdentityAddress.FIRST_ADMINISTRATOR.path() + " with this token, good until the next start: "
                    + secret);
        }
    }

    public boolean is(String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.strip().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
