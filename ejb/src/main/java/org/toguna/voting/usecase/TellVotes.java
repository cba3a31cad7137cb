package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.forum.usecase.PlacesInUse;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.BoxRoll;

/** Whoever changes zones or territories learns whether somebody voted, in whatever way. */
@Dependent
public class TellVotes {
    private final Ballots ballots;
    private final BoxRoll boxes;

    @Inject
    public TellVotes(Ballots ballots, BoxRoll boxes) {
        this.ballots = ballots;
        this.boxes = boxes;
    }

    public void on(@Observes PlacesInUse places) {
        if (ballots.anyIn(places.forum()) || boxes.anyIn(places.forum())) {
            places.counted();
        }
    }
}
