package org.toguna.agenda.usecase;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Page;

/** Puts names beside published contributions where authors consent, today, to their being there. */
@Dependent
class Signatures {
    private final Registrations registrations;

    @Inject
    Signatures(Registrations registrations) {
        this.registrations = registrations;
    }

    Page<Signed> beside(Page<Contribution> page) {
        var signed = beside(page.items());
        return new Page<>(signed, page.number(), page.size(), page.total());
    }

    Signed beside(Contribution contribution) {
        return beside(List.of(contribution)).getFirst();
    }

    /** With one query for each forum that they are of. */
    List<Signed> beside(Collection<Contribution> contributions) {
        var names = new HashMap<UUID, Map<UUID, String>>();
        contributions.stream()
                .filter(Contribution::isPublished)
                .collect(groupingBy(Contribution::forumId))
                .forEach((forum, published) -> names.put(
                        forum,
                        registrations.shownNames(
                                forum,
                                published.stream().map(Contribution::authorId).toList())));
        return contributions.stream()
                .map(contribution -> new Signed(
                        contribution,
                        Optional.of(contribution)
                                .filter(Contribution::isPublished)
                                .map(published -> names.get(published.forumId()).get(published.authorId()))))
                .toList();
    }
}
