package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;

/** An elector votes, once and for good. */
@Act(by = Role.PARTICIPANT, unnamed = true)
public class CastBallot {
    private final Stage stage;
    private final FreezeElectors freeze;
    private final Electors electors;
    private final Polls polls;
    private final Ballots ballots;

    @Inject
    CastBallot(Stage stage, FreezeElectors freeze, Electors electors, Polls polls, Ballots ballots) {
        this.stage = stage;
        this.freeze = freeze;
        this.electors = electors;
        this.polls = polls;
        this.ballots = ballots;
    }

    /**
     * @param choices ids of the approved agenda items, none for a blank ballot
     * @throws org.toguna.values.Refusal {@code voting.notElector}, {@code voting.alreadyVoted}, or what the ballot box refuses
     */
    public void cast(String slug, UUID pollId, Collection<UUID> choices) {
        stage.act(this, slug, on -> {
            freeze.ifOpened(on.forum(), on.now());
            electors.mustInclude(on.forum(), on.person());
            ballots.add(polls.box(on.forum(), pollId).accept(choices, on.now()), on.person());
            on.done(pollId);
            return null;
        });
    }
}
