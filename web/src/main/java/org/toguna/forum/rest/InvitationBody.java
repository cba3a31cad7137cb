package org.toguna.forum.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Heading;
import org.toguna.forum.domain.Invitation;
import org.toguna.forum.domain.Kind;
import org.toguna.forum.domain.Window;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * What a convener sends. Without headings a forum has the usual four.
 *
 * @param windows by activity: registration, contribution, vote, evaluation
 */
public record InvitationBody(
        String slug,
        Kind kind,
        Map<String, String> name,
        Map<String, String> theme,
        Map<String, String> convener,
        String country,
        Set<Level> levels,
        Map<String, String> venue,
        String city,
        String timeZone,
        LocalDate starts,
        LocalDate ends,
        Integer edition,
        String predecessor,
        Map<String, Span> windows,
        List<ForumBody.HeadingBody> headings) {

    public record Span(Instant opens, Instant closes) {}

    Invitation toInvitation() {
        var spans = new EnumMap<Activity, Window>(Activity.class);
        var validation = new Validation();
        if (windows != null) {
            for (var activity : Activity.values()) {
                var span = windows.get(activity.name().toLowerCase(Locale.ROOT));
                if (span != null) {
                    var field = "windows." + activity.name().toLowerCase(Locale.ROOT);
                    validation.present(field, span.opens()).present(field, span.closes());
                    spans.put(activity, new Window(span.opens(), span.closes()));
                }
            }
        }
        validation.refuse();
        return new Invitation(
                slug,
                kind == null ? Kind.FORUM : kind,
                text(name),
                text(theme),
                text(convener),
                country,
                levels == null ? Levels.NONE : Levels.of(levels),
                text(venue),
                city,
                timeZone,
                starts,
                ends,
                edition == null ? 1 : edition,
                spans,
                headings == null || headings.isEmpty()
                        ? Heading.USUAL
                        : headings.stream()
                                .map(heading -> new Heading(heading.code(), text(heading.name())))
                                .toList());
    }

    private static LocalizedText text(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }
}
