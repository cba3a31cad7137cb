package org.toguna.voting.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.belenios.HomomorphicQuestion;
import org.toguna.belenios.Question;
import org.toguna.belenios.RankedQuestion;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * A question of a verifiable vote. The encrypted ballot knows slots of 0 or 1 alone, or a rank for each item; this says how they
 * stand for agenda items.
 *
 * @param most how many items a ballot may approve or rank; 0 for points
 * @param points how many points a ballot may spread; 0 otherwise
 * @param cap how many of them on one item; 0 otherwise
 */
public record BoxQuestion(Kind kind, LocalizedText text, List<UUID> items, int most, int points, int cap) {
    public static final int MOST_SLOTS = 100;

    /** A full ranking of many items is a signature that can be bought. */
    public static final int MOST_RANKS = 5;

    public static final int MOST_RANKINGS_PER_ELECTOR = 4;

    private static final String FIELD = "questions";

    public enum Kind {
        APPROVAL,
        POINTS,
        RANKING
    }

    public BoxQuestion {
        items = List.copyOf(items);
    }

    public static BoxQuestion approval(LocalizedText text, List<UUID> items, int most) {
        return new BoxQuestion(Kind.APPROVAL, text, items, most, 0, 0);
    }

    public static BoxQuestion points(LocalizedText text, List<UUID> items, int points, int cap) {
        return new BoxQuestion(Kind.POINTS, text, items, 0, points, cap);
    }

    public static BoxQuestion ranking(LocalizedText text, List<UUID> items, int most) {
        return new BoxQuestion(Kind.RANKING, text, items, most, 0, 0);
    }

    public boolean isRanked() {
        return kind == Kind.RANKING;
    }

    void check(Validation validation) {
        validation
                .require(!text.isEmpty(), FIELD, "shared.missing")
                .optional(FIELD, text, Validation.LINE)
                .require(
                        items.size() >= 2 && items.size() <= Poll.MOST_OPTIONS,
                        FIELD,
                        "voting.options.range",
                        Poll.MOST_OPTIONS)
                .require(new HashSet<>(items).size() == items.size(), FIELD, "voting.options.doubled");
        if (kind == Kind.POINTS) {
            boolean inRange = cap >= 1 && cap <= MOST_SLOTS && points >= cap && points <= cap * items.size();
            validation
                    .require(inRange, FIELD, "voting.box.points.range")
                    .require(!inRange || cap * items.size() <= MOST_SLOTS, FIELD, "voting.box.slots", MOST_SLOTS);
        } else {
            int limit = Math.max(1, isRanked() ? Math.min(MOST_RANKS, items.size()) : items.size());
            validation.require(
                    most >= 1 && most <= limit,
                    FIELD,
                    isRanked() ? "voting.box.ranking.range" : "voting.most.range",
                    limit);
        }
    }

    /** How many different ballots a ranking allows: each choice of 0 to {@link #most} items, in each order. */
    public long rankings() {
        long rankings = 1;
        long ofSoMany = 1;
        for (int rank = 0; rank < most; rank++) {
            ofSoMany *= items.size() - rank;
            rankings += ofSoMany;
        }
        return rankings;
    }

    /**
     * Where many more rankings are possible than people vote, a rare one is a signature: whoever buys a vote says which, and looks for
     * it in the published result.
     */
    public boolean isRankedByFew(long electors) {
        return isRanked() && rankings() > MOST_RANKINGS_PER_ELECTOR * electors;
    }

    /** @param title of an agenda item, in the language of the election */
    public Question toBelenios(String wording, Function<UUID, String> title) {
        return switch (kind) {
            case APPROVAL -> new HomomorphicQuestion(titles(title), true, 1, most, wording);
            case POINTS ->
                new HomomorphicQuestion(
                        items.stream().flatMap(item -> slots(title.apply(item))).toList(), false, 0, points, wording);
            case RANKING -> new RankedQuestion(titles(title), wording);
        };
    }

    private List<String> titles(Function<UUID, String> title) {
        return items.stream().map(title).toList();
    }

    private Stream<String> slots(String title) {
        return IntStream.rangeClosed(1, cap).mapToObj(point -> title + " · " + point);
    }

    /** What each item got, in their order; the blank vote, slot 0 of an approval, is no item's. Rankings have no totals. */
    public List<Integer> totals(List<Integer> slots) {
        if (isRanked()) {
            return List.of();
        }
        if (kind == Kind.APPROVAL) {
            return slots.subList(1, slots.size());
        }
        var totals = new ArrayList<Integer>();
        for (int item = 0; item < items.size(); item++) {
            totals.add(slots.subList(item * cap, (item + 1) * cap).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }
        return totals;
    }

    /** Whether a ballot without an answer is told apart; where points are given, giving none is an answer. */
    public boolean countsBlank() {
        return kind != Kind.POINTS;
    }

    /** How much one ballot may give one item. */
    public int mostOfItem() {
        return kind == Kind.POINTS ? cap : 1;
    }

    /** How much one ballot may give all items together. */
    public int mostInAll() {
        return kind == Kind.POINTS ? points : most;
    }
}
