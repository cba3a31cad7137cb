package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.usecase.TransmitEvaluation;
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

    public void transmit() {
        transmitEvaluation.transmit(page.param("forum"), conclusions);
        page.redirect("/forums/" + page.param("forum") + "/evaluation", "evaluation.transmit.done");
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }
}
