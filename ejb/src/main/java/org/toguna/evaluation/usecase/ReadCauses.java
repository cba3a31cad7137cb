package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Anybody reads from which causes the raters of a forum and its lessons choose. */
@Act(by = Role.ANYONE)
public class ReadCauses {
    private final Stage stage;
    private final Causes causes;

    @Inject
    ReadCauses(Stage stage, Causes causes) {
        this.stage = stage;
        this.causes = causes;
    }

    public List<Cause.Wording> list(String slug) {
        return stage.show(this, slug, on -> causes.of(on.forumId()));
    }
}
