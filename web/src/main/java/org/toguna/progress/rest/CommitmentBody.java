package org.toguna.progress.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.DecisionKind;
import org.toguna.commitment.domain.Gap;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Timeliness;
import org.toguna.commitment.rest.InstitutionBody;
import org.toguna.commitment.rest.TermsBody;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.Measurements;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ReportState;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.values.LocalizedText;

/**
 * Everything about a commitment.
 *
 * @param status of the latest public report; NO_NEWS while there is none
 * @param timeliness how it stands today against its dates
 * @param monthsSilent whole months since its start or its latest public report
 * @param gaps what it lacks for an evaluation
 * @param recommendation the number of the recommendation it answers, if any
 * @param versions oldest first; the last one is in force
 * @param progress public reports, latest first
 * @param unpublished reports that wait or were sent back, for whoever wrote or decides them
 */
public record CommitmentBody(
        UUID id,
        int number,
        InstitutionBody leadInstitution,
        ActBody act,
        int version,
        TermsBody terms,
        Integer recommendation,
        Status status,
        Integer percentage,
        Timeliness timeliness,
        long monthsSilent,
        Set<Gap> gaps,
        List<VersionBody> versions,
        List<ProgressBody> progress,
        List<ProgressBody> unpublished) {

    /**
     * The dated, referenced act without which there is no commitment.
     *
     * @param file the SHA-256 of its text, handed in before at {@code acts}; absent when there is none
     */
    public record ActBody(ActKind kind, String reference, LocalDate date, String file) {
        Act toAct() {
            return new Act(kind, reference, date, file);
        }

        static ActBody of(Act act) {
            return new ActBody(act.kind(), act.reference(), act.date(), act.file());
        }
    }

    public record Adoption(UUID leadInstitution, ActBody act, TermsBody terms) {}

    /** @param expectedVersion the version that the amendment was written on */
    public record Amendment(TermsBody terms, String reason, String decidedBy, Integer expectedVersion) {}

    /** @param expectedVersion the version that was in force when it was decided */
    public record Withdrawal(String reason, String decidedBy, Integer expectedVersion) {}

    public record Return(String reason) {}

    /**
     * @param position its place in the forum's history
     * @param hash see the history of the forum
     */
    public record VersionBody(
            int number,
            DecisionKind kind,
            TermsBody terms,
            String reason,
            String decidedBy,
            Instant decidedAt,
            Integer position,
            String hash) {
        static VersionBody of(CommitmentVersion version) {
            return new VersionBody(
                    version.number(),
                    version.decision().kind(),
                    TermsBody.of(version.terms()),
                    version.reason().orElse(null),
                    version.decidedBy().orElse(null),
                    version.decidedAt(),
                    version.position().orElse(null),
                    version.hash().orElse(null));
        }
    }

    /**
     * @param expectedReports how many reports there were when this one was written; optional in what is sent
     * @param number ignored in what is sent, as are state, sentBackBecause, confirmedAt and at
     * @param confirmedAt when a validator of the institution confirmed it
     */
    public record ProgressBody(
            Status status,
            Integer percentage,
            Map<String, String> narrative,
            Map<String, String> obstacles,
            Progress.Spent spent,
            List<Measurement> measurements,
            String evidenceLink,
            Progress.Evidence evidence,
            Integer expectedReports,
            Integer number,
            ReportState state,
            String sentBackBecause,
            Instant confirmedAt,
            Instant at) {
        Progress toProgress() {
            return new Progress(
                    status,
                    percentage,
                    narrative == null ? LocalizedText.NONE : new LocalizedText(narrative),
                    obstacles == null ? LocalizedText.NONE : new LocalizedText(obstacles),
                    spent,
                    new Measurements(measurements),
                    evidenceLink,
                    evidence == null || evidence.sha256() == null ? null : evidence);
        }

        static ProgressBody of(ProgressReport report) {
            return new ProgressBody(
                    report.status(),
                    report.percentage(),
                    report.narrative().texts(),
                    report.obstacles().texts(),
                    report.spent().orElse(null),
                    report.measurements(),
                    report.evidenceLink().orElse(null),
                    report.evidence().orElse(null),
                    null,
                    report.number(),
                    report.state(),
                    report.sentBackBecause().orElse(null),
                    report.confirmedAt().orElse(null),
                    report.reportedAt());
        }
    }

    /** What a list shows of a commitment. */
    public record Summary(
            UUID id,
            int number,
            Map<String, String> title,
            Map<String, String> leadInstitution,
            LocalDate deadline,
            Set<Gap> gaps,
            Status status,
            Integer percentage,
            Instant reportedAt) {
        static Summary of(CommitmentSummary commitment) {
            return new Summary(
                    commitment.id(),
                    commitment.number(),
                    commitment.title().texts(),
                    commitment.leadInstitution().texts(),
                    commitment.deadline(),
                    commitment.gaps().all(),
                    commitment.status(),
                    commitment.percentage(),
                    commitment.reportedAt());
        }
    }

    static CommitmentBody of(ReadProgress.Sheet sheet) {
        var commitment = sheet.commitment();
        var percentage = commitment.percentage();
        return new CommitmentBody(
                commitment.id(),
                commitment.number(),
                InstitutionBody.of(sheet.lead()),
                ActBody.of(commitment.act()),
                commitment.versionNumber(),
                TermsBody.of(commitment.terms()),
                sheet.origin().map(Recommendation::number).orElse(null),
                commitment.status(),
                percentage.isPresent() ? Integer.valueOf(percentage.getAsInt()) : null,
                sheet.standing().timeliness(),
                sheet.standing().monthsSilent(),
                commitment.gaps().all(),
                sheet.versions().stream().map(VersionBody::of).toList(),
                sheet.reports().stream().map(ProgressBody::of).toList(),
                sheet.unpublished().stream().map(ProgressBody::of).toList());
    }
}
