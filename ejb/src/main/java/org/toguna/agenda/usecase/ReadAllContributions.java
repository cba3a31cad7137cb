package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Status;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.shared.Page;

/** Those who decide about contributions read them all. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.MODERATOR})
public class ReadAllContributions {
    private final Stage stage;
    private final Contributions contributions;
    private final Signatures signatures;

    @Inject
    ReadAllContributions(Stage stage, Contributions contributions, Signatures signatures) {
        this.stage = stage;
        this.contributions = contributions;
        this.signatures = signatures;
    }

    public Page<Signed> page(String slug, Status status, Page.Wanted wanted) {
        return stage.show(this, slug, on -> signatures.beside(contributions.page(on.forumId(), status, wanted)));
    }

    public Signed get(String slug, UUID id) {
        return stage.show(this, slug, on -> signatures.beside(contributions.get(on.forumId(), id)));
    }
}
