package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.toguna.belenios.Election;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser plans a verifiable vote: what is asked, who votes, who sends the codes, who decrypts. Until the setup it may change. */
@Act(by = Role.ORGANISER)
public class PrepareVerifiableVote {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Stage stage;
    private final VerifiableVotes votes;
    private final Planning planning;
    private final BoxOfficers officers;

    @Inject
    PrepareVerifiableVote(Stage stage, VerifiableVotes votes, Planning planning, BoxOfficers officers) {
        this.stage = stage;
        this.votes = votes;
        this.planning = planning;
        this.officers = officers;
    }

    /**
     * @return the vote's
     * @throws org.toguna.values.Refusal naming everything that is wrong
     */
    public UUID prepare(String slug, VotePlan plan) {
        return stage.act(this, slug, on -> {
            planning.check(on, plan);
            var vote = new VerifiableVote(
                    on.forumId(),
                    plan.title(),
                    plan.questions(),
                    plan.categories(),
                    plan.registrar(),
                    plan.registrarAddress(),
                    Election.makeUuid(RANDOM),
                    on.now());
            votes.add(vote);
            officers.name(on, vote, plan.trustees(), plan.serverTrustee());
            on.done(vote.id());
            return vote.id();
        });
    }
}
