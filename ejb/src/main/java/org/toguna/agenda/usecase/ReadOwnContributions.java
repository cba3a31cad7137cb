package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Participants read what they said and what became of it. */
@Act(by = Role.PARTICIPANT)
public class ReadOwnContributions {
    private final Stage stage;
    private final Contributions contributions;

    @Inject
    public ReadOwnContributions(Stage stage, Contributions contributions) {
        this.stage = stage;
        this.contributions = contributions;
    }

    /** Newest first. */
    public List<Contribution> list(String slug) {
        return stage.show(this, slug, on -> contributions.of(on.forumId(), on.person()));
    }
}
