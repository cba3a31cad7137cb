package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.NotFound;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** Anybody reads the minutes of a polling place once its two agree; until then they alone do. */
@Act(by = Role.ANYONE)
public class ReadPlaceMinutes {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final Tellers tellers;

    @Inject
    ReadPlaceMinutes(Stage stage, VerifiableVotes votes, PollingPlaces places, Tellers tellers) {
        this.stage = stage;
        this.votes = votes;
        this.places = places;
        this.tellers = tellers;
    }

    /** @throws NotFound also for those who may not read them yet */
    public StoredFile read(String slug, UUID box, UUID id) {
        return stage.show(
                this,
                slug,
                on -> Optional.of(places.get(votes.get(on.forumId(), box), id))
                        .filter(place ->
                                place.isAgreed() || tellers.find(on, place).isPresent())
                        .flatMap(places::minutes)
                        .orElseThrow(() -> new NotFound("voting.place.minutes", id)));
    }
}
