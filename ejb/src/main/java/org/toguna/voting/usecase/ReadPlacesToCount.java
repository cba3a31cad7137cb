package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;

/** Whoever reads the board sees which polling places are theirs to count: none, for most. */
@Act(by = Role.ANYONE)
public class ReadPlacesToCount {
    private final Stage stage;
    private final PollingPlaces places;
    private final Tellers tellers;

    @Inject
    ReadPlacesToCount(Stage stage, PollingPlaces places, Tellers tellers) {
        this.stage = stage;
        this.places = places;
        this.tellers = tellers;
    }

    public List<PollingPlace> list(String slug, UUID box) {
        return stage.show(
                this,
                slug,
                on -> places.of(box).stream()
                        .filter(place -> tellers.find(on, place).isPresent())
                        .toList());
    }
}
