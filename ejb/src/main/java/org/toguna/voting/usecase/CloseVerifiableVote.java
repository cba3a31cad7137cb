package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVotes;

/** A box takes no more ballots: because its window is over, or because the organiser ends this vote now. */
@Stateless
public class CloseVerifiableVote {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    PublishedBoxes boxes;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * This vote ends now and for good, for everybody to see; the forum's others go on. Closing twice is closing once.
     *
     * @throws Refusal {@code voting.box.notOpen}, {@code voting.box.void}, {@code forum.windowClosed} for a vote that has not begun
     */
    public void now(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        vote.mustNotBeVoid();
        if (vote.storedStage() == Stage.PREPARING) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notOpen");
        }
        if (vote.storedStage() != Stage.READY) {
            return;
        }
        if (!vote.isDueToClose(forum, clock.now())) {
            vote.endNow(forum, clock.now());
        }
        boxes.close(vote);
        happened.fire(new Happened(organiser, "CloseVerifiableVote", forum.id(), id));
    }

    /** Once its window is over; another node may have done it meanwhile. */
    public void ifDue(UUID forumId, UUID id) {
        var forum = forums.get(forumId);
        var vote = votes.lock(forumId, id);
        if (vote.isDueToClose(forum, clock.now())) {
            boxes.close(vote);
            happened.fire(new Happened(null, "CloseVerifiableVote", forumId, id));
        }
    }
}
