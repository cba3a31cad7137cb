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
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;

/** The organiser puts agenda items to the vote; the forum's window opens and closes it. */
@Stateless
public class PreparePoll {
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
     */
    public Poll prepare(String slug, LocalizedText question, List<UUID> options, int most) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        new Validation()
                .require(options.stream().allMatch(Objects::nonNull), "options", "shared.missing")
                .refuse();
        agenda.mustHold(forum.id(), options);
        var poll = new Poll(forum.id(), question, options, most, clock.now());
        new BallotBox(poll, forum, forums.predecessor(forum))
                .mustStillBePrepared(ballots.anyIn(forum.id()), clock.now());
        polls.add(poll);
        ballots.openFor(poll);
        happened.fire(new Happened(organiser, "PreparePoll", forum.id(), poll.id()));
        return poll;
    }
}
