package org.toguna.report.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.toguna.evaluation.domain.OnPaper;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.report.domain.ReportKind;

/**
 * Everything the report of a published evaluation says: three voices side by side, how they were heard, and what was learnt.
 *
 * @param since null where no evaluation of an edition before is public
 */
public record EvaluationReport(Cover cover, Opinion opinion, Since since, List<CommitmentHeard> commitments)
        implements Report {
    public EvaluationReport {
        commitments = List.copyOf(commitments);
    }

    /**
     * The evaluation as a whole; what is not known is null.
     *
     * @param draw how some were drawn by lot, null when nobody was
     * @param samples one or two, the drawn before the volunteers
     * @param earlyBecause why it was handed over while people could still rate
     * @param chapters of the evaluator, by criterion
     * @param reply the government's
     */
    public record Opinion(
            LocalDate openedOn,
            LocalDate transmittedOn,
            LocalDate publishedOn,
            Lots draw,
            List<SampleHeard> samples,
            List<Evaluator> evaluators,
            String earlyBecause,
            String conclusions,
            List<Chapter> chapters,
            String reply,
            ReplyAct replyAct,
            LocalDate repliedOn) {
        public Opinion {
            samples = List.copyOf(samples);
            evaluators = List.copyOf(evaluators);
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * The evaluation of the edition before beside this one.
     *
     * @param promised how many commitments the edition before had
     */
    public record Since(
            String edition, LocalDate publishedOn, int promised, List<Compared> voices, List<Followed> lessons) {
        public Since {
            voices = List.copyOf(voices);
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * One voice in both evaluations.
     *
     * @param voice the last part of the key of its name
     */
    public record Compared(String voice, Spread then, Spread now) {}

    /** How one voice spread over the levels of its scale; empty when nothing is told. */
    public record Spread(Map<CommitmentReport.Assessment, Long> counts) {
        public Spread {
            counts = Map.copyOf(counts);
        }

        public boolean isTold() {
            return !counts.isEmpty();
        }

        /** Null for a level that is not on the scale of this voice. */
        public Long choosing(CommitmentReport.Assessment level) {
            return counts.get(level);
        }
    }

    /** What the evaluator writes of the whole by one criterion, in the language of the report or in the one it was written in. */
    public record Chapter(String criterion, String words) {}

    /**
     * What became of a lesson of the edition before.
     *
     * @param item its number on this edition's agenda, or null
     */
    public record Followed(int number, String title, List<Found> findings, Integer item, List<Demand> recommendations) {
        public Followed {
            findings = List.copyOf(findings);
            recommendations = List.copyOf(recommendations);
        }
    }

    /** What was found of a commitment of the edition before. */
    public record Found(int commitment, CommitmentReport.Assessment completion) {}

    /** A recommendation, with the commitments that answer it. */
    public record Demand(int number, List<Promise> commitments) {
        public Demand {
            commitments = List.copyOf(commitments);
        }
    }

    public record Promise(int number, CommitmentReport.Status status) {}

    /** A drawing of lots, told so that it can be repeated. */
    public record Lots(
            Long people,
            String fingerprint,
            int wanted,
            String seedSource,
            String seed,
            LocalDate fixedOn,
            LocalDate drawnOn) {}

    /**
     * Who evaluated.
     *
     * @param act by which they were appointed, in words; null where it is not recorded, as terms and selection are
     */
    public record Evaluator(String name, String act, String terms, String selection, String interests) {}

    /**
     * Everything one sample said of all commitments that are told by themselves.
     *
     * @param drawn whether by lot
     * @param onPaper who answered on paper, whom the turnout does not count
     * @param ratings null when too few
     */
    public record SampleHeard(
            boolean drawn,
            OnPaper onPaper,
            CommitmentReport.Participants ratings,
            List<Counted> causes,
            List<Crowd> levels,
            List<Crowd> regions,
            List<Crowd> zones,
            List<Crowd> genders) {
        public SampleHeard {
            causes = List.copyOf(causes);
            levels = List.copyOf(levels);
            regions = List.copyOf(regions);
            zones = List.copyOf(zones);
            genders = List.copyOf(genders);
        }
    }

    /** How many chose something. */
    public record Counted(String name, long people) {}

    /** How a group, large enough to be told, spread its ratings over the scale. */
    public record Crowd(String name, List<Long> completion) {
        public Crowd {
            completion = List.copyOf(completion);
        }
    }

    /** What one sample wrote and chose about one commitment; words with the name of who wants to be named. */
    public record Told(
            boolean drawn, List<Counted> causes, List<String> problems, List<String> lessons, long withheld) {
        public Told {
            causes = List.copyOf(causes);
            problems = List.copyOf(problems);
            lessons = List.copyOf(lessons);
        }
    }

    /** One commitment with the voices about it. */
    public record CommitmentHeard(int number, String title, CommitmentReport.Evaluation voices, List<Told> told) {
        public CommitmentHeard {
            told = List.copyOf(told);
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.EVALUATION;
    }

    public List<CommitmentReport.Completion> completions() {
        return List.of(CommitmentReport.Completion.values());
    }

    public List<CommitmentReport.Assessment> assessments() {
        return List.of(CommitmentReport.Assessment.values());
    }

    /** How many commitments the evaluator finds so far carried out. */
    public long found(CommitmentReport.Assessment level) {
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

    private Stream<CommitmentReport.Evaluation> voices() {
        return commitments.stream().map(CommitmentHeard::voices).filter(Objects::nonNull);
    }
}
