package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Refused;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Receipt;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An elector puts an encrypted ballot into the box, or a later one that replaces it. */
@Act(by = Role.PARTICIPANT, unnamed = true)
public class CastVerifiableBallot {
    /** In bytes. */
    public static final int LARGEST = 600_000;

    private final Stage stage;
    private final People people;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final BoxRoll roll;
    private final BallotChecks checks;
    private final RevoteRate rate;
    private final BoxLetters letters;
    private final BusinessClock clock;

    @Inject
    CastVerifiableBallot(
            Stage stage,
            People people,
            VerifiableVotes votes,
            PublishedBoxes boxes,
            BoxRoll roll,
            BallotChecks checks,
            RevoteRate rate,
            BoxLetters letters,
            BusinessClock clock) {
        this.stage = stage;
        this.people = people;
        this.votes = votes;
        this.boxes = boxes;
        this.roll = roll;
        this.checks = checks;
        this.rate = rate;
        this.letters = letters;
        this.clock = clock;
    }

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
        return stage.act(this, slug, on -> {
            var vote = votes.get(on.forumId(), id);
            if (elector.filter(shown -> !shown.equals(vote.hint(on.person()))).isPresent()) {
                throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.otherElector");
            }
            if (contents.length > LARGEST) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "voting.box.tooLarge");
            }
            roll.mustVoteOnline(id, on.person());
            var ballot = checked(on, vote, contents);
            return take(on, votes.lock(on.forumId(), id), ballot);
        });
    }

    private Ballot checked(Scene on, VerifiableVote vote, byte[] contents) {
        try {
            var ballot = Ballot.read(contents);
            if (boxes.height(vote.id(), ballot.tracker()).isEmpty()) {
                votes.mustBeOpen(vote, on.forum(), on.now());
                checks.of(vote).check(contents);
            }
            return ballot;
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }

    private Receipt take(Scene on, VerifiableVote vote, Ballot ballot) {
        var credential = PublishedBoxes.credentialHash(ballot);
        if (boxes.height(vote.id(), ballot.tracker()).isPresent()) {
            // Anybody can copy a ballot out of the box: it binds nobody who was not bound.
            roll.mustUse(vote.id(), on.person(), credential);
            return boxes.receipt(vote, ballot).orElseThrow();
        }
        // The time is asked for anew: whoever waited for the lock until after the close is too late.
        votes.mustBeOpen(vote, on.forum(), clock.now());
        roll.bind(vote.id(), on.person(), credential);
        rate.mustNotBeExceeded(vote.id(), on.person());
        var receipt = boxes.accept(vote, ballot);
        rate.accepted(vote.id(), on.person());
        letters.receipt(people.get(on.person()), on.forum(), vote, receipt);
        on.done(vote.id());
        return receipt;
    }
}
