package org.toguna.report.usecase;

import java.util.List;
import org.toguna.report.domain.ReportKind;

/** What public sources tell of a forum that others held, each statement with those that make it. */
public record ArchiveReport(
        Cover cover, List<Recommendation> recommendations, List<Statement> statements, List<Source> sources)
        implements Report {
    public ArchiveReport {
        recommendations = List.copyOf(recommendations);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }

    /**
     * @param levels in words
     * @param source the number of the source in the list, null when it is none of them
     */
    public record Recommendation(int number, String title, List<String> levels, Integer source) {}

    /**
     * @param about in words
     * @param words what is said, null when it is what the cover shows
     * @param sources their numbers in the list
     */
    public record Statement(String about, String words, List<Integer> sources) {}

    /**
     * @param title null when it was not noted
     * @param published in words, null when it was not noted
     */
    public record Source(String title, String language, String publisher, String published, String address) {}

    @Override
    public ReportKind kind() {
        return ReportKind.COMMITMENTS;
    }

    @Override
    public String title() {
        return "archive.title";
    }

    @Override
    public String template() {
        return "archive";
    }
}
