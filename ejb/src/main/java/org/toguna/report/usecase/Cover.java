package org.toguna.report.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.forum.domain.Forum;
import org.toguna.shared.LocalizedText;

/**
 * What every report says on its first page about its forum and itself; what is not known is null.
 *
 * @param forum required, what the forum is called
 * @param timeZone the zone's name as people say it
 * @param language required, French or English
 * @param generatedAt required, in the forum's time zone
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
        ZonedDateTime generatedAt,
        String historyHead) {

    /** @param historyHead null while nothing was decided */
    static Cover of(Forum forum, Locale language, Instant now, String historyHead) {
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
                now.atZone(forum.timeZone()),
                historyHead);
    }

    /** The text, or null when there is none. */
    static String text(LocalizedText text, Locale language) {
        return text == null || text.isEmpty() ? null : text.in(language);
    }
}
