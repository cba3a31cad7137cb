package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.belenios.Group;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Refused;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Person;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** A registrar who is a person takes the list of electors and hands in public credentials; the server never sees a code. */
@Stateless
public class ActAsRegistrar {
    @Inject
    Forums forums;

    @Inject
    Registrations registrations;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxRoll roll;

    @Inject
    Event<Happened> happened;

    /** @param electors for whom codes are to be made; none once they are, for then nobody needs the list any more */
    public record Desk(VerifiableVote vote, List<Person> electors, boolean credentialsReady) {
        /** To be given back with the codes that are made for this list. */
        public String electorsFingerprint() {
            return BoxRoll.fingerprint(ids(electors));
        }
    }

    /** @throws Refusal {@code voting.box.token} */
    public Desk look(String slug, UUID id, String token) {
        var forum = forums.get(slug);
        var vote = known(votes.get(forum.id(), id), token);
        boolean isReady = vote.registered().isPresent() || vote.fingerprint().isPresent();
        return new Desk(vote, isReady ? List.of() : electors(vote), isReady);
    }

    static VerifiableVote known(VerifiableVote vote, String token) {
        if (!vote.isRegistrar(token)) {
            throw new Refusal(Refusal.Kind.NOT_SIGNED_IN, "voting.box.token");
        }
        return vote;
    }

    private List<Person> electors(VerifiableVote vote) {
        return registrations.whoMayVote(vote.forumId(), vote.categories());
    }

    private static List<UUID> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    /**
     * Freezes the electors for whom they are.
     *
     * @param electorsFingerprint of the list for which they were made
     * @throws Refusal also {@code voting.box.fixed}, {@code voting.box.electorsUnnamed}, {@code voting.box.electorsChanged},
     *     {@code voting.box.credentialsCount}, and what is wrong with one
     */
    public void handIn(String slug, UUID id, String token, String electorsFingerprint, String json) {
        var forum = forums.writable(slug);
        var vote = known(votes.get(forum.id(), id), token);
        vote.mustBePreparing();
        if (electorsFingerprint == null) {
            throw new Refusal(Refusal.Kind.INVALID, "voting.box.electorsUnnamed");
        }
        var group = vote.group();
        var credentials = checked(json, group);
        var electors = ids(electors(vote));
        if (!electorsFingerprint.equals(BoxRoll.fingerprint(electors))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.electorsChanged");
        }
        if (credentials.size() != electors.size()) {
            throw new Refusal(Refusal.Kind.INVALID, "voting.box.credentialsCount", electors.size());
        }
        var locked = known(votes.lock(forum.id(), id), token);
        locked.mustStillBeIn(group);
        locked.register(credentials);
        roll.freeze(locked, electors);
        happened.fire(new Happened(null, "RegisterCredentials", forum.id(), id));
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
