package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Statement;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** A participant says something under a heading, while contributions are open. */
@Act(by = Role.PARTICIPANT, unnamed = true)
public class PostContribution {
    private final Stage stage;
    private final Contributions contributions;

    @Inject
    public PostContribution(Stage stage, Contributions contributions) {
        this.stage = stage;
        this.contributions = contributions;
    }

    public Contribution post(String slug, Statement statement) {
        return stage.act(this, slug, on -> {
            on.mustBeOpen(Activity.CONTRIBUTION);
            var contribution = new Contribution(on.forum(), on.person(), statement, on.now());
            contributions.add(contribution);
            on.done(contribution.id());
            return contribution;
        });
    }
}
