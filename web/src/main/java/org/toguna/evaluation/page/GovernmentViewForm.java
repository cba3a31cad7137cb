package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.evaluation.usecase.RecordGovernmentView;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Days;

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

    private ReadGovernmentViews.Entry entry;
    private Completion completion;
    private String words;
    private String mandateReference;
    private String mandateDate;

    @PostConstruct
    void load() {
        entry = views.entry(asked);
        if (entry.said() != null) {
            completion = entry.said().completion();
            words = entry.said().words();
            entry.said().mandate().ifPresent(told -> {
                mandateReference = told.reference();
                mandateDate = Objects.toString(told.date());
            });
        }
    }

    public void save() {
        var mandate = new WrittenMandate(mandateReference, Days.read(mandateDate, "mandateDate"));
        var said = recordGovernmentView.record(asked.forum(), asked.number(), completion, words, mandate);
        page.redirect(
                EvaluationAddress.GOVERNMENT_VIEWS.path(asked.forum()),
                said.stands() ? "evaluation.view.done" : "evaluation.view.waiting.done");
    }

    public ReadGovernmentViews.Entry getEntry() {
        return entry;
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

    public String getMandateReference() {
        return mandateReference;
    }

    public void setMandateReference(String mandateReference) {
        this.mandateReference = mandateReference;
    }

    public String getMandateDate() {
        return mandateDate;
    }

    public void setMandateDate(String mandateDate) {
        this.mandateDate = mandateDate;
    }
}
