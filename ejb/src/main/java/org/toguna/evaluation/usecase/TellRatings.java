package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.usecase.PlacesInUse;

/** Whoever changes zones learns whether somebody rated, and holds up whoever is about to. */
@Dependent
public class TellRatings {
    private final Evaluations evaluations;
    private final Ratings ratings;

    @Inject
    public TellRatings(Evaluations evaluations, Ratings ratings) {
        this.evaluations = evaluations;
        this.ratings = ratings;
    }

    public void on(@Observes PlacesInUse places) {
        evaluations.taken(places.forum()).filter(ratings::anyIn).ifPresent(rated -> places.counted());
    }
}
