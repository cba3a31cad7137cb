package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.NotFound;
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/** The fields of a question of a verifiable vote; with a number in the address, they hold that one. */
@Named
@RequestScoped
public class QuestionForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadAgenda agenda;

    @Inject
    ReadVerifiableVotes votes;

    private List<AgendaItem> items;
    private String question;
    private String questionEn;
    private String[] options = {};
    private String kind = BoxQuestion.Kind.APPROVAL.name();
    private String most = "1";
    private String points = "10";
    private String cap = "5";

    @PostConstruct
    void load() {
        items = agenda.items(page.param("forum")).stream()
                .map(ReadAgenda.Sourced::item)
                .toList();
        if (page.param("number") != null) {
            fill(votes.get(page.param("forum"), BoxPage.id(page.param("box")))
                    .vote()
                    .question(number()));
        }
    }

    private void fill(BoxQuestion asked) {
        question = asked.text().texts().get("fr");
        questionEn = asked.text().texts().get("en");
        options = asked.items().stream().map(UUID::toString).toArray(String[]::new);
        kind = asked.kind().name();
        if (asked.kind() == BoxQuestion.Kind.POINTS) {
            points = String.valueOf(asked.points());
            cap = String.valueOf(asked.cap());
        } else {
            most = String.valueOf(asked.most());
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

    /** @throws org.toguna.shared.Refusal at a field that holds no number */
    public BoxQuestion toQuestion() {
        var text = LocalizedText.frenchAndEnglish(question, questionEn);
        var offered = Stream.of(options).map(UUID::fromString).toList();
        return switch (BoxQuestion.Kind.valueOf(kind)) {
            case APPROVAL -> BoxQuestion.approval(text, offered, number("most", most));
            case POINTS -> BoxQuestion.points(text, offered, number("points", points), number("cap", cap));
            case RANKING -> BoxQuestion.ranking(text, offered, number("most", most));
        };
    }

    private static int number(String field, String typed) {
        new Validation()
                .require(typed != null && typed.strip().matches("[0-9]{1,3}"), field, "shared.notNumber")
                .refuse();
        return Integer.parseInt(typed.strip());
    }

    public List<AgendaItem> getItems() {
        return items;
    }

    public BoxQuestion.Kind[] getKinds() {
        return BoxQuestion.Kind.values();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public String[] getOptions() {
        return options.clone();
    }

    public void setOptions(String[] options) {
        this.options = options.clone();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
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
