package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.usecase.ConfirmGovernmentView;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Written;

/** What was said in the name of an institution, read by its validator before they answer for it. */
@Named
@RequestScoped
public class GovernmentViewConfirmation {
    @Inject
    CurrentPage page;

    @Inject
    CommitmentInAddress asked;

    @Inject
    GovernmentViewsPage views;

    @Inject
    ConfirmGovernmentView confirmGovernmentView;

    private ReadGovernmentViews.Entry entry;
    private String recordedAt;

    @PostConstruct
    void load() {
        entry = views.entry(asked);
        recordedAt = entry.said() == null ? null : entry.said().recordedAt().toString();
    }

    public void confirm() {
        confirmGovernmentView.confirm(
                asked.forum(), asked.number(), Written.moment(recordedAt).orElse(null));
        page.redirect(EvaluationAddress.GOVERNMENT_VIEWS.path(asked.forum()), "evaluation.view.confirm.done");
    }

    public ReadGovernmentViews.Entry getEntry() {
        return entry;
    }

    /** Of what the page showed. */
    public String getRecordedAt() {
        return recordedAt;
    }

    public void setRecordedAt(String recordedAt) {
        this.recordedAt = recordedAt;
    }
}
