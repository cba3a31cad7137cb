package org.toguna.desk.usecase;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.Stage;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.LocalizedText;

/** Somebody reads in which forums they work, as what, and what waits for them there. */
@Act(by = Role.SIGNED_IN)
public class ReadDesk {
    private static final Comparator<Waiting> DUE_FIRST = comparing(
                    (Waiting waiting) -> waiting.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(waiting -> waiting.since().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Admission admission;
    private final Stage stage;
    private final Mandates mandates;
    private final Forums forums;
    private final Institutions institutions;
    private final Zones zones;
    private final Territories territories;
    private final Iterable<Waits> features;

    @Inject
    ReadDesk(
            Admission admission,
            Stage stage,
            Mandates mandates,
            Forums forums,
            Institutions institutions,
            Zones zones,
            Territories territories,
            @Any Instance<Waits> features) {
        this(admission, stage, mandates, forums, institutions, zones, territories, (Iterable<Waits>) features);
    }

    ReadDesk(
            Admission admission,
            Stage stage,
            Mandates mandates,
            Forums forums,
            Institutions institutions,
            Zones zones,
            Territories territories,
            Iterable<Waits> features) {
        this.admission = admission;
        this.stage = stage;
        this.mandates = mandates;
        this.forums = forums;
        this.institutions = institutions;
        this.zones = zones;
        this.territories = territories;
        this.features = features;
    }

    /**
     * @param functions in the installation
     * @param waiting in the installation, what is due first before the rest
     * @param places the forums in which they hold an office or something waits for them, newest first
     */
    public record Desk(List<Held> functions, List<Waiting> waiting, List<Place> places) {}

    /** @param waiting what is due first before the rest */
    public record Place(Forum forum, List<Held> functions, List<Waiting> waiting) {}

    /** An office with what it is bounded to, by name. */
    public record Held(
            Mandate mandate,
            Optional<LocalizedText> institution,
            Optional<LocalizedText> zone,
            Optional<String> territory) {}

    public Desk read() {
        return admission.show(this, null, deed -> {
            var held = mandates.of(deed.person(), deed.now());
            return new Desk(
                    held.stream()
                            .filter(mandate -> mandate.forumId() == null)
                            .map(mandate -> new Held(mandate, Optional.empty(), Optional.empty(), Optional.empty()))
                            .toList(),
                    inOrder(feature -> feature.inInstallation(deed)),
                    held.stream()
                            .filter(mandate -> mandate.forumId() != null)
                            .collect(groupingBy(Mandate::forumId))
                            .entrySet()
                            .stream()
                            .map(inForum -> place(forums.get(inForum.getKey()), inForum.getValue()))
                            .filter(place -> !place.functions().isEmpty()
                                    || !place.waiting().isEmpty())
                            .sorted(comparing((Place place) -> place.forum().starts())
                                    .reversed()
                                    .thenComparing(place -> place.forum().slug()))
                            .toList());
        });
    }

    private Place place(Forum forum, List<Mandate> held) {
        return new Place(
                forum,
                named(forum, held.stream().filter(Mandate::isOffice).toList()),
                forum.isArchive()
                        ? List.of()
                        : stage.show(this, forum.slug(), on -> inOrder(feature -> feature.in(on))));
    }

    private List<Waiting> inOrder(Function<Waits, List<Waiting>> asking) {
        return StreamSupport.stream(features.spliterator(), false)
                .map(asking)
                .flatMap(List::stream)
                .sorted(DUE_FIRST.thenComparing(Waiting::kind))
                .toList();
    }

    private List<Held> named(Forum forum, List<Mandate> offices) {
        var bodies = bound(offices, Mandate::institutionId).isEmpty()
                ? Map.<UUID, LocalizedText>of()
                : institutions.of(forum.id()).stream().collect(toMap(Institution::id, Institution::name));
        var zoning = bound(offices, Mandate::zone).isEmpty() ? Zoning.NONE : zones.of(forum.id());
        var towns = bound(offices, Mandate::territory).isEmpty()
                ? Map.<String, String>of()
                : territories.of(forum.id()).stream().collect(toMap(Territory.Outline::code, Territory.Outline::name));
        return offices.stream()
                .sorted(comparing(Mandate::role).thenComparing(Mandate::startsAt))
                .map(mandate -> new Held(
                        mandate,
                        mandate.institutionId().map(bodies::get),
                        mandate.zone().flatMap(zoning::name),
                        mandate.territory().map(towns::get)))
                .toList();
    }

    private static <T> List<T> bound(List<Mandate> offices, Function<Mandate, Optional<T>> to) {
        return offices.stream().map(to).flatMap(Optional::stream).toList();
    }
}
