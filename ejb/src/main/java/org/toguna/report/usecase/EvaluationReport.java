package org.toguna.report.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.toguna.report.domain.ReportKind;

/** Everything the report of a published evaluation says: three voices side by side, how they were heard, and what was learnt. */
public record EvaluationReport(Cover cover, Opinion opinion, List<CommitmentHeard> commitments) implements Report {
    public EvaluationReport {
        commitments = List.copyOf(commitments);
    }

    /**
     * The evaluation as a whole; what is not known is null.
     *
     * @param reply the government's
     */
    public record Opinion(
            LocalDate openedOn,
            LocalDate transmittedOn,
            LocalDate publishedOn,
            long invited,
            long reached,
            long answered,
            String conclusions,
            String reply,
            LocalDate repliedOn) {}

    /**
     * One commitment with the voices about it.
     *
     * @param lessons in the participants' words, in the order of the alphabet
     */
    public record CommitmentHeard(
            int number, String title, CommitmentReport.Evaluation voices, List<String> problems, List<String> lessons) {
        public CommitmentHeard {
            problems = List.copyOf(problems);
            lessons = List.copyOf(lessons);
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.EVALUATION;
    }

    public List<CommitmentReport.Completion> completions() {
        return List.of(CommitmentReport.Completion.values());
    }

    /** How many commitments the evaluator finds so far carried out. */
    public long found(CommitmentReport.Completion level) {
        return voices().map(CommitmentReport.Evaluation::evaluator)
                .filter(voice -> voice != null && voice.completion() == level)
                .count();
    }

    /** How many commitments the government says are so far carried out. */
    public long declared(CommitmentReport.Completion level) {
        return voices().map(CommitmentReport.Evaluation::government)
                .filter(voice -> voice != null && voice.completion() == level)
                .count();
    }

    /** How many of the participants' ratings, of all commitments that enough of them rated, say so. */
    public long rated(CommitmentReport.Completion level) {
        return voices().map(CommitmentReport.Evaluation::participants)
                .filter(Objects::nonNull)
                .mapToLong(voice -> voice.choosing(level))
                .sum();
    }

    private Stream<CommitmentReport.Evaluation> voices() {
        return commitments.stream().map(CommitmentHeard::voices).filter(Objects::nonNull);
    }
}
