package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser asks something else in a verifiable vote, until its setup; nobody is named or written to anew. */
@Act(by = Role.ORGANISER)
public class ChangeBoxQuestion {
    private final Stage stage;
    private final Agenda agenda;
    private final VerifiableVotes votes;

    @Inject
    ChangeBoxQuestion(Stage stage, Agenda agenda, VerifiableVotes votes) {
        this.stage = stage;
        this.agenda = agenda;
        this.votes = votes;
    }

    /**
     * @param number from 1
     * @throws org.toguna.values.Refusal {@code voting.box.question.notFound}, and those of another question
     */
    public void change(String slug, UUID box, int number, BoxQuestion question) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), box);
            agenda.mustHold(on.forumId(), question.items());
            vote.changeQuestion(number, question, votes.trustees(box));
            on.done(box);
            return null;
        });
    }
}
