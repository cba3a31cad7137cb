package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.identity.domain.Happened;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The result, which nobody brings about alone: it comes with the last share, whoever that is of. */
@Dependent
class Conclusion {
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final Event<Happened> happened;

    @Inject
    Conclusion(VerifiableVotes votes, PublishedBoxes boxes, Event<Happened> happened) {
        this.votes = votes;
        this.boxes = boxes;
        this.happened = happened;
    }

    /** @param vote locked */
    void ifAllDecrypted(VerifiableVote vote) {
        var trustees = votes.trustees(vote.id());
        if (vote.storedStage() == Stage.TALLIED && trustees.stream().allMatch(BoxTrustee::hasDecrypted)) {
            boxes.conclude(vote, trustees);
            happened.fire(new Happened(null, "ConcludeVerifiableVote", vote.forumId(), vote.id()));
        }
    }
}
