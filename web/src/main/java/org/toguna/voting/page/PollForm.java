package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;
import org.toguna.voting.usecase.ChangePoll;
import org.toguna.voting.usecase.PreparePoll;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.VotingAddress;
import org.toguna.voting.usecase.WithdrawPoll;

/** Putting items of the agenda to the vote; with a poll in the address, correcting or withdrawing that one. */
@Named
@RequestScoped
public class PollForm {
    @Inject
    CurrentPage page;

    @Inject
    QuestionFields fields;

    @Inject
    ReadPolls polls;

    @Inject
    PreparePoll preparePoll;

    @Inject
    ChangePoll changePoll;

    @Inject
    WithdrawPoll withdrawPoll;

    private UUID changed;

    @PostConstruct
    void load() {
        if (page.param("id") != null) {
            changed = id(page.param("id"));
            var poll = polls.get(page.param("forum"), changed).poll();
            fields.fill(poll.question(), poll.options());
            fields.setMost(String.valueOf(poll.most()));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("voting", text);
        }
    }

    public void prepare() {
        int allowed = fields.allowed();
        preparePoll.prepare(page.param("forum"), fields.wording(), fields.offered(), allowed);
        done("voting.prepared.done");
    }

    public void change() {
        int allowed = fields.allowed();
        changePoll.change(page.param("forum"), changed, fields.wording(), fields.offered(), allowed);
        done("voting.changed.done");
    }

    public void withdraw() {
        withdrawPoll.withdraw(page.param("forum"), changed);
        done("voting.withdrawn.done");
    }

    private void done(String notice) {
        page.redirect(VotingAddress.OFFICE.path(page.param("forum")), notice);
    }

    public QuestionFields getFields() {
        return fields;
    }
}
