package org.toguna.voting.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.NotFound;
import org.toguna.shared.StoredFile;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.CountState;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.Teller;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The organiser sees how far each polling place has come, the two who count one what they found, anybody its minutes. */
@Stateless
public class ReadPollingPlaces {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Agenda agenda;

    @Inject
    People people;

    @Inject
    VerifiableVotes votes;

    @Inject
    PollingPlaces places;

    @Inject
    BoxRoll roll;

    @Inject
    Tellers tellers;

    /** @param teller address of who counts for the association */
    public record Progress(PollingPlace place, String teller, CountState state) {}

    /** @param marked electors who vote on paper or in the room */
    public record Overview(VerifiableVote vote, long marked, List<Progress> places) {}

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

    public Overview overview(String slug, UUID box) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        return new Overview(
                votes.get(forum.id(), box),
                roll.onPaper(box),
                places.of(box).stream().map(this::progress).toList());
    }

    public Progress progress(String slug, UUID box, UUID id) {
        return overview(slug, box).places().stream()
                .filter(progress -> progress.place().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("voting.place", id));
    }

    private Progress progress(PollingPlace place) {
        return new Progress(
                place,
                people.get(place.tellerId()).email().value(),
                places.count(place).state());
    }

    /** @throws org.toguna.shared.Refusal {@code voting.place.notTeller} */
    public Sheet sheet(String slug, UUID box, UUID id) {
        var forum = forums.get(slug);
        tellers.require(forum);
        var vote = votes.get(forum.id(), box);
        var place = places.get(vote, id);
        var teller = tellers.teller(forum, place);
        var count = places.count(place);
        return new Sheet(
                vote,
                place,
                teller,
                count.state(),
                count.of(teller),
                count.of(teller.other()).filter(any -> count.isWhole()),
                count.differences(),
                agenda.of(forum.id()).stream().collect(toMap(AgendaItem::id, identity())));
    }

    /** Public once the two agree; until then for them alone. */
    public StoredFile minutes(String slug, UUID box, UUID id) {
        var forum = forums.get(slug);
        var place = places.get(votes.get(forum.id(), box), id);
        return Optional.of(place)
                .filter(any -> place.isAgreed() || tellers.find(forum, place).isPresent())
                .flatMap(places::minutes)
                .orElseThrow(() -> new NotFound("voting.place.minutes", id));
    }

    /** Where the caller may count. */
    public List<PollingPlace> ofCaller(String slug, UUID box) {
        var forum = forums.get(slug);
        return places.of(box).stream()
                .filter(place -> tellers.find(forum, place).isPresent())
                .toList();
    }
}
