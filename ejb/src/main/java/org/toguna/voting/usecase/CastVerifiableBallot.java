package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Refused;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Receipt;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An elector puts an encrypted ballot into the box, or a later one that replaces it. */
@Stateless
public class CastVerifiableBallot {
    public static final int LARGEST = 600_000;

    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    PublishedBoxes boxes;

    @Inject
    BoxRoll roll;

    @Inject
    BallotChecks checks;

    @Inject
    RevoteRate rate;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * Everything that takes long is checked before the box is locked. The same ballot again, even after the close, gets the same
     * receipt.
     *
     * @param elector the hint of whom the ballot was shown to, where that is known: another window of a shared telephone may have
     *     somebody else signed in meanwhile
     * @throws Refusal {@code voting.box.tooLarge}, {@code notOpen}, {@code notElector}, {@code onPaper}, {@code otherElector},
     *     {@code credentialOther}, {@code releasedUnclaimed}, {@code replayed}, {@code tooOften}, or what the protocol says
     */
    public Receipt cast(String slug, UUID id, byte[] contents, Optional<String> elector) {
        var forum = forums.get(slug);
        var voter = caller.require(forum.id(), Role.PARTICIPANT);
        var vote = votes.get(forum.id(), id);
        if (elector.filter(shown -> !shown.equals(vote.hint(voter))).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.otherElector");
        }
        if (contents.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "voting.box.tooLarge");
        }
        roll.mustVoteOnline(id, voter);
        var ballot = checked(forum, vote, contents);
        return take(forum, votes.lock(forum.id(), id), ballot, voter);
    }

    private Ballot checked(Forum forum, VerifiableVote vote, byte[] contents) {
        try {
            var ballot = Ballot.read(contents);
            if (boxes.height(vote.id(), ballot.tracker()).isEmpty()) {
                mustBeOpen(forum, vote);
                checks.of(vote).check(contents);
            }
            return ballot;
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }

    private Receipt take(Forum forum, VerifiableVote vote, Ballot ballot, UUID voter) {
        var credential = PublishedBoxes.credentialHash(ballot);
        if (boxes.height(vote.id(), ballot.tracker()).isPresent()) {
            // Anybody can copy a ballot out of the box: it binds nobody who was not bound.
            roll.mustUse(vote.id(), voter, credential);
            return boxes.receipt(vote, ballot).orElseThrow();
        }
        mustBeOpen(forum, vote);
        roll.bind(vote.id(), voter, credential);
        rate.mustNotBeExceeded(vote.id(), voter);
        var receipt = boxes.accept(vote, ballot);
        rate.accepted(vote.id(), voter);
        caller.details().ifPresent(elector -> letters.receipt(elector, forum, vote, receipt));
        // Without an actor, as for a simple ballot.
        happened.fire(Happened.unnamed("CastVerifiableBallot", forum.id(), vote.id()));
        return receipt;
    }

    private void mustBeOpen(Forum forum, VerifiableVote vote) {
        if (!vote.isOpen(forum, forums.predecessor(forum), clock.now())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notOpen");
        }
    }
}
