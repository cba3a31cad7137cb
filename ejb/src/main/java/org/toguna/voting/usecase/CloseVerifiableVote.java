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

/** A box takes no more ballots: because its window is over, or because the organiser ends the forum's vote now. */
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

    /** The window of the whole forum's vote ends now, for everybody to see; closing twice is closing once. */
    public void now(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        if (vote.storedStage() == Stage.PREPARING) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notOpen");
        }
        if (vote.storedStage() != Stage.READY) {
            return;
        }
        boolean isEarly = !vote.isDueToClose(forum, clock.now());
        boxes.close(vote);
        happened.fire(new Happened(organiser, "CloseVerifiableVote", forum.id(), id));
        if (isEarly) {
            forums.endVote(forum, clock.now());
            happened.fire(new Happened(organiser, "EndVoteNow", forum.id(), forum.id()));
        }
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
