package org.toguna.voting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.shared.page.CurrentPage;
import org.toguna.voting.usecase.ChangeBoxQuestions;

/** Adding a question to a verifiable vote; with a number in the address, changing or withdrawing that one. */
@Named
@RequestScoped
public class QuestionDesk {
    @Inject
    CurrentPage page;

    @Inject
    QuestionForm questionForm;

    @Inject
    ChangeBoxQuestions changeQuestions;

    public void add() {
        changeQuestions.add(page.param("forum"), box(), questionForm.toQuestion());
        done("voting.desk.question.added.done");
    }

    public void change() {
        changeQuestions.change(page.param("forum"), box(), questionForm.number(), questionForm.toQuestion());
        done("voting.desk.question.changed.done");
    }

    public void withdraw() {
        changeQuestions.withdraw(page.param("forum"), box(), questionForm.number());
        done("voting.desk.question.withdrawn.done");
    }

    private UUID box() {
        return BoxPage.id(page.param("box"));
    }

    private void done(String notice) {
        page.redirect("/office/forums/" + page.param("forum") + "/boxes/" + box(), notice);
    }
}
