package org.toguna.commitment.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.PlacesInUse;

/** Whoever changes territories keeps those that a commitment concerns or once did: its versions stay readable. */
@Dependent
public class TellTerritories {
    private final Commitments commitments;

    @Inject
    public TellTerritories(Commitments commitments) {
        this.commitments = commitments;
    }

    public void on(@Observes PlacesInUse places) {
        places.named(commitments.territories(places.forum()));
    }
}
