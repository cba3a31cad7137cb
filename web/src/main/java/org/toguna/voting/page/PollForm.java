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
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;
import org.toguna.voting.usecase.PreparePoll;

/** Putting items of the agenda to the vote. */
@Named
@RequestScoped
public class PollForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadAgenda agenda;

    @Inject
    PreparePoll preparePoll;

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

    public void prepare() {
        new Validation()
                .require(most != null && most.strip().matches("[0-9]{1,3}"), "most", "shared.notNumber")
                .refuse();
        preparePoll.prepare(
                page.param("forum"),
                LocalizedText.frenchAndEnglish(question, questionEn),
                Stream.of(options).map(UUID::fromString).toList(),
                Integer.parseInt(most.strip()));
        page.redirect("/office/forums/" + page.param("forum") + "/votes", "voting.prepared.done");
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
