package org.toguna.report.usecase;

import java.time.LocalDate;
import java.util.List;
import org.toguna.report.domain.ReportKind;

/** The final declaration: what the plenary adopted, in order, and where each text comes from. */
public record Declaration(Cover cover, List<Article> articles) implements Report {
    public Declaration {
        articles = List.copyOf(articles);
    }

    /**
     * A recommendation as adopted; what is not known is null.
     *
     * @param levels in words
     * @param addressee the institution it is addressed to
     * @param item the item of the agenda it comes from
     * @param votes one for each question in which that item was an option
     * @param source the document it was taken from, when it does not come from the agenda
     */
    public record Article(
            int number,
            String title,
            String heading,
            List<String> levels,
            String addressee,
            LocalDate deadline,
            LocalDate adoptedOn,
            Item item,
            List<Vote> votes,
            String source) {
        public Article {
            levels = List.copyOf(levels);
            votes = List.copyOf(votes);
        }
    }

    public record Item(int number, String title) {}

    /**
     * @param rank counted from 1, equals sharing theirs
     * @param percent of the ballots that approve it, 0 to 100
     */
    public record Vote(int rank, long votes, long ballots, long percent) {}

    @Override
    public ReportKind kind() {
        return ReportKind.DECLARATION;
    }
}
