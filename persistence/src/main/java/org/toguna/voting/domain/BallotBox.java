package org.toguna.voting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * The rules of one poll: which ballots count, and when it may be opened to look inside.
 *
 * @param predecessor the edition before this one, which may hold the vote shut
 */
public record BallotBox(Poll poll, Forum forum, Optional<Forum> predecessor) {

    /**
     * @param choices ids of the approved options, none for a blank ballot
     * @throws Refusal {@code forum.windowClosed}, {@code forum.evaluationMissing}, {@code forum.archived}; {@code
     *     voting.unknownOption}, {@code voting.doubledOption}, {@code voting.tooMany}. None of them says what was chosen.
     */
    public Ballot accept(Collection<UUID> choices, Instant now) {
        forum.mustBeOpen(Activity.VOTE, predecessor, now);
        var positions = new TreeSet<Integer>();
        for (var choice : choices) {
            int position = poll.options().indexOf(choice);
            require(position >= 0, "voting.unknownOption");
            require(positions.add(position), "voting.doubledOption");
        }
        require(positions.size() <= poll.most(), "voting.tooMany", poll.most());
        return new Ballot(poll.id(), positions);
    }

    private static void require(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("choices", code, arguments)));
        }
    }

    public State state(Instant now) {
        var window = forum.window(Activity.VOTE);
        if (window.map(any -> any.isOverAt(now)).orElse(false)) {
            return State.OVER;
        }
        if (forum.isOpen(Activity.VOTE, predecessor, now)) {
            return State.OPEN;
        }
        return window.map(any -> any.isOpenAt(now)).orElse(false) ? State.HELD_SHUT : State.ANNOUNCED;
    }

    /**
     * A question may join the vote until somebody has voted.
     *
     * @param anybodyVoted on any question of the forum
     * @throws Refusal {@code voting.tooLate}
     */
    public void mustStillBePrepared(boolean anybodyVoted, Instant now) {
        if (anybodyVoted || state(now) == State.OVER) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.tooLate");
        }
    }

    /**
     * A question may change, or be withdrawn, until the vote opens.
     *
     * @throws Refusal {@code voting.fixed}
     */
    public void mustNotHaveOpened(Instant now) {
        var state = state(now);
        if (state == State.OPEN || state == State.OVER) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.fixed");
        }
    }

    /** @throws Refusal {@code voting.resultsNotYet} */
    public void mustBeOver(Instant now) {
        if (state(now) != State.OVER) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.resultsNotYet");
        }
    }
}
