package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.usecase.TransmitEvaluation;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.pages.page.CurrentPage;

/** The evaluator's conclusions, sent with the report. */
@Named
@RequestScoped
public class TransmissionForm {
    @Inject
    CurrentPage page;

    @Inject
    TransmitEvaluation transmitEvaluation;

    private String conclusions;
    private String reason;

    public void transmit() {
        transmitEvaluation.transmit(page.param("forum"), conclusions, reason);
        page.redirect(ForumAddress.EVALUATION.path(page.param("forum")), "evaluation.transmit.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }
}
