package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.RecordGovernmentView;
import org.toguna.evaluation.usecase.Sheet;
import org.toguna.pages.page.CurrentPage;

/** The government's view of one commitment, filled with what it said before. */
@Named
@RequestScoped
public class GovernmentViewForm {
    @Inject
    CurrentPage page;

    @Inject
    CommitmentInAddress asked;

    @Inject
    GovernmentViewsPage views;

    @Inject
    RecordGovernmentView recordGovernmentView;

    private Sheet<GovernmentView> sheet;
    private Completion completion;
    private String words;

    @PostConstruct
    void load() {
        int number = asked.number();
        sheet = views.getSheets().stream()
                .filter(each -> each.commitment().number() == number)
                .findFirst()
                .orElseThrow(asked::notFound);
        if (sheet.said() != null) {
            completion = sheet.said().completion();
            words = sheet.said().words();
        }
    }

    public void save() {
        recordGovernmentView.record(asked.forum(), asked.number(), completion, words);
        page.redirect(EvaluationAddress.GOVERNMENT_VIEWS.path(asked.forum()), "evaluation.view.done");
    }

    public Sheet<GovernmentView> getSheet() {
        return sheet;
    }

    public Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
