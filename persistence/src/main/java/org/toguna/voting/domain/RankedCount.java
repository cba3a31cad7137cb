package org.toguna.voting.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The count of decrypted rankings: by Schulze, which decides, and by Borda and by first choices beside it, so that people see whether
 * the method mattered. Options are known by their place in the question.
 *
 * @param valid ballots that rank something as the question allows
 * @param blank ballots that rank nothing
 * @param spoiled ballots that hold something else, which shows only when they are decrypted; they are set aside
 * @param order by Schulze, from the best to the last; ties stand together
 * @param borda points of each option: of r ranks the first gives r, the next r − 1, and so on; no rank gives none
 * @param firstChoices how many put each option first
 */
public record RankedCount(
        int valid, int blank, int spoiled, List<List<Integer>> order, List<Integer> borda, List<Integer> firstChoices) {

    /** Whether the three ways of counting differ. */
    public enum Agreement {
        SAME_ORDER,
        SAME_WINNER,
        OTHER_WINNER
    }

    /**
     * @param most how many ranks a ballot may give
     * @param rankings for each option its rank from 1, or 0 where it has none
     */
    public static RankedCount of(int options, int most, List<List<Integer>> rankings) {
        Predicate<List<Integer>> isBlank = ranks -> ranks.stream().allMatch(rank -> rank == 0);
        var sound =
                rankings.stream().filter(ranks -> isSound(ranks, options, most)).toList();
        var ranked = sound.stream().filter(isBlank.negate()).toList();
        return new RankedCount(
                ranked.size(),
                sound.size() - ranked.size(),
                rankings.size() - sound.size(),
                new Schulze(options, ranked).order(),
                sums(options, ranked, rank -> rank == 0 ? 0 : most + 1 - rank),
                sums(options, ranked, rank -> rank == 1 ? 1 : 0));
    }

    /** Ranks 1 to some k, each once, k being at most what the question allows. */
    private static boolean isSound(List<Integer> ranks, int options, int most) {
        var given = ranks.stream().filter(rank -> rank != 0).sorted().toList();
        return ranks.size() == options
                && given.size() <= most
                && given.equals(IntStream.rangeClosed(1, given.size()).boxed().toList());
    }

    private interface Worth {
        int of(int rank);
    }

    private static List<Integer> sums(int options, List<List<Integer>> ballots, Worth worth) {
        return IntStream.range(0, options)
                .map(option -> ballots.stream()
                        .mapToInt(ranks -> worth.of(ranks.get(option)))
                        .sum())
                .boxed()
                .toList();
    }

    public Agreement agreement() {
        var others = List.of(order(borda), order(firstChoices));
        if (others.stream().allMatch(order::equals)) {
            return Agreement.SAME_ORDER;
        }
        return others.stream().allMatch(other -> other.get(0).equals(order.get(0)))
                ? Agreement.SAME_WINNER
                : Agreement.OTHER_WINNER;
    }

    /** The place of an option, from 1; after a tie of two comes the third. */
    public int place(int option) {
        return place(order, option);
    }

    public int placeByBorda(int option) {
        return place(order(borda), option);
    }

    public int placeByFirstChoices(int option) {
        return place(order(firstChoices), option);
    }

    private static int place(List<List<Integer>> order, int option) {
        int place = 1;
        for (var tied : order) {
            if (tied.contains(option)) {
                return place;
            }
            place += tied.size();
        }
        throw new IllegalArgumentException("no option " + option);
    }

    private static List<List<Integer>> order(List<Integer> points) {
        var distinct = new ArrayList<>(points.stream().distinct().sorted().toList());
        Collections.reverse(distinct);
        return distinct.stream()
                .map(value -> IntStream.range(0, points.size())
                        .filter(option -> points.get(option).equals(value))
                        .boxed()
                        .toList())
                .toList();
    }
}
