package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Meeting;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;

/** An organiser or rapporteur adds what a meeting of the follow-up committee decided. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class RecordCommitteeDecision {
    private final Stage stage;
    private final Commitments commitments;
    private final Committees committees;

    @Inject
    RecordCommitteeDecision(Stage stage, Commitments commitments, Committees committees) {
        this.stage = stage;
        this.commitments = commitments;
        this.committees = committees;
    }

    /**
     * @param id of the meeting
     * @param commitment its number, or null when the decision concerns no single one
     */
    public Meeting decide(String slug, UUID id, LocalizedText words, Integer commitment) {
        return stage.act(this, slug, on -> {
            var meeting = committees.meeting(on.forumId(), id);
            meeting.decide(
                    words,
                    commitment == null
                            ? null
                            : commitments.get(on.forumId(), commitment).id());
            on.done(id);
            return meeting;
        });
    }
}
