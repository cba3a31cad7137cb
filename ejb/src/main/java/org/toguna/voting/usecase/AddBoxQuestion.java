package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser asks one thing more in a verifiable vote, until its setup; nobody is named or written to anew. */
@Act(by = Role.ORGANISER)
public class AddBoxQuestion {
    private final Stage stage;
    private final Agenda agenda;
    private final VerifiableVotes votes;

    @Inject
    AddBoxQuestion(Stage stage, Agenda agenda, VerifiableVotes votes) {
        this.stage = stage;
        this.agenda = agenda;
        this.votes = votes;
    }

    /**
     * @return its number
     * @throws org.toguna.values.Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming everything that is wrong
     */
    public int add(String slug, UUID box, BoxQuestion question) {
        return stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), box);
            agenda.mustHold(on.forumId(), question.items());
            vote.addQuestion(question, votes.trustees(box));
            on.done(box);
            return vote.questions().size();
        });
    }
}
