package org.toguna.demonstration.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Heading;
import org.toguna.forum.domain.Invitation;
import org.toguna.forum.domain.Kind;
import org.toguna.forum.domain.Window;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** The invented country of the demonstration, so that no real State is made to promise anything. */
final class Korande {
    static final ZoneId ZONE = ZoneId.of("UTC");

    private static final LocalizedText MINISTRY = both(
            "Ministère des Korandéens de l’extérieur, République de Korandé (pays inventé)",
            "Ministry for Korandeans Abroad, Republic of Korandé (invented country)");

    private Korande() {}

    static LocalizedText both(String french, String english) {
        return LocalizedText.frenchAndEnglish(french, english);
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static Instant atNoon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    static Invitation forum(
            String slug, int edition, LocalizedText name, LocalDate starts, Map<Activity, Window> windows) {
        return new Invitation(
                slug,
                Kind.FORUM,
                name,
                both("De l’engagement à la preuve", "From commitment to proof"),
                MINISTRY,
                "XX",
                Levels.of(Level.NATIONAL, Level.INTERNATIONAL),
                both("Palais des Rencontres", "Palace of Encounters"),
                "Lindara",
                ZONE.getId(),
                starts,
                starts.plusDays(2),
                edition,
                windows,
                Heading.USUAL);
    }

    static Invitation standingBody(String slug, LocalDate starts, Map<Activity, Window> windows) {
        return body(
                slug,
                both("Conseil permanent des Korandéens de l’extérieur", "Standing Council of Korandeans Abroad"),
                both("Choisir ensemble les priorités de l’année", "Choosing the priorities of the year together"),
                starts,
                windows);
    }

    static Invitation youthCouncil(String slug, LocalDate starts, Map<Activity, Window> windows) {
        return body(
                slug,
                both("Conseil des jeunes Korandéens de l’extérieur", "Council of Young Korandeans Abroad"),
                both("Un vote dont chacun peut refaire le compte", "A vote that anybody can recount"),
                starts,
                windows);
    }

    private static Invitation body(
            String slug, LocalizedText name, LocalizedText theme, LocalDate starts, Map<Activity, Window> windows) {
        return new Invitation(
                slug,
                Kind.STANDING_BODY,
                name,
                theme,
                MINISTRY,
                "XX",
                Levels.of(Level.NATIONAL),
                both("Maison des Korandéens de l’extérieur", "House of Korandeans Abroad"),
                "Lindara",
                ZONE.getId(),
                starts,
                starts.plusDays(1),
                1,
                windows,
                Heading.USUAL);
    }

    static Forum held(Invitation invitation, Forum predecessor) {
        var forum = new Forum(invitation, predecessor == null ? null : predecessor.id());
        forum.markAsDemonstration();
        return forum;
    }
}
