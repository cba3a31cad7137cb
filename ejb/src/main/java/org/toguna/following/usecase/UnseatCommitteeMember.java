package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Member;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser or rapporteur removes a seat from the follow-up committee. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class UnseatCommitteeMember {
    private final Stage stage;
    private final Committees committees;

    @Inject
    UnseatCommitteeMember(Stage stage, Committees committees) {
        this.stage = stage;
        this.committees = committees;
    }

    public Member unseat(String slug, UUID id) {
        return stage.act(this, slug, on -> {
            var member = committees.member(on.forumId(), id);
            committees.remove(member);
            on.done(id);
            return member;
        });
    }
}
