package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.NotFound;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.CountState;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Organisers see how many vote elsewhere than in the box, and how far each polling place has come. */
@Act(by = Role.ORGANISER)
public class ReadPollingPlaces {
    private final Stage stage;
    private final People people;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final BoxRoll roll;

    @Inject
    ReadPollingPlaces(Stage stage, People people, VerifiableVotes votes, PollingPlaces places, BoxRoll roll) {
        this.stage = stage;
        this.people = people;
        this.votes = votes;
        this.places = places;
        this.roll = roll;
    }

    /** @param teller address of who counts for the association */
    public record Progress(PollingPlace place, String teller, CountState state) {}

    /** @param marked electors who vote on paper or in the room */
    public record Overview(VerifiableVote vote, long marked, List<Progress> places) {}

    public Overview overview(String slug, UUID box) {
        return stage.show(
                this,
                slug,
                on -> new Overview(
                        votes.get(on.forumId(), box),
                        roll.onPaper(box),
                        places.of(box).stream().map(this::progress).toList()));
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
}
