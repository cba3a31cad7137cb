package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Status;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.usecase.Residence;
import org.toguna.values.Page;

/** Those who decide about contributions read them all, within the zone to which they are bounded. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.MODERATOR})
public class ReadAllContributions {
    private final Stage stage;
    private final Contributions contributions;
    private final Residence residence;
    private final Signatures signatures;

    @Inject
    ReadAllContributions(Stage stage, Contributions contributions, Residence residence, Signatures signatures) {
        this.stage = stage;
        this.contributions = contributions;
        this.residence = residence;
        this.signatures = signatures;
    }

    public Page<Signed> page(String slug, Status status, Page.Wanted wanted) {
        return stage.show(
                this,
                slug,
                on -> signatures.beside(residence
                        .countries(on, ReadAllContributions.class)
                        .map(countries -> contributions.page(on.forumId(), status, countries, wanted))
                        .orElseGet(() -> contributions.page(on.forumId(), status, wanted))));
    }

    public Signed get(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var contribution = contributions.get(on.forumId(), id);
            residence.mustBeWithin(on, ReadAllContributions.class, Optional.of(contribution.authorId()));
            return signatures.beside(contribution);
        });
    }
}
