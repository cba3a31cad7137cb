package org.toguna.forum.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** Forums for tests, in an invented country. */
public final class AForum {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private AForum() {}

    public static Invitation invitation(Map<Activity, Window> windows) {
        return new Invitation(
                "essai-" + UUID.randomUUID().toString().substring(0, 8),
                Kind.FORUM,
                LocalizedText.frenchAndEnglish("Forum d’essai", "Trial forum"),
                LocalizedText.french("Bâtir ensemble"),
                LocalizedText.french("Ministère d’essai"),
                "XX",
                Levels.of(Level.NATIONAL, Level.REGIONAL),
                LocalizedText.french("Palais des congrès"),
                "Diamou",
                "Africa/Bamako",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 3),
                1,
                windows,
                Heading.USUAL);
    }

    public static Forum closed() {
        return new Forum(invitation(Map.of()), null);
    }

    /** Open from an hour before {@link #NOON} to an hour after. */
    public static Forum openFor(Activity... activities) {
        return openFor(null, activities);
    }

    public static Forum openFor(UUID predecessor, Activity... activities) {
        var windows = new EnumMap<Activity, Window>(Activity.class);
        for (var activity : activities) {
            windows.put(activity, new Window(NOON.minusSeconds(3600), NOON.plusSeconds(3600)));
        }
        return new Forum(invitation(windows), predecessor);
    }
}
