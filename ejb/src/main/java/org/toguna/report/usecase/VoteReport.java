package org.toguna.report.usecase;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.toguna.report.domain.ReportKind;

/** Everything the report on the vote says: what was asked, by which protocol, who could answer, and what was decided. */
public record VoteReport(Cover cover, List<Question> questions) implements Report {
    public VoteReport {
        questions = List.copyOf(questions);
    }

    /**
     * @param most how many options one ballot could approve
     * @param mode of the ballots: the name of the voting feature's constant, and its words
     * @param opened null when no window was announced
     * @param electors null where they are too few to be told
     * @param lines most approved first
     * @param countries voters by country of residence, small groups added up in {@code elsewhere}
     */
    public record Question(
            String question,
            int most,
            String mode,
            String modeInWords,
            ZonedDateTime opened,
            ZonedDateTime closed,
            Long electors,
            long ballots,
            long blank,
            List<Line> lines,
            Map<String, Long> countries,
            long elsewhere) {
        public Question {
            lines = List.copyOf(lines);
        }

        public long approvals() {
            return lines.stream().mapToLong(Line::votes).sum();
        }
    }

    /**
     * @param number of the agenda item
     * @param percent of the ballots that approve it, 0 to 100
     */
    public record Line(int number, String option, long votes, long percent) {}

    @Override
    public ReportKind kind() {
        return ReportKind.VOTE;
    }
}
