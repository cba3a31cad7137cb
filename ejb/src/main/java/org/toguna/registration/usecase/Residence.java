package org.toguna.registration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Matter;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;

/** Where those live of whom something is, for acts that a mandate may bound to a zone. */
@Dependent
public class Residence {
    private final Registrations registrations;
    private final Zones zones;

    @Inject
    public Residence(Registrations registrations, Zones zones) {
        this.registrations = registrations;
        this.zones = zones;
    }

    /**
     * The countries to which the caller is bounded in an act.
     *
     * @return empty where one of their mandates for it is bounded to no zone
     */
    public Optional<Set<String>> countries(Scene on, Class<?> act) {
        var mandates = on.mandates(act.getAnnotation(Act.class).by());
        if (mandates.stream().map(Mandate::zone).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var zoning = zones.of(on.forumId());
        var countries = new TreeSet<String>();
        zoning.zones().stream()
                .filter(zone -> mandates.stream()
                        .anyMatch(mandate -> mandate.zone().orElseThrow().equals(zone.code())))
                .forEach(zone -> countries.addAll(zone.countries()));
        return Optional.of(countries);
    }

    /**
     * @param person of whom it is; empty for who is known by a link alone, and lives in no zone
     * @throws Refusal {@code identity.forbidden} for whoever is bounded to other zones in that act
     */
    public void mustBeWithin(Scene on, Class<?> act, Optional<UUID> person) {
        var roles = act.getAnnotation(Act.class).by();
        if (!on.holdsOver(Matter.from(null), roles)) {
            var zoning = zones.of(on.forumId());
            var zone = person.flatMap(any -> registrations.find(on.forumId(), any))
                    .map(registration -> registration.particulars().country())
                    .map(zoning::of)
                    .orElse(null);
            on.mustHoldOver(Matter.from(zone), roles);
        }
    }
}
