package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.belenios.Group;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Refused;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.VerifiableVotes;

/** A registrar who is a person hands in public credentials, by the link that they were sent; the server never sees a code. */
@Act(by = Role.ANYONE, unnamed = true)
public class RegisterCredentials {
    private final Stage stage;
    private final Registrations registrations;
    private final VerifiableVotes votes;
    private final BoxRoll roll;

    @Inject
    RegisterCredentials(Stage stage, Registrations registrations, VerifiableVotes votes, BoxRoll roll) {
        this.stage = stage;
        this.registrations = registrations;
        this.votes = votes;
        this.roll = roll;
    }

    /**
     * Freezes the electors for whom they are.
     *
     * @param electorsFingerprint of the list for which they were made
     * @throws Refusal {@code voting.box.token}, {@code voting.box.fixed}, {@code voting.box.electorsUnnamed},
     *     {@code voting.box.electorsChanged}, {@code voting.box.credentialsCount}, and what is wrong with one
     */
    public void handIn(String slug, UUID id, String token, String electorsFingerprint, String json) {
        stage.act(this, slug, on -> {
            var vote = votes.get(on.forumId(), id);
            vote.mustBeRegistrar(token);
            vote.mustBePreparing();
            if (electorsFingerprint == null) {
                throw new Refusal(Refusal.Kind.INVALID, "voting.box.electorsUnnamed");
            }
            var group = vote.group();
            var credentials = checked(json, group);
            var electors = registrations.whoMayVote(on.forumId(), vote.categories()).stream()
                    .map(Person::id)
                    .toList();
            if (!electorsFingerprint.equals(BoxRoll.fingerprint(electors))) {
                throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.electorsChanged");
            }
            if (credentials.size() != electors.size()) {
                throw new Refusal(Refusal.Kind.INVALID, "voting.box.credentialsCount", electors.size());
            }
            var locked = votes.lock(on.forumId(), id);
            locked.mustBeRegistrar(token);
            locked.mustStillBeIn(group);
            locked.register(credentials);
            roll.freeze(locked, electors);
            on.done(id);
            return null;
        });
    }

    private static PublicCredentials checked(String json, Group group) {
        try {
            var credentials = PublicCredentials.read(json);
            credentials.check(group);
            return credentials;
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }
}
