package org.toguna.voting.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.toguna.values.Validation;
import org.toguna.voting.domain.Counts;

/**
 * Whole numbers, which are refused and never cut off where they are not.
 *
 * @param questions in the order of the vote
 */
public record CountsBody(BigDecimal ballots, List<QuestionBody> questions) {

    /**
     * @param blank left out for points
     * @param spoiled left out for none
     * @param items in the order of the question
     */
    public record QuestionBody(BigDecimal blank, BigDecimal spoiled, List<BigDecimal> items) {}

    static CountsBody of(Counts counts) {
        return new CountsBody(
                BigDecimal.valueOf(counts.ballots()),
                counts.questions().stream()
                        .map(question -> new QuestionBody(
                                BigDecimal.valueOf(question.blank()),
                                BigDecimal.valueOf(question.spoiled()),
                                question.items().stream()
                                        .map(BigDecimal::valueOf)
                                        .toList()))
                        .toList());
    }

    /** @throws org.toguna.values.Refusal naming what is missing, or every figure that is no whole number */
    Counts toCounts() {
        new Validation()
                .present("ballots", ballots)
                .require(
                        questions != null && questions.stream().allMatch(CountsBody::isThere),
                        "questions",
                        "shared.missing")
                .refuse();
        var figures = new Figures();
        int found = figures.read("ballots", ballots);
        var answers = IntStream.range(0, questions.size())
                .mapToObj(at -> figures.read(at, questions.get(at)))
                .toList();
        figures.validation.refuse();
        return new Counts(found, answers);
    }

    private static boolean isThere(QuestionBody question) {
        return question != null
                && question.items() != null
                && question.items().stream().allMatch(Objects::nonNull);
    }

    /** Reads each figure under the name that {@link Counts} gives it. */
    private static final class Figures {
        private final Validation validation = new Validation();

        private Counts.QuestionCounts read(int at, QuestionBody question) {
            return new Counts.QuestionCounts(
                    readOrZero("blank-" + at, question.blank()),
                    readOrZero("spoiled-" + at, question.spoiled()),
                    IntStream.range(0, question.items().size())
                            .mapToObj(item -> read(
                                    "item-" + at + "-" + item, question.items().get(item)))
                            .toList());
        }

        private int readOrZero(String figure, BigDecimal number) {
            return number == null ? 0 : read(figure, number);
        }

        private int read(String figure, BigDecimal number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException notWholeOrTooLarge) {
                validation.require(false, figure, "voting.place.number", Counts.MOST_BALLOTS);
                return 0;
            }
        }
    }
}
