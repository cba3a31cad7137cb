package org.toguna.report.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.forum.domain.Forum;
import org.toguna.recommendation.usecase.Coverage;
import org.toguna.values.LocalizedText;

/**
 * What every report says on its first page about its forum and itself; what is not known is null.
 *
 * @param forum required, what the forum is called
 * @param timeZone the zone's name as people say it
 * @param language required, French or English
 * @param generatedAt required, in the forum's time zone
 * @param archive whether it is told from public sources, hence by nobody who held the forum
 * @param incomplete that not all is known here, in words
 * @param caveat what must be said of an archive's content
 * @param historyHead the hash that stands for the whole history of the commitments, in hexadecimal
 */
public record Cover(
        String forum,
        String slug,
        String theme,
        String convener,
        String place,
        LocalDate opensOn,
        LocalDate closesOn,
        String timeZone,
        Locale language,
        boolean demonstration,
        boolean archive,
        String incomplete,
        String caveat,
        ZonedDateTime generatedAt,
        String historyHead) {

    /** @param historyHead null while nothing was decided */
    static Cover of(Forum forum, Coverage coverage, Locale language, Instant now, String historyHead) {
        var place = Stream.of(text(forum.venue(), language), forum.city())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Cover(
                forum.name().in(language),
                forum.slug(),
                text(forum.theme(), language),
                text(forum.convener(), language),
                place.isEmpty() ? null : place,
                forum.starts(),
                forum.ends(),
                forum.timeZone().getDisplayName(TextStyle.FULL, language),
                language,
                forum.isDemonstration(),
                forum.isArchive(),
                coverage.said(language).orElse(null),
                forum.provenance()
                        .map(provenance -> text(provenance.caveat(), language))
                        .orElse(null),
                now.atZone(forum.timeZone()),
                historyHead);
    }

    /** The key of what is said of a recommendation that has no answer here: who reads sources knows of none. */
    public String unanswered() {
        return archive ? "response.UNKNOWN" : "response.NONE";
    }

    /** The text, or null when there is none. */
    static String text(LocalizedText text, Locale language) {
        return text == null || text.isEmpty() ? null : text.in(language);
    }
}
