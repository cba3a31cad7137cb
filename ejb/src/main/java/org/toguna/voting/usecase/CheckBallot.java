package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.Polls;

/** An elector learns whether a ballot would count, before casting it for good; nothing is stored. */
@Act(by = Role.PARTICIPANT)
public class CheckBallot {
    private final Stage stage;
    private final Electors electors;
    private final Polls polls;

    @Inject
    CheckBallot(Stage stage, Electors electors, Polls polls) {
        this.stage = stage;
        this.electors = electors;
        this.polls = polls;
    }

    /** @throws org.toguna.values.Refusal what casting it would be refused for */
    public void check(String slug, UUID pollId, Collection<UUID> choices) {
        stage.show(this, slug, on -> {
            electors.mustInclude(on.forum(), on.person());
            return polls.box(on.forum(), pollId).accept(choices, on.now());
        });
    }
}
