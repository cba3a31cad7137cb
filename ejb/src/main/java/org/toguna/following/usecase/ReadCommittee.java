package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.files.domain.StoredFile;
import org.toguna.following.domain.Committee;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Meeting;
import org.toguna.following.domain.Member;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;

/** Anybody reads who watches over the commitments of a forum, and what they decided. */
@Act(by = Role.ANYONE)
public class ReadCommittee {
    private final Stage stage;
    private final Commitments commitments;
    private final Committees committees;

    @Inject
    ReadCommittee(Stage stage, Commitments commitments, Committees committees) {
        this.stage = stage;
        this.commitments = commitments;
        this.committees = committees;
    }

    /** @param meetings latest first */
    public record Sheet(Optional<LocalizedText> mandate, List<Member> members, List<Held> meetings) {}

    public record Held(Meeting meeting, List<Taken> decisions) {}

    /** @param commitment the one it concerns */
    public record Taken(LocalizedText words, Optional<Commitment> commitment) {}

    public Sheet read(String slug) {
        return stage.show(
                this,
                slug,
                on -> new Sheet(
                        committees.find(on.forumId()).map(Committee::mandate),
                        committees.members(on.forumId()),
                        committees.meetings(on.forumId()).stream()
                                .map(this::held)
                                .toList()));
    }

    public Held meeting(String slug, UUID id) {
        return stage.show(this, slug, on -> held(committees.meeting(on.forumId(), id)));
    }

    /** The meetings that decided something about a commitment, with those decisions only. */
    public List<Held> about(String slug, int number) {
        return stage.show(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            return committees.about(commitment.id()).stream()
                    .map(meeting -> new Held(
                            meeting,
                            meeting.decisions().stream()
                                    .filter(decision -> decision.commitmentId()
                                            .filter(commitment.id()::equals)
                                            .isPresent())
                                    .map(decision -> new Taken(decision.words(), Optional.of(commitment)))
                                    .toList()))
                    .toList();
        });
    }

    public StoredFile minutes(String slug, UUID id) {
        return stage.show(this, slug, on -> committees.minutes(committees.meeting(on.forumId(), id)));
    }

    private Held held(Meeting meeting) {
        return new Held(
                meeting,
                meeting.decisions().stream()
                        .map(decision -> new Taken(
                                decision.words(), decision.commitmentId().map(commitments::get)))
                        .toList());
    }
}
