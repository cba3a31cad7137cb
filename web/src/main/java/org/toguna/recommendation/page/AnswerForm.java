package org.toguna.recommendation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.Response;
import org.toguna.recommendation.usecase.AnswerRecommendation;
import org.toguna.recommendation.usecase.RecommendationAddress;

/** The form in which the government's answer is entered. */
@Named
@RequestScoped
public class AnswerForm {
    @Inject
    CurrentPage page;

    @Inject
    AnswerRecommendation answerRecommendation;

    private final Fields fields = new Fields();

    public void answer() {
        var until = fields.day("deferredUntil");
        var givenOn = fields.day("givenOn");
        fields.refuseUnreadable();
        var response = new Response(
                fields.choice("answer", Answer.class), until, fields.text("reasons"), fields.get("givenBy"), givenOn);
        answerRecommendation.answer(page.param("forum"), Numbers.inAddress(page), response);
        page.redirect(RecommendationAddress.OFFICE.path(page.param("forum")), "commitment.response.done");
    }

    public Fields getFields() {
        return fields;
    }
}
