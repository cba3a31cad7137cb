package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** The fields that questions of all votes have: what is asked, about which items of the agenda, and how many may be chosen. */
@Dependent
public class QuestionFields {
    @Inject
    CurrentPage page;

    @Inject
    ReadAgenda agenda;

    private List<AgendaItem> items;
    private String question;
    private String questionEn;
    private String[] options = {};
    private String most = "1";

    @PostConstruct
    void load() {
        items = agenda.items(page.param("forum")).stream()
                .map(ReadAgenda.Sourced::item)
                .toList();
    }

    void fill(LocalizedText asked, Collection<UUID> offered) {
        question = asked.texts().get("fr");
        questionEn = asked.texts().get("en");
        options = offered.stream().map(UUID::toString).toArray(String[]::new);
    }

    LocalizedText wording() {
        return LocalizedText.frenchAndEnglish(question, questionEn);
    }

    List<UUID> offered() {
        return Stream.of(options).map(UUID::fromString).toList();
    }

    /** @throws org.toguna.values.Refusal at a field that holds no number */
    int allowed() {
        return number("most", most);
    }

    /** @throws org.toguna.values.Refusal at the field */
    static int number(String field, String typed) {
        new Validation()
                .require(typed != null && typed.strip().matches("[0-9]{1,3}"), field, "shared.notNumber")
                .refuse();
        return Integer.parseInt(typed.strip());
    }

    public List<AgendaItem> getItems() {
        return items;
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

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }
}
