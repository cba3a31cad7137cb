package org.toguna.voting.rest;

import java.util.List;
import java.util.Objects;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.Counts;

/** @param questions in the order of the vote */
public record CountsBody(Integer ballots, List<QuestionBody> questions) {

    /**
     * @param blank left out for points
     * @param spoiled left out for none
     * @param items in the order of the question
     */
    public record QuestionBody(Integer blank, Integer spoiled, List<Integer> items) {
        private Counts.QuestionCounts toCounts() {
            return new Counts.QuestionCounts(orZero(blank), orZero(spoiled), items);
        }

        private static int orZero(Integer number) {
            return number == null ? 0 : number;
        }
    }

    static CountsBody of(Counts counts) {
        return new CountsBody(
                counts.ballots(),
                counts.questions().stream()
                        .map(question -> new QuestionBody(question.blank(), question.spoiled(), question.items()))
                        .toList());
    }

    /** @throws org.toguna.shared.Refusal naming what is missing */
    Counts toCounts() {
        new Validation()
                .present("ballots", ballots)
                .require(
                        questions != null && questions.stream().allMatch(CountsBody::isWhole),
                        "questions",
                        "shared.missing")
                .refuse();
        return new Counts(
                ballots, questions.stream().map(QuestionBody::toCounts).toList());
    }

    private static boolean isWhole(QuestionBody question) {
        return question != null
                && question.items() != null
                && question.items().stream().allMatch(Objects::nonNull);
    }
}
