package org.toguna.evaluation.domain;

import java.util.Set;
import java.util.TreeSet;
import org.toguna.values.Level;
import org.toguna.values.Validation;

/**
 * How one participant lived one commitment. It does not know who that is.
 *
 * @param level at which they place themselves to answer
 * @param usefulness 1 (useless) to 5 (very useful)
 * @param causes codes of what stood in the way, may be empty
 * @param problem what stood in the way in words, may be absent
 * @param lesson what the next edition should learn, may be absent
 * @param signed whether the author's name shall stand beside the words
 */
public record Rating(
        Level level,
        Completion completion,
        Integer usefulness,
        Set<String> causes,
        String problem,
        String lesson,
        boolean signed) {
    public static final int LEAST_USEFUL = 1;
    public static final int MOST_USEFUL = 5;

    public Rating {
        causes = causes == null ? Set.of() : Set.copyOf(new TreeSet<>(causes));
        problem = orNull(problem);
        lesson = orNull(lesson);
    }

    private static String orNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /**
     * @param known the causes to choose from
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong
     */
    public void check(Set<String> known) {
        new Validation()
                .present("level", level)
                .present("completion", completion)
                .present("usefulness", usefulness)
                .require(
                        usefulness == null || usefulness >= LEAST_USEFUL && usefulness <= MOST_USEFUL,
                        "usefulness",
                        "evaluation.usefulness.range",
                        LEAST_USEFUL,
                        MOST_USEFUL)
                .require(known.containsAll(causes), "causes", "evaluation.cause.unknown")
                .optional("problem", problem, Validation.PARAGRAPH)
                .optional("lesson", lesson, Validation.PARAGRAPH)
                .refuse();
    }

    /** Says nothing, so that nobody writes a rating down by writing it into a log. */
    @Override
    public String toString() {
        return "Rating";
    }
}
