package org.toguna.forum.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.toguna.values.Country;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * What a convener announces: everything about a forum that somebody decides.
 *
 * @param country see {@link Country}
 * @param windows which activities open when; an absent one never opens
 */
public record Invitation(
        String slug,
        Kind kind,
        LocalizedText name,
        LocalizedText theme,
        LocalizedText convener,
        String country,
        Levels levels,
        LocalizedText venue,
        String city,
        String timeZone,
        LocalDate starts,
        LocalDate ends,
        int edition,
        Map<Activity, Window> windows,
        List<Heading> headings) {
    private static final int LONGEST_SLUG = 60;

    /** Small letters and digits in words with a hyphen between them; possessive, so that a long one is refused as fast as a short one. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    public void check() {
        var validation = new Validation()
                .require(isSlug(slug), "slug", "forum.slug.malformed")
                .present("kind", kind)
                .require(!name.isEmpty(), "name", "shared.missing")
                .require(!convener.isEmpty(), "convener", "shared.missing")
                .require(Country.isKnown(country), "country", "forum.country.unknown")
                .require(!levels.all().isEmpty(), "levels", "shared.missing")
                .line("city", city)
                .require(isTimeZone(timeZone), "timeZone", "forum.timeZone.unknown")
                .present("starts", starts)
                .present("ends", ends)
                .require(starts == null || ends == null || !ends.isBefore(starts), "ends", "forum.ends.beforeStart")
                .require(edition >= 1 && edition <= 999, "edition", "forum.edition.range");
        validation
                .optional("name", name, Validation.PARAGRAPH)
                .optional("theme", theme, Validation.PARAGRAPH)
                .optional("convener", convener, Validation.PARAGRAPH)
                .optional("venue", venue, Validation.PARAGRAPH);
        headings.forEach(heading -> heading.validate(validation));
        windows.forEach((activity, window) -> validation.require(
                window.opens().isBefore(window.closes()),
                "windows." + activity.name().toLowerCase(Locale.ROOT),
                "forum.window.backwards"));
        validation.refuse();
    }

    private static boolean isSlug(String slug) {
        return slug != null
                && slug.length() >= 2
                && slug.length() <= LONGEST_SLUG
                && SLUG.matcher(slug).matches();
    }

    private static boolean isTimeZone(String id) {
        try {
            return id != null && ZoneId.of(id) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
