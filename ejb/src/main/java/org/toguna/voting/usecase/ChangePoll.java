package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;

/** The organiser corrects a question, as long as its vote has not opened. */
@Act(by = Role.ORGANISER)
public class ChangePoll {
    private final Stage stage;
    private final Agenda agenda;
    private final Polls polls;
    private final Ballots ballots;

    @Inject
    ChangePoll(Stage stage, Agenda agenda, Polls polls, Ballots ballots) {
        this.stage = stage;
        this.agenda = agenda;
        this.polls = polls;
        this.ballots = ballots;
    }

    /**
     * @param options ids of agenda items of the forum
     * @param most how many of them one ballot may approve
     * @throws org.toguna.values.Refusal {@code voting.fixed}
     */
    public Poll change(String slug, UUID pollId, LocalizedText question, List<UUID> options, int most) {
        return stage.act(this, slug, on -> {
            var box = polls.box(on.forum(), pollId);
            box.mustNotHaveOpened(on.now());
            new Validation()
                    .require(options.stream().allMatch(Objects::nonNull), "options", "shared.missing")
                    .refuse();
            agenda.mustHold(on.forumId(), options);
            var poll = box.poll();
            ballots.discard(poll);
            polls.change(poll, question, options, most);
            ballots.openFor(poll);
            on.done(pollId);
            return poll;
        });
    }
}
