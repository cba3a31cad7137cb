package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Polls;

/** The organiser corrects a question, as long as its vote has not opened. */
@Stateless
public class ChangePoll {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Agenda agenda;

    @Inject
    Polls polls;

    @Inject
    Ballots ballots;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param options ids of agenda items of the forum
     * @param most how many of them one ballot may approve
     * @throws org.toguna.shared.Refusal {@code voting.fixed}
     */
    public void change(String slug, UUID pollId, LocalizedText question, List<UUID> options, int most) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var poll = polls.get(forum.id(), pollId);
        new BallotBox(poll, forum, forums.predecessor(forum)).mustNotHaveOpened(clock.now());
        new Validation()
                .require(options.stream().allMatch(Objects::nonNull), "options", "shared.missing")
                .refuse();
        agenda.mustHold(forum.id(), options);
        ballots.discard(poll);
        polls.change(poll, question, options, most);
        ballots.openFor(poll);
        happened.fire(new Happened(organiser, "ChangePoll", forum.id(), poll.id()));
    }
}
