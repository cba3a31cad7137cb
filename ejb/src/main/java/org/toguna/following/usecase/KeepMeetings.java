package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Meeting;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.RealClock;
import org.toguna.shared.StoredFile;
import org.toguna.shared.StoredFiles;

/** The secretariat keeps the meetings of the follow-up committee: the call, the decisions, the minutes. */
@Stateless
public class KeepMeetings {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Committees committees;

    @Inject
    StoredFiles files;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    public UUID call(String slug, LocalDate heldOn, String place, LocalizedText agenda) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var meeting = new Meeting(forum.id(), heldOn, place, agenda);
        committees.add(meeting);
        happened.fire(new Happened(person, "CallCommittee", forum.id(), meeting.id()));
        return meeting.id();
    }

    /** @param commitment its number, or null when the decision concerns no single one */
    public void decide(String slug, UUID id, LocalizedText words, Integer commitment) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var meeting = committees.meeting(forum.id(), id);
        meeting.decide(
                words,
                commitment == null
                        ? null
                        : commitments.get(forum.id(), commitment).id());
        happened.fire(new Happened(person, "RecordCommitteeDecision", forum.id(), id));
    }

    public void minute(String slug, UUID id, LocalizedText minutes) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        committees.meeting(forum.id(), id).minute(minutes);
        happened.fire(new Happened(person, "FileMinutes", forum.id(), id));
    }

    /** @throws org.toguna.shared.Refusal {@code following.minutes.notPdf}, or as for any file */
    public void minute(String slug, UUID id, byte[] signed) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var file = new StoredFile(signed, clock.now());
        files.add(file);
        committees.meeting(forum.id(), id).minute(file);
        happened.fire(new Happened(person, "FileMinutes", forum.id(), id));
    }
}
