package org.toguna.voting.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.State;

/** Anybody reads what is put to the vote; electors also see whether they have voted. */
@Stateless
public class ReadPolls {
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
    Electors electors;

    @Inject
    BusinessClock clock;

    /**
     * A poll as it stands now.
     *
     * @param voted whether the caller has voted in it
     * @param elector whether the caller may vote in the forum
     */
    public record Standing(
            Poll poll, Forum forum, List<AgendaItem> options, State state, boolean voted, boolean elector) {
        public boolean mayVote() {
            return elector && !voted && state == State.OPEN;
        }
    }

    public Forum forum(String slug) {
        return forums.get(slug);
    }

    public Page<Standing> page(String slug, Page.Wanted wanted) {
        var forum = forums.get(slug);
        var page = polls.page(forum.id(), wanted);
        var items = items(forum);
        return new Page<>(
                page.items().stream().map(poll -> standing(poll, forum, items)).toList(),
                page.number(),
                page.size(),
                page.total());
    }

    public Standing get(String slug, UUID id) {
        var forum = forums.get(slug);
        return standing(polls.get(forum.id(), id), forum, items(forum));
    }

    private Map<UUID, AgendaItem> items(Forum forum) {
        return agenda.of(forum.id()).stream().collect(toMap(AgendaItem::id, identity()));
    }

    private Standing standing(Poll poll, Forum forum, Map<UUID, AgendaItem> items) {
        return new Standing(
                poll,
                forum,
                poll.options().stream().map(items::get).toList(),
                new BallotBox(poll, forum, forums.predecessor(forum)).state(clock.now()),
                caller.person()
                        .map(person -> ballots.hasVoted(poll.id(), person))
                        .orElse(false),
                caller.person().map(person -> electors.include(forum, person)).orElse(false));
    }
}
