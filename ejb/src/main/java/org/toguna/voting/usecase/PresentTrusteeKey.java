package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.Refused;
import org.toguna.belenios.TrusteeKey;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.VerifiableVotes;

/** A trustee hands in the public key of their part of the vote's, by the link that they were sent. */
@Act(by = Role.ANYONE, unnamed = true)
public class PresentTrusteeKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Stage stage;
    private final VerifiableVotes votes;
    private final TrusteeDesks desks;

    @Inject
    PresentTrusteeKey(Stage stage, VerifiableVotes votes, TrusteeDesks desks) {
        this.stage = stage;
        this.votes = votes;
        this.desks = desks;
    }

    /** @throws Refusal {@code voting.box.token}, {@code voting.box.fixed}, and what is wrong with the key */
    public void present(String slug, UUID id, String token, String json) {
        stage.act(this, slug, on -> {
            var group = desks.open(on, id, token).vote().group();
            var key = checked(json, group);
            var desk = desks.lock(on, id, token);
            desk.vote().mustBePreparing();
            desk.vote().mustStillBeIn(group);
            mustBeTheirsAlone(key, desk);
            desk.trustee().present(key, KeyTest.of(RANDOM));
            on.done(id);
            return null;
        });
    }

    private static TrusteeKey checked(String json, Group group) {
        try {
            var key = TrusteeKey.read(json);
            key.check(group);
            return key;
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }

    private void mustBeTheirsAlone(TrusteeKey key, TrusteeDesk desk) {
        boolean isTaken = votes.trustees(desk.vote().id()).stream()
                .filter(other -> other.number() != desk.trustee().number())
                .flatMap(other -> other.key().stream())
                .anyMatch(other -> other.publicKey().equals(key.publicKey()));
        if (isTaken) {
            throw new Refusal(Refusal.Kind.INVALID, "voting.box.belenios.trusteeDoubled");
        }
    }
}
