package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Meeting;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;

/** The office calls the follow-up committee to a meeting. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.SECRETARIAT})
public class CallCommittee {
    private final Stage stage;
    private final Committees committees;

    @Inject
    CallCommittee(Stage stage, Committees committees) {
        this.stage = stage;
        this.committees = committees;
    }

    public Meeting call(String slug, LocalDate heldOn, String place, LocalizedText agenda) {
        return stage.act(this, slug, on -> {
            var meeting = new Meeting(on.forumId(), heldOn, place, agenda);
            committees.add(meeting);
            on.done(meeting.id());
            return meeting;
        });
    }
}
