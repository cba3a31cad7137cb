package org.toguna.report.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.texts.usecase.Texts;

/** Gathers what the sources of an archive tell. */
@Dependent
class ReadArchiveReport {
    private final Recommendations recommendations;
    private final Covers covers;

    @Inject
    ReadArchiveReport(Recommendations recommendations, Covers covers) {
        this.recommendations = recommendations;
        this.covers = covers;
    }

    ArchiveReport read(Forum forum, Instant now, Locale language) {
        var provenance = forum.provenance().orElse(Provenance.NONE);
        return new ArchiveReport(
                covers.of(forum, now, language),
                recommendations.all(forum.id()).stream()
                        .map(asked -> recommendation(asked, provenance, language))
                        .toList(),
                provenance.statements().stream()
                        .map(said -> statement(said, provenance, language))
                        .toList(),
                provenance.sources().stream()
                        .map(source -> source(source, language))
                        .toList());
    }

    private static ArchiveReport.Recommendation recommendation(
            Recommendation asked, Provenance provenance, Locale language) {
        return new ArchiveReport.Recommendation(
                asked.number(),
                asked.title().in(language),
                asked.levels().all().stream().map(Texts.in(language)::name).toList(),
                asked.source()
                        .filter(address -> provenance.source(address).isPresent())
                        .map(provenance::number)
                        .orElse(null));
    }

    private static ArchiveReport.Statement statement(
            Provenance.Statement said, Provenance provenance, Locale language) {
        List<Integer> numbers = said.sources().stream().map(provenance::number).toList();
        return new ArchiveReport.Statement(
                Texts.in(language).name(said.about()), Cover.text(said.words(), language), numbers);
    }

    static String inWords(Provenance.Source source, Locale language) {
        var texts = new ReportTexts(language);
        return texts.text(
                "archive.citation",
                source.title() == null ? texts.text("archive.untitled") : texts.text("archive.quoted", source.title()),
                source.publisher(),
                source.published() == null
                        ? texts.text("archive.undated")
                        : Texts.partOfDate(source.published(), language),
                source.address());
    }

    private static ArchiveReport.Source source(Provenance.Source source, Locale language) {
        return new ArchiveReport.Source(
                source.title(),
                source.language(),
                source.publisher(),
                source.published() == null ? null : Texts.partOfDate(source.published(), language),
                source.address());
    }
}
