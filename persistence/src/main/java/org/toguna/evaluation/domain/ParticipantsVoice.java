package org.toguna.evaluation.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toguna.shared.Level;

/**
 * What participants said about one commitment, counted. Of fewer than {@link #FEWEST} nothing is told but that they are few.
 * Problems and lessons are each in the order of the alphabet, so that nothing shows which belong to one person.
 *
 * @param answered how many rated it
 */
public record ParticipantsVoice(
        long answered,
        Map<Completion, Long> completion,
        Map<Integer, Long> usefulness,
        Map<Level, Long> levels,
        List<String> problems,
        List<String> lessons) {
    public static final int FEWEST = 5;
    public static final ParticipantsVoice SILENT =
            new ParticipantsVoice(0, Map.of(), Map.of(), Map.of(), List.of(), List.of());

    public ParticipantsVoice {
        boolean told = answered >= FEWEST;
        var everyCompletion = new EnumMap<Completion, Long>(Completion.class);
        var everyUsefulness = new TreeMap<Integer, Long>();
        var everyLevel = new EnumMap<Level, Long>(Level.class);
        if (told) {
            for (var each : Completion.values()) {
                everyCompletion.put(each, completion.getOrDefault(each, 0L));
            }
            for (int each = Rating.LEAST_USEFUL; each <= Rating.MOST_USEFUL; each++) {
                everyUsefulness.put(each, usefulness.getOrDefault(each, 0L));
            }
            for (var each : Level.values()) {
                everyLevel.put(each, levels.getOrDefault(each, 0L));
            }
        }
        completion = Collections.unmodifiableMap(everyCompletion);
        usefulness = Collections.unmodifiableMap(everyUsefulness);
        levels = Collections.unmodifiableMap(everyLevel);
        problems = told ? problems.stream().sorted().toList() : List.of();
        lessons = told ? lessons.stream().sorted().toList() : List.of();
    }

    /** Whether enough people answered for their answers to be shown. */
    public boolean isShown() {
        return answered >= FEWEST;
    }
}
