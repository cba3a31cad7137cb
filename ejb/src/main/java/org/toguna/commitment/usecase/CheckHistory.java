package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.Fault;
import org.toguna.commitment.domain.History;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Those who answer for the decisions of a register have them all recomputed. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.EVALUATOR, Role.ADMINISTRATOR})
public class CheckHistory {
    private final Stage stage;
    private final History history;

    @Inject
    CheckHistory(Stage stage, History history) {
        this.stage = stage;
        this.history = history;
    }

    /**
     * @param kept a hash that somebody kept, or null
     * @return everything that is not as it was decided; empty when all is well
     */
    public List<Fault> check(String slug, String kept) {
        return stage.show(this, slug, on -> history.check(on.forumId(), kept));
    }
}
