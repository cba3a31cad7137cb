package org.toguna.evaluation.domain;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Gender;
import org.toguna.values.Level;

/**
 * What the raters of one sample said about one commitment, counted. Of fewer than {@link Floor#FEWEST} nothing is told but that they are
 * few. Problems and lessons are each in the order of the alphabet, so that nothing shows which belong to one person.
 *
 * @param answered how many rated it
 * @param causes how many chose each, by code
 * @param zones by code, see {@link org.toguna.forum.domain.Zoning}
 * @param withheld how many words were not published, for a reason
 */
public record ParticipantsVoice(
        long answered,
        Map<Completion, Long> completion,
        Map<Integer, Long> usefulness,
        Map<String, Long> causes,
        Groups<Level> levels,
        Groups<Region> regions,
        Groups<String> zones,
        Groups<Gender> genders,
        List<Words> problems,
        List<Words> lessons,
        long withheld) {
    public static final ParticipantsVoice SILENT = new ParticipantsVoice(
            0,
            Map.of(),
            Map.of(),
            Map.of(),
            Groups.none(),
            Groups.none(),
            Groups.none(),
            Groups.none(),
            List.of(),
            List.of(),
            0);

    /**
     * What somebody wrote.
     *
     * @param signature null unless its author wants to be named
     */
    public record Words(String words, String signature) {}

    public ParticipantsVoice {
        boolean told = answered >= Floor.FEWEST;
        var everyCompletion = new EnumMap<Completion, Long>(Completion.class);
        var everyUsefulness = new TreeMap<Integer, Long>();
        if (told) {
            for (var each : Completion.values()) {
                everyCompletion.put(each, completion.getOrDefault(each, 0L));
            }
            for (int each = Rating.LEAST_USEFUL; each <= Rating.MOST_USEFUL; each++) {
                everyUsefulness.put(each, usefulness.getOrDefault(each, 0L));
            }
        }
        completion = Collections.unmodifiableMap(everyCompletion);
        usefulness = Collections.unmodifiableMap(everyUsefulness);
        causes = told ? Collections.unmodifiableMap(new TreeMap<>(causes)) : Map.of();
        levels = told ? levels : Groups.none();
        regions = told ? regions : Groups.none();
        zones = told ? zones : Groups.none();
        genders = told ? genders : Groups.none();
        problems = told ? sorted(problems) : List.of();
        lessons = told ? sorted(lessons) : List.of();
        withheld = told ? withheld : 0;
    }

    private static List<Words> sorted(List<Words> words) {
        return words.stream().sorted(comparing(Words::words)).toList();
    }

    /**
     * What one sample said about all commitments that are told by themselves, and about no other: a sum that held more would, less
     * its parts, tell what they hide.
     */
    public static ParticipantsVoice ofAll(Collection<ParticipantsVoice> voices) {
        var told = voices.stream().filter(ParticipantsVoice::isShown).toList();
        var completion = new HashMap<Completion, Long>();
        var usefulness = new HashMap<Integer, Long>();
        var causes = new HashMap<String, Long>();
        for (var voice : told) {
            voice.completion.forEach((each, people) -> completion.merge(each, people, Long::sum));
            voice.usefulness.forEach((each, people) -> usefulness.merge(each, people, Long::sum));
            voice.causes.forEach((each, people) -> causes.merge(each, people, Long::sum));
        }
        return new ParticipantsVoice(
                told.stream().mapToLong(ParticipantsVoice::answered).sum(),
                completion,
                usefulness,
                causes,
                Groups.sum(told.stream().map(ParticipantsVoice::levels).toList()),
                Groups.sum(told.stream().map(ParticipantsVoice::regions).toList()),
                Groups.sum(told.stream().map(ParticipantsVoice::zones).toList()),
                Groups.sum(told.stream().map(ParticipantsVoice::genders).toList()),
                List.of(),
                List.of(),
                told.stream().mapToLong(ParticipantsVoice::withheld).sum());
    }

    /** Whether enough people answered for their answers to be shown. */
    public boolean isShown() {
        return answered >= Floor.FEWEST;
    }
}
