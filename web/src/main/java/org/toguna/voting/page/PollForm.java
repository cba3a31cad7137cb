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
import org.toguna.voting.domain.Poll;
import org.toguna.voting.usecase.ChangePoll;
import org.toguna.voting.usecase.PreparePoll;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.WithdrawPoll;

/** Putting items of the agenda to the vote; with a poll in the address, correcting or withdrawing that one. */
@Named
@RequestScoped
public class PollForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadAgenda agenda;

    @Inject
    ReadPolls polls;

    @Inject
    PreparePoll preparePoll;

    @Inject
    ChangePoll changePoll;

    @Inject
    WithdrawPoll withdrawPoll;

    private UUID changed;
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
        if (page.param("id") != null) {
            fill(polls.get(page.param("forum"), id(page.param("id"))).poll());
        }
    }

    private void fill(Poll poll) {
        changed = poll.id();
        question = poll.question().texts().get("fr");
        questionEn = poll.question().texts().get("en");
        options = poll.options().stream().map(UUID::toString).toArray(String[]::new);
        most = String.valueOf(poll.most());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("voting", text);
        }
    }

    public void prepare() {
        int allowed = allowed();
        preparePoll.prepare(page.param("forum"), wording(), offered(), allowed);
        done("voting.prepared.done");
    }

    public void change() {
        int allowed = allowed();
        changePoll.change(page.param("forum"), changed, wording(), offered(), allowed);
        done("voting.changed.done");
    }

    public void withdraw() {
        withdrawPoll.withdraw(page.param("forum"), changed);
        done("voting.withdrawn.done");
    }

    private void done(String notice) {
        page.redirect("/office/forums/" + page.param("forum") + "/votes", notice);
    }

    private LocalizedText wording() {
        return LocalizedText.frenchAndEnglish(question, questionEn);
    }

    private List<UUID> offered() {
        return Stream.of(options).map(UUID::fromString).toList();
    }

    private int allowed() {
        new Validation()
                .require(most != null && most.strip().matches("[0-9]{1,3}"), "most", "shared.notNumber")
                .refuse();
        return Integer.parseInt(most.strip());
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
