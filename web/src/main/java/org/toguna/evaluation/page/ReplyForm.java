package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReplyToEvaluation;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Days;

/** The government's reply and the act that bears it, passed on by an organiser. */
@Named
@RequestScoped
public class ReplyForm {
    @Inject
    CurrentPage page;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    private String reply;
    private String authority;
    private String reference;
    private String date;

    public void send() {
        var act = new ReplyAct(authority, reference, Days.read(date, "date"));
        replyToEvaluation.reply(page.param("forum"), reply, act);
        page.redirect(EvaluationAddress.OFFICE.path(page.param("forum")), "evaluation.office.done");
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
