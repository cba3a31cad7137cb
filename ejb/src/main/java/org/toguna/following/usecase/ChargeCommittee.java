package org.toguna.following.usecase;

import jakarta.inject.Inject;
import org.toguna.following.domain.Committee;
import org.toguna.following.domain.Committees;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;

/** An organiser or rapporteur says what the follow-up committee is charged with. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class ChargeCommittee {
    private final Stage stage;
    private final Committees committees;

    @Inject
    ChargeCommittee(Stage stage, Committees committees) {
        this.stage = stage;
        this.committees = committees;
    }

    public void charge(String slug, LocalizedText mandate) {
        stage.act(this, slug, on -> {
            committees
                    .find(on.forumId())
                    .ifPresentOrElse(
                            committee -> committee.charge(mandate),
                            () -> committees.add(new Committee(on.forumId(), mandate)));
            on.done(null);
            return mandate;
        });
    }
}
