package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReplyToEvaluation;
import org.toguna.pages.page.CurrentPage;

/** The government's reply, written by an organiser. */
@Named
@RequestScoped
public class ReplyForm {
    @Inject
    CurrentPage page;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    private String reply;

    public void send() {
        replyToEvaluation.reply(page.param("forum"), reply);
        page.redirect(EvaluationAddress.OFFICE.path(page.param("forum")), "evaluation.office.done");
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
