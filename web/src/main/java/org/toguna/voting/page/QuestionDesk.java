package org.toguna.voting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.pages.page.CurrentPage;
import org.toguna.voting.usecase.AddBoxQuestion;
import org.toguna.voting.usecase.ChangeBoxQuestion;
import org.toguna.voting.usecase.VotingAddress;
import org.toguna.voting.usecase.WithdrawBoxQuestion;

/** Adding a question to a verifiable vote; with a number in the address, changing or withdrawing that one. */
@Named
@RequestScoped
public class QuestionDesk {
    @Inject
    CurrentPage page;

    @Inject
    QuestionForm questionForm;

    @Inject
    AddBoxQuestion addQuestion;

    @Inject
    ChangeBoxQuestion changeQuestion;

    @Inject
    WithdrawBoxQuestion withdrawQuestion;

    public void add() {
        addQuestion.add(page.param("forum"), box(), questionForm.toQuestion());
        done("voting.desk.question.added.done");
    }

    public void change() {
        changeQuestion.change(page.param("forum"), box(), questionForm.number(), questionForm.toQuestion());
        done("voting.desk.question.changed.done");
    }

    public void withdraw() {
        withdrawQuestion.withdraw(page.param("forum"), box(), questionForm.number());
        done("voting.desk.question.withdrawn.done");
    }

    private UUID box() {
        return BoxPage.id(page.param("box"));
    }

    private void done(String notice) {
        page.redirect(VotingAddress.OFFICE_BOX.path(page.param("forum"), box()), notice);
    }
}
