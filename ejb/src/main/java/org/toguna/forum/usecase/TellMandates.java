package org.toguna.forum.usecase;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;

/** Whoever changes zones or territories keeps those to which a mandate that is not over is bounded. */
@Dependent
public class TellMandates {
    private final Mandates mandates;
    private final BusinessClock clock;

    @Inject
    public TellMandates(Mandates mandates, BusinessClock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    public void on(@Observes PlacesInUse places) {
        var bounded = mandates.boundedToPlaces(places.forum(), clock.now());
        places.named(bounded.stream()
                .map(Mandate::territory)
                .flatMap(Optional::stream)
                .collect(toSet()));
        places.inZones(
                bounded.stream().map(Mandate::zone).flatMap(Optional::stream).collect(toSet()));
    }
}
