package org.toguna.voting.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Page;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** Anybody reads what is asked in a verifiable vote, how far it has come and, in the end, what was decided. */
@Act(by = Role.ANYONE)
public class ReadVerifiableVotes {
    private final Stage stage;
    private final Agenda agenda;
    private final Registrations registrations;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final BoxRoll roll;
    private final PollingPlaces places;

    @Inject
    public ReadVerifiableVotes(
            Stage stage,
            Agenda agenda,
            Registrations registrations,
            VerifiableVotes votes,
            PublishedBoxes boxes,
            BoxRoll roll,
            PollingPlaces places) {
        this.stage = stage;
        this.agenda = agenda;
        this.registrations = registrations;
        this.votes = votes;
        this.boxes = boxes;
        this.roll = roll;
        this.places = places;
    }

    /**
     * A verifiable vote as it stands now.
     *
     * @param electors frozen at the setup, until then how many would be; exact, for whoever sets it up
     * @param electorsTold the same for the public
     * @param items of the agenda, by id
     * @param turnout after the close only
     * @param electorCountries of the frozen electors, by ISO code, where enough are of one; empty before the setup
     * @param paper what was voted elsewhere than in the box
     * @param voiding why it is void, of a vote that is
     * @param rerun the vote that is held in place of a void one
     */
    public record Standing(
            VerifiableVote vote,
            Forum forum,
            org.toguna.voting.domain.Stage stage,
            long electors,
            Optional<Long> electorsTold,
            List<BoxTrustee> trustees,
            Map<UUID, AgendaItem> items,
            Optional<Breakdown<String>> turnout,
            Optional<Breakdown<String>> electorCountries,
            PaperVotes paper,
            Optional<Voiding> voiding,
            Optional<UUID> rerun) {

        /** Whoever runs the server could read a vote alone. */
        public boolean isAuditableOnly() {
            return trustees.stream().allMatch(BoxTrustee::isServer);
        }
    }

    public Page<Standing> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var page = votes.page(on.forumId(), wanted);
            var items = items(on.forumId());
            return new Page<>(
                    page.items().stream().map(vote -> standing(on, vote, items)).toList(),
                    page.number(),
                    page.size(),
                    page.total());
        });
    }

    public Standing get(String slug, UUID id) {
        return stage.show(this, slug, on -> standing(on, votes.get(on.forumId(), id), items(on.forumId())));
    }

    private Map<UUID, AgendaItem> items(UUID forum) {
        return agenda.of(forum).stream().collect(toMap(AgendaItem::id, identity()));
    }

    private Standing standing(Scene on, VerifiableVote vote, Map<UUID, AgendaItem> items) {
        long electors =
                vote.isPreparing() ? registrations.electors(on.forumId(), vote.categories()) : roll.electors(vote.id());
        return new Standing(
                vote,
                on.forum(),
                votes.stage(vote, on.forum(), on.now()),
                electors,
                vote.isPreparing()
                        ? registrations.electorsTold(on.forumId(), vote.categories())
                        : registrations.electorsTold(on.forumId(), vote.categories(), electors),
                votes.trustees(vote.id()),
                items,
                vote.isClosed() ? Optional.of(roll.turnout(vote.id())) : Optional.empty(),
                vote.isPreparing() ? Optional.empty() : Optional.of(roll.countries(vote.id())),
                paper(vote),
                vote.isVoid() ? votes.voiding(vote.id()) : Optional.empty(),
                vote.isVoid() ? votes.rerun(vote.id()).map(VerifiableVote::id) : Optional.empty());
    }

    private PaperVotes paper(VerifiableVote vote) {
        var held = places.of(vote.id());
        return new PaperVotes(
                vote.isClosed() ? Optional.of(roll.onPaper(vote.id())) : Optional.empty(),
                held,
                vote.result()
                        .filter(any -> !held.isEmpty())
                        .map(result -> Counts.online(vote.questions(), result, boxes.counted(vote.id()))));
    }
}
