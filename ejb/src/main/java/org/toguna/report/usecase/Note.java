package org.toguna.report.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.CommitmentReport.Status;

/**
 * One page for the minister: five figures, what worries, what is asked. Everything on it is counted in the register.
 *
 * @param byStatus every status with its count
 * @param concerns at most {@value #MOST_CONCERNS}, most worrying first
 */
public record Note(Cover cover, Figures figures, Map<Status, Long> byStatus, List<Concern> concerns) implements Report {
    static final int MOST_CONCERNS = 5;

    public Note {
        byStatus = Map.copyOf(byStatus);
        concerns = List.copyOf(concerns);
    }

    /**
     * @param concern how many commitments are overdue, blocked or silent, each once
     * @param unansweredSince when the oldest recommendation without an answer was adopted, or null
     * @param longestWait whole days since then
     */
    public record Figures(
            long commitments,
            long done,
            long overdue,
            long silent,
            long concern,
            long unanswered,
            LocalDate unansweredSince,
            long longestWait) {}

    /** @param silent whether news are overdue, for that many months */
    public record Concern(
            int number,
            String title,
            String lead,
            LocalDate deadline,
            boolean overdue,
            boolean blocked,
            boolean silent,
            long monthsSilent) {}

    /** What may be long is cut, for one page to be one page. */
    public String inShort(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public long withStatus(Status status) {
        return byStatus.getOrDefault(status, 0L);
    }

    @Override
    public ReportKind kind() {
        return ReportKind.NOTE;
    }
}
