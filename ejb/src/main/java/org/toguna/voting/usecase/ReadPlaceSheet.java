package org.toguna.voting.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.CountState;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.Teller;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The two who count a polling place see what they found. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.CONSULAR_OFFICER, Role.PARTICIPANT})
public class ReadPlaceSheet {
    private final Stage stage;
    private final Agenda agenda;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final Tellers tellers;

    @Inject
    ReadPlaceSheet(Stage stage, Agenda agenda, VerifiableVotes votes, PollingPlaces places, Tellers tellers) {
        this.stage = stage;
        this.agenda = agenda;
        this.votes = votes;
        this.places = places;
        this.tellers = tellers;
    }

    /**
     * A polling place as one of its two sees it.
     *
     * @param own what they found so far
     * @param other what the other found, once both have counted
     * @param differences the figures on which the two differ
     */
    public record Sheet(
            VerifiableVote vote,
            PollingPlace place,
            Teller teller,
            CountState state,
            Optional<Counts> own,
            Optional<Counts> other,
            Set<String> differences,
            Map<UUID, AgendaItem> items) {}

    /** @throws org.toguna.values.Refusal {@code voting.place.notTeller} */
    public Sheet read(String slug, UUID box, UUID id) {
        return stage.show(this, slug, on -> {
            var vote = votes.get(on.forumId(), box);
            var place = places.get(vote, id);
            var teller = tellers.teller(on, place);
            var count = places.count(place);
            return new Sheet(
                    vote,
                    place,
                    teller,
                    count.state(),
                    count.of(teller),
                    count.of(teller.other()).filter(any -> count.isWhole()),
                    count.differences(),
                    agenda.of(on.forumId()).stream().collect(toMap(AgendaItem::id, identity())));
        });
    }
}
