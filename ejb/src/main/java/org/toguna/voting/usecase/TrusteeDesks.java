package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.usecase.Scene;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * Trustees work in their own browsers, and come with the link that they were sent: what they hand in is public, their private key
 * stays. They have no account, hence nobody is named for what they do.
 */
@Dependent
class TrusteeDesks {
    private final VerifiableVotes votes;

    @Inject
    TrusteeDesks(VerifiableVotes votes) {
        this.votes = votes;
    }

    /** @throws Refusal {@code voting.box.token} */
    TrusteeDesk open(Scene on, UUID vote, String token) {
        return desk(on, votes.get(on.forumId(), vote), token);
    }

    /**
     * The same with the vote locked, so that something may be changed.
     *
     * @throws Refusal {@code voting.box.void}, {@code voting.box.token}
     */
    TrusteeDesk lock(Scene on, UUID id, String token) {
        var vote = votes.lock(on.forumId(), id);
        vote.mustNotBeVoid();
        var desk = desk(on, vote, token);
        // Written to meanwhile, say: what was read before the lock is old.
        votes.refresh(desk.trustee());
        return desk;
    }

    private TrusteeDesk desk(Scene on, VerifiableVote vote, String token) {
        var trustee = Optional.ofNullable(token)
                .flatMap(held -> votes.trustee(vote.id(), held))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_SIGNED_IN, "voting.box.token"));
        return new TrusteeDesk(
                trustee,
                vote,
                votes.stage(vote, on.forum(), on.now()),
                vote.storedStage() == Stage.SHUFFLING && votes.isTurnToShuffle(trustee));
    }
}
