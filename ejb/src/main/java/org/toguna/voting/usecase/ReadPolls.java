package org.toguna.voting.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Page;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.State;

/** Anybody reads what is put to the vote; electors also see whether they have voted. */
@Act(by = Role.ANYONE)
public class ReadPolls {
    private final Stage stage;
    private final Agenda agenda;
    private final Polls polls;
    private final Ballots ballots;
    private final Electors electors;

    @Inject
    public ReadPolls(Stage stage, Agenda agenda, Polls polls, Ballots ballots, Electors electors) {
        this.stage = stage;
        this.agenda = agenda;
        this.polls = polls;
        this.ballots = ballots;
        this.electors = electors;
    }

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

    public Page<Standing> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var page = polls.page(on.forumId(), wanted);
            var items = items(on.forumId());
            return new Page<>(
                    page.items().stream().map(poll -> standing(on, poll, items)).toList(),
                    page.number(),
                    page.size(),
                    page.total());
        });
    }

    public Standing get(String slug, UUID id) {
        return stage.show(this, slug, on -> standing(on, polls.get(on.forumId(), id), items(on.forumId())));
    }

    private Map<UUID, AgendaItem> items(UUID forum) {
        return agenda.of(forum).stream().collect(toMap(AgendaItem::id, identity()));
    }

    private Standing standing(Scene on, Poll poll, Map<UUID, AgendaItem> items) {
        return new Standing(
                poll,
                on.forum(),
                poll.options().stream().map(items::get).toList(),
                polls.box(on.forum(), poll).state(on.now()),
                on.whoever()
                        .filter(person -> ballots.hasVoted(poll.id(), person))
                        .isPresent(),
                on.whoever()
                        .filter(person -> electors.include(on.forum(), person))
                        .isPresent());
    }
}
