package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;
import org.toguna.values.Validation;
import org.toguna.values.Written;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/** The fields of a question of a verifiable vote; with a number in the address, they hold that one. */
@Named
@RequestScoped
public class QuestionForm {
    @Inject
    CurrentPage page;

    @Inject
    QuestionFields fields;

    @Inject
    ReadVerifiableVotes votes;

    private String kind = BoxQuestion.Kind.APPROVAL.name();
    private String points = "10";
    private String cap = "5";

    @PostConstruct
    void load() {
        if (page.param("number") != null) {
            fill(votes.get(page.param("forum"), BoxPage.id(page.param("box")))
                    .vote()
                    .question(number()));
        }
    }

    private void fill(BoxQuestion asked) {
        fields.fill(asked.text(), asked.items());
        kind = asked.kind().name();
        if (asked.kind() == BoxQuestion.Kind.POINTS) {
            points = String.valueOf(asked.points());
            cap = String.valueOf(asked.cap());
        } else {
            fields.setMost(String.valueOf(asked.most()));
        }
    }

    /** The one in the address, from 1. */
    public int number() {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("voting.box.question", page.param("number"));
        }
    }

    /** @throws org.toguna.values.Refusal at a field that holds no number */
    public BoxQuestion toQuestion() {
        var text = fields.wording();
        var offered = fields.offered();
        return switch (Validation.chosen("kind", Written.constant(BoxQuestion.Kind.class, kind))) {
            case APPROVAL -> BoxQuestion.approval(text, offered, fields.allowed());
            case POINTS ->
                BoxQuestion.points(
                        text, offered, QuestionFields.number("points", points), QuestionFields.number("cap", cap));
            case RANKING -> BoxQuestion.ranking(text, offered, fields.allowed());
        };
    }

    public QuestionFields getFields() {
        return fields;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getCap() {
        return cap;
    }

    public void setCap(String cap) {
        this.cap = cap;
    }
}
