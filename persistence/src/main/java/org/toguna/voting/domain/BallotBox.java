package org.toguna.voting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Window;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

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

    public boolean isOpen(Instant now) {
        return forum.isOpen(Activity.VOTE, predecessor, now);
    }

    /** Over for good, unless the convener announces a later close. */
    public boolean isOver(Instant now) {
        return window().map(window -> window.isOverAt(now)).orElse(false);
    }

    /** @throws Refusal {@code voting.resultsNotYet} */
    public void mustBeOver(Instant now) {
        if (!isOver(now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.resultsNotYet");
        }
    }

    public Optional<Window> window() {
        return forum.window(Activity.VOTE);
    }
}
