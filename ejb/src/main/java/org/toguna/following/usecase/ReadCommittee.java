package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Committee;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Meeting;
import org.toguna.following.domain.Member;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.StoredFile;

/** Anybody reads who watches over the commitments of a forum, and what they decided. */
@Stateless
public class ReadCommittee {
    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Committees committees;

    /** @param meetings latest first */
    public record Sheet(Optional<LocalizedText> mandate, List<Member> members, List<Held> meetings) {}

    public record Held(Meeting meeting, List<Taken> decisions) {}

    /** @param commitment the one it concerns */
    public record Taken(LocalizedText words, Optional<Commitment> commitment) {}

    public Sheet read(String slug) {
        var forum = forums.get(slug);
        return new Sheet(
                committees.find(forum.id()).map(Committee::mandate),
                committees.members(forum.id()),
                committees.meetings(forum.id()).stream().map(this::held).toList());
    }

    public Held meeting(String slug, UUID id) {
        return held(committees.meeting(forums.get(slug).id(), id));
    }

    /** The meetings that decided something about a commitment, with those decisions only. */
    public List<Held> about(String slug, int number) {
        var commitment = commitments.get(forums.get(slug).id(), number);
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
    }

    private Held held(Meeting meeting) {
        return new Held(
                meeting,
                meeting.decisions().stream()
                        .map(decision -> new Taken(
                                decision.words(), decision.commitmentId().map(commitments::get)))
                        .toList());
    }

    public StoredFile minutes(String slug, UUID id) {
        return committees.minutes(committees.meeting(forums.get(slug).id(), id));
    }
}
