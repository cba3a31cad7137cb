package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;

/** The organiser takes a question off the vote, as long as it has not opened. */
@Act(by = Role.ORGANISER)
public class WithdrawPoll {
    private final Stage stage;
    private final Polls polls;
    private final Ballots ballots;

    @Inject
    WithdrawPoll(Stage stage, Polls polls, Ballots ballots) {
        this.stage = stage;
        this.polls = polls;
        this.ballots = ballots;
    }

    /** @throws org.toguna.values.Refusal {@code voting.fixed} */
    public void withdraw(String slug, UUID pollId) {
        stage.act(this, slug, on -> {
            var box = polls.box(on.forum(), pollId);
            box.mustNotHaveOpened(on.now());
            ballots.discard(box.poll());
            polls.remove(box.poll());
            on.done(pollId);
            return null;
        });
    }
}
