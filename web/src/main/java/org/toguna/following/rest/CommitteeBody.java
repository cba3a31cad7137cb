package org.toguna.following.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.following.domain.Member;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.values.LocalizedText;

/**
 * The follow-up committee as the API shows it.
 *
 * @param mandate absent until somebody wrote it
 * @param meetings latest first
 */
public record CommitteeBody(Map<String, String> mandate, List<MemberBody> members, List<MeetingBody> meetings) {

    static CommitteeBody of(ReadCommittee.Sheet sheet) {
        return new CommitteeBody(
                sheet.mandate().map(LocalizedText::texts).orElse(null),
                sheet.members().stream().map(MemberBody::of).toList(),
                sheet.meetings().stream().map(MeetingBody::of).toList());
    }

    static LocalizedText text(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }

    public record MemberBody(UUID id, Map<String, String> function, Map<String, String> institution) {
        static MemberBody of(Member member) {
            return new MemberBody(
                    member.id(), member.function().texts(), member.institution().texts());
        }
    }

    /** @param minutesFile whether signed minutes are filed */
    public record MeetingBody(
            UUID id,
            LocalDate heldOn,
            String place,
            Map<String, String> agenda,
            List<DecisionBody> decisions,
            Map<String, String> minutes,
            boolean minutesFile) {
        static MeetingBody of(ReadCommittee.Held held) {
            var meeting = held.meeting();
            return new MeetingBody(
                    meeting.id(),
                    meeting.heldOn(),
                    meeting.place(),
                    meeting.agenda().texts(),
                    held.decisions().stream().map(DecisionBody::of).toList(),
                    meeting.minutes().texts(),
                    meeting.minutesFile().isPresent());
        }
    }

    /** @param commitment its number, or absent */
    public record DecisionBody(Map<String, String> words, Integer commitment) {
        static DecisionBody of(ReadCommittee.Taken taken) {
            return new DecisionBody(
                    taken.words().texts(),
                    taken.commitment().map(commitment -> commitment.number()).orElse(null));
        }
    }
}
