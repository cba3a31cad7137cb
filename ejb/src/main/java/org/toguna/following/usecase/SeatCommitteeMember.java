package org.toguna.following.usecase;

import jakarta.inject.Inject;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Member;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;

/** An organiser or rapporteur adds a seat to the follow-up committee. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class SeatCommitteeMember {
    private final Stage stage;
    private final Committees committees;

    @Inject
    SeatCommitteeMember(Stage stage, Committees committees) {
        this.stage = stage;
        this.committees = committees;
    }

    public Member seat(String slug, LocalizedText function, LocalizedText institution) {
        return stage.act(this, slug, on -> {
            var member = new Member(on.forumId(), function, institution, on.now());
            committees.add(member);
            on.done(member.id());
            return member;
        });
    }
}
