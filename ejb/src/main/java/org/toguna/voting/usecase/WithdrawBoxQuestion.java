package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser asks one thing less in a verifiable vote, until its setup; nobody is named or written to anew. */
@Act(by = Role.ORGANISER)
public class WithdrawBoxQuestion {
    private final Stage stage;
    private final VerifiableVotes votes;

    @Inject
    WithdrawBoxQuestion(Stage stage, VerifiableVotes votes) {
        this.stage = stage;
        this.votes = votes;
    }

    /**
     * Those after it move up.
     *
     * @param number from 1
     * @throws org.toguna.values.Refusal {@code voting.box.question.notFound}, and {@code voting.box.questions.range} for the last one
     *     left
     */
    public void withdraw(String slug, UUID box, int number) {
        stage.act(this, slug, on -> {
            votes.lock(on.forumId(), box).withdrawQuestion(number, votes.trustees(box));
            on.done(box);
            return null;
        });
    }
}
