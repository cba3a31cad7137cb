package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PrivateKey;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.seal.usecase.Resealing;
import org.toguna.seal.usecase.Seal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * The server's own part of a vote's key. It must outlive a restart, so it is stored: encrypted with the secret of the environment, or,
 * in a demonstration that has none, as it is. Without either there is no such trustee.
 */
@Dependent
class ServerKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Seal seal;
    private final InstallationSettings settings;
    private final VerifiableVotes votes;

    @Inject
    ServerKey(Seal seal, InstallationSettings settings, VerifiableVotes votes) {
        this.seal = seal;
        this.settings = settings;
        this.votes = votes;
    }

    /** Whether a secret that is stored today can be read tomorrow, or need not be. */
    boolean canKeep() {
        return settings.secret().isPresent() || settings.demonstration();
    }

    /** Makes one where there is none and it can be kept. */
    void giveIfMissing(BoxTrustee server, Group group) {
        if (server.key().isEmpty() && canKeep()) {
            giveTo(server, group);
        }
    }

    /** Makes one and passes the test with what was stored. */
    void giveTo(BoxTrustee trustee, Group group) {
        var made = PrivateKey.generate(group, RANDOM);
        trustee.keep(seal.keep(made.json()));
        var test = KeyTest.of(RANDOM);
        trustee.present(made.trusteeKey(RANDOM), test);
        of(trustee, group).ifPresent(kept -> trustee.answer(test.answer(kept, group, RANDOM), group));
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
