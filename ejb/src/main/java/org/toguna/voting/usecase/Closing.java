package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Happened;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVote;

/** A box whose window is over is told so by whoever comes first: the clock, or an organiser who wants to count. */
@Dependent
class Closing {
    private final PublishedBoxes boxes;
    private final Event<Happened> happened;

    @Inject
    Closing(PublishedBoxes boxes, Event<Happened> happened) {
        this.boxes = boxes;
        this.happened = happened;
    }

    /**
     * @param vote locked
     * @param by null for the clock
     */
    void ifDue(VerifiableVote vote, Forum forum, Instant now, UUID by) {
        if (vote.isDueToClose(forum, now)) {
            boxes.close(vote);
            happened.fire(new Happened(by, "CloseVerifiableVote", forum.id(), vote.id()));
        }
    }
}
