package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registrations;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** A registrar who is a person takes the list of electors, by the link that they were sent. */
@Act(by = Role.ANYONE)
public class ReadRegistrarDesk {
    private final Stage stage;
    private final Registrations registrations;
    private final VerifiableVotes votes;

    @Inject
    ReadRegistrarDesk(Stage stage, Registrations registrations, VerifiableVotes votes) {
        this.stage = stage;
        this.registrations = registrations;
        this.votes = votes;
    }

    /** @param electors for whom codes are to be made; none once they are, for then nobody needs the list any more */
    public record Desk(VerifiableVote vote, List<Person> electors, boolean credentialsReady) {
        /** To be given back with the codes that are made for this list. */
        public String electorsFingerprint() {
            return BoxRoll.fingerprint(electors.stream().map(Person::id).toList());
        }
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.token} */
    public Desk look(String slug, UUID id, String token) {
        return stage.show(this, slug, on -> {
            var vote = votes.get(on.forumId(), id);
            vote.mustBeRegistrar(token);
            return new Desk(
                    vote,
                    vote.isRegistered() ? List.of() : registrations.whoMayVote(on.forumId(), vote.categories()),
                    vote.isRegistered());
        });
    }
}
