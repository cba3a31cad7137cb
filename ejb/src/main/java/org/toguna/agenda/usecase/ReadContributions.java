package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Status;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Page;

/** Everybody reads what is published. */
@Act(by = Role.ANYONE)
public class ReadContributions {
    private final Stage stage;
    private final Contributions contributions;
    private final Signatures signatures;

    @Inject
    ReadContributions(Stage stage, Contributions contributions, Signatures signatures) {
        this.stage = stage;
        this.contributions = contributions;
        this.signatures = signatures;
    }

    public Page<Signed> page(String slug, Page.Wanted wanted) {
        return stage.show(
                this, slug, on -> signatures.beside(contributions.page(on.forumId(), Status.PUBLISHED, wanted)));
    }
}
