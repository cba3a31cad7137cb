package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Validation;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser names other people for the keys, all else as it stands; the trail knows it as the change of a vote that it is. */
@Act(by = Role.ORGANISER, name = "ChangeVerifiableVote")
public class NameTrustees {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final Planning planning;

    @Inject
    NameTrustees(Stage stage, VerifiableVotes votes, Planning planning) {
        this.stage = stage;
        this.votes = votes;
        this.planning = planning;
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.registrarErased}, and as for changing all of it */
    public void name(String slug, UUID id, List<VotePlan.Named> trustees, boolean serverTrustee) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            vote.mustHaveItsRegistrar("trustees", new Validation()).refuse();
            planning.change(
                    on,
                    vote,
                    new VotePlan(
                            vote.title(),
                            vote.questions(),
                            vote.categories(),
                            vote.registrar(),
                            vote.registrarAddress().map(EmailAddress::value).orElse(null),
                            trustees,
                            serverTrustee));
            on.done(id);
            return null;
        });
    }
}
