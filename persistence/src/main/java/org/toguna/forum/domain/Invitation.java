package org.toguna.forum.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toguna.shared.Levels;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;

/**
 * What a convener announces: everything about a forum that somebody decides.
 *
 * @param country ISO 3166-1 alpha-2; XX stands for an invented country
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

    /** @throws org.toguna.shared.Refusal naming every field that is missing or wrong */
    public void check() {
        var validation = new Validation()
                .require(slug != null && slug.matches("[a-z0-9](-?[a-z0-9]+){1,57}"), "slug", "forum.slug.malformed")
                .present("kind", kind)
                .require(!name.isEmpty(), "name", "shared.missing")
                .require(!convener.isEmpty(), "convener", "shared.missing")
                .require(isCountry(country), "country", "forum.country.unknown")
                .require(!levels.all().isEmpty(), "levels", "shared.missing")
                .line("city", city)
                .require(isTimeZone(timeZone), "timeZone", "forum.timeZone.unknown")
                .present("starts", starts)
                .present("ends", ends)
                .require(starts == null || ends == null || !ends.isBefore(starts), "ends", "forum.ends.beforeStart")
                .require(edition >= 1 && edition <= 999, "edition", "forum.edition.range");
        for (var text : List.of(name, theme, convener, venue)) {
            text.texts().values().forEach(value -> validation.optional("name", value, Validation.PARAGRAPH));
        }
        windows.forEach((activity, window) -> validation.require(
                window.opens().isBefore(window.closes()),
                "windows." + activity.name().toLowerCase(Locale.ROOT),
                "forum.window.backwards"));
        validation.refuse();
    }

    private static boolean isCountry(String code) {
        return code != null
                && (code.equals("XX") || Arrays.asList(Locale.getISOCountries()).contains(code));
    }

    private static boolean isTimeZone(String id) {
        try {
            return id != null && ZoneId.of(id) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
