package org.toguna.commitment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Progress;
import org.toguna.commitment.domain.ProgressReport;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.usecase.AdoptCommitment;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.shared.LocalizedText;

/**
 * Everything about a commitment.
 *
 * @param status of the latest report; NO_NEWS while there is none
 * @param recommendation the number of the recommendation it answers, if any
 * @param versions oldest first; the last one is in force
 * @param progress latest first
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
        List<VersionBody> versions,
        List<ProgressBody> progress) {

    /** The dated, referenced act without which there is no commitment. */
    public record ActBody(ActKind kind, String reference, LocalDate date) {
        AdoptCommitment.Reference toReference() {
            return new AdoptCommitment.Reference(kind, reference, date);
        }
    }

    public record Adoption(UUID leadInstitution, ActBody act, TermsBody terms) {}

    /** @param expectedVersion the version that the amendment was written on */
    public record Amendment(TermsBody terms, String reason, String decidedBy, Integer expectedVersion) {}

    public record VersionBody(int number, TermsBody terms, String reason, String decidedBy, Instant decidedAt) {
        static VersionBody of(CommitmentVersion version) {
            return new VersionBody(
                    version.number(),
                    TermsBody.of(version.terms()),
                    version.reason().orElse(null),
                    version.decidedBy().orElse(null),
                    version.decidedAt());
        }
    }

    /** @param at when it was reported, ignored in what is sent */
    public record ProgressBody(
            Status status,
            Integer percentage,
            Map<String, String> narrative,
            String evidenceLink,
            Progress.Evidence evidence,
            Instant at) {
        Progress toProgress() {
            return new Progress(
                    status,
                    percentage,
                    narrative == null ? LocalizedText.NONE : new LocalizedText(narrative),
                    evidenceLink,
                    evidence == null || evidence.sha256() == null ? null : evidence);
        }

        static ProgressBody of(ProgressReport report) {
            return new ProgressBody(
                    report.status(),
                    report.percentage(),
                    report.narrative().texts(),
                    report.evidenceLink().orElse(null),
                    report.evidence().orElse(null),
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
                    commitment.status(),
                    commitment.percentage(),
                    commitment.reportedAt());
        }
    }

    static CommitmentBody of(ReadCommitments.Sheet sheet) {
        var commitment = sheet.commitment();
        var percentage = commitment.percentage();
        return new CommitmentBody(
                commitment.id(),
                commitment.number(),
                InstitutionBody.of(sheet.lead()),
                new ActBody(
                        commitment.act().kind(),
                        commitment.act().reference(),
                        commitment.act().date()),
                commitment.versionNumber(),
                TermsBody.of(commitment.terms()),
                sheet.origin().map(Recommendation::number).orElse(null),
                commitment.status(),
                percentage.isPresent() ? Integer.valueOf(percentage.getAsInt()) : null,
                sheet.versions().stream().map(VersionBody::of).toList(),
                sheet.reports().stream().map(ProgressBody::of).toList());
    }
}
