package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PrivateKey;
import org.toguna.shared.usecase.InstallationSettings;
import org.toguna.shared.usecase.Resealing;
import org.toguna.shared.usecase.Seal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * The server's own part of a vote's key. It must outlive a restart, so it is stored: encrypted with the secret of the environment, or,
 * in a demonstration that has none, as it is. Without either there is no such trustee.
 */
@ApplicationScoped
class ServerKey {
    @Inject
    Seal seal;

    @Inject
    InstallationSettings settings;

    @Inject
    VerifiableVotes votes;

    private final SecureRandom random = new SecureRandom();

    /** Whether a secret that is stored today can be read tomorrow, or need not be. */
    boolean canKeep() {
        return settings.secret().isPresent() || settings.demonstration();
    }

    /** Makes one and passes the test with what was stored. */
    void giveTo(BoxTrustee trustee, Group group) {
        var made = PrivateKey.generate(group, random);
        trustee.keep(seal.keep(made.json()));
        var test = KeyTest.of(random);
        trustee.present(made.trusteeKey(random), test);
        of(trustee, group).ifPresent(kept -> trustee.answer(test.answer(kept, group, random), group));
    }

    /** Empty when it was sealed with another secret. */
    Optional<PrivateKey> of(BoxTrustee trustee, Group group) {
        return trustee.keptKey().flatMap(seal::open).map(json -> PrivateKey.read(json, group));
    }

    void sealAnew(@Observes Resealing round) {
        votes.trusteesKeptOtherwise(round.done())
                .forEach(trustee -> trustee.keep(round.anew(trustee.keptKey().orElseThrow())));
    }
}
