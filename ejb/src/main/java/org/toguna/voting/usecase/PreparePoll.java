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

/** The organiser puts agenda items to the vote; the forum's window opens and closes it. */
@Act(by = Role.ORGANISER)
public class PreparePoll {
    private final Stage stage;
    private final Agenda agenda;
    private final Polls polls;
    private final Ballots ballots;

    @Inject
    PreparePoll(Stage stage, Agenda agenda, Polls polls, Ballots ballots) {
        this.stage = stage;
        this.agenda = agenda;
        this.polls = polls;
        this.ballots = ballots;
    }

    /**
     * @param options ids of agenda items of the forum
     * @param most how many of them one ballot may approve
     * @throws org.toguna.values.Refusal {@code voting.tooLate}, or naming everything that is wrong
     */
    public Poll prepare(String slug, LocalizedText question, List<UUID> options, int most) {
        return stage.act(this, slug, on -> {
            new Validation()
                    .require(options.stream().allMatch(Objects::nonNull), "options", "shared.missing")
                    .refuse();
            agenda.mustHold(on.forumId(), options);
            var poll = new Poll(on.forumId(), question, options, most, on.now());
            polls.box(on.forum(), poll).mustStillBePrepared(ballots.anyIn(on.forumId()), on.now());
            polls.add(poll);
            ballots.openFor(poll);
            on.done(poll.id());
            return poll;
        });
    }
}
