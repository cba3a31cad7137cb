package org.toguna.voting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.toguna.belenios.Result;
import org.toguna.values.Validation;

/**
 * What was found among the ballots of one place, or of several together. A figure is named as a form names its field: {@code ballots},
 * {@code blank-0}, {@code spoiled-0}, {@code item-0-1}, questions and items counted from 0.
 *
 * @param ballots each of which answers every question
 */
public record Counts(int ballots, List<QuestionCounts> questions) {
    public static final int MOST_BALLOTS = 1_000_000;

    /**
     * @param blank 0 for points, where a ballot that gives none is an answer
     * @param spoiled ballots on which nobody can read an answer
     * @param items what each item got, in the order of the question
     */
    public record QuestionCounts(int blank, int spoiled, List<Integer> items) {
        public QuestionCounts {
            items = List.copyOf(items);
        }

        private QuestionCounts plus(QuestionCounts other) {
            return new QuestionCounts(
                    blank + other.blank,
                    spoiled + other.spoiled,
                    IntStream.range(0, items.size())
                            .mapToObj(i -> items.get(i) + other.items.get(i))
                            .toList());
        }

        private int given() {
            return items.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Counts {
        questions = List.copyOf(questions);
    }

    /** @param ballots of the box that count, none of which can be spoiled */
    public static Counts online(List<BoxQuestion> questions, Result result, int ballots) {
        var counts = new ArrayList<QuestionCounts>();
        for (int i = 0; i < questions.size(); i++) {
            var slots = result.totals().get(i);
            counts.add(new QuestionCounts(
                    questions.get(i).countsBlank() ? slots.get(0) : 0,
                    0,
                    questions.get(i).totals(slots)));
        }
        return new Counts(ballots, counts);
    }

    public Counts plus(Counts other) {
        return new Counts(
                ballots + other.ballots,
                IntStream.range(0, questions.size())
                        .mapToObj(i -> questions.get(i).plus(other.questions.get(i)))
                        .toList());
    }

    /** @throws org.toguna.values.Refusal naming every figure that so many ballots cannot give */
    void check(List<BoxQuestion> asked) {
        boolean isShaped = questions.size() == asked.size()
                && IntStream.range(0, asked.size())
                        .allMatch(i -> questions.get(i).items().size()
                                == asked.get(i).items().size());
        new Validation().require(isShaped, "questions", "voting.place.shape").refuse();
        var numbers = new Validation();
        figures()
                .forEach((figure, number) -> numbers.require(
                        number >= 0 && number <= MOST_BALLOTS, figure, "voting.place.number", MOST_BALLOTS));
        numbers.refuse();
        var validation = new Validation();
        for (int i = 0; i < asked.size(); i++) {
            check(asked.get(i), i, validation);
        }
        validation.refuse();
    }

    private void check(BoxQuestion asked, int at, Validation validation) {
        var counts = questions.get(at);
        int answers = ballots - counts.blank() - counts.spoiled();
        validation
                .require(asked.countsBlank() || counts.blank() == 0, "blank-" + at, "voting.place.noBlank")
                .require(answers >= 0, "spoiled-" + at, "voting.place.moreThanBallots", ballots);
        if (answers < 0) {
            return;
        }
        long mostOfItem = (long) answers * asked.mostOfItem();
        long mostInAll = (long) answers * asked.mostInAll();
        boolean isEachPossible = true;
        for (int item = 0; item < counts.items().size(); item++) {
            boolean isPossible = counts.items().get(item) <= mostOfItem;
            validation.require(isPossible, "item-" + at + "-" + item, "voting.place.item", answers, mostOfItem);
            isEachPossible &= isPossible;
        }
        int given = counts.given();
        validation
                .require(
                        !isEachPossible || given <= mostInAll,
                        "item-" + at + "-0",
                        "voting.place.sum",
                        answers,
                        mostInAll)
                .require(
                        !asked.countsBlank() || given >= answers,
                        "item-" + at + "-0",
                        "voting.place.sumTooSmall",
                        answers);
    }

    /** Every number by its name, in the order of the form. */
    public Map<String, Integer> figures() {
        var figures = new LinkedHashMap<String, Integer>();
        figures.put("ballots", ballots);
        for (int i = 0; i < questions.size(); i++) {
            var counts = questions.get(i);
            for (int item = 0; item < counts.items().size(); item++) {
                figures.put("item-" + i + "-" + item, counts.items().get(item));
            }
            figures.put("blank-" + i, counts.blank());
            figures.put("spoiled-" + i, counts.spoiled());
        }
        return figures;
    }

    /** The names of the figures that differ. */
    public Set<String> differences(Counts other) {
        var ours = figures();
        var theirs = other.figures();
        var differences = new TreeSet<>(ours.keySet());
        differences.addAll(theirs.keySet());
        differences.removeIf(figure -> Objects.equals(ours.get(figure), theirs.get(figure)));
        return differences;
    }
}
