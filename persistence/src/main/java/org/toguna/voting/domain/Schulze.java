package org.toguna.voting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The method of Markus Schulze with winning votes: of two options the one with the stronger chain of won duels to the other comes
 * before it. Options that are not ranked stand below the ranked ones, equal to each other. The work grows with the cube of the
 * number of options.
 */
final class Schulze {
    private final int options;
    private final int[][] chains;

    /** @param ballots for each option its rank from 1, or 0 where it has none */
    Schulze(int options, List<List<Integer>> ballots) {
        this.options = options;
        this.chains = chains(options, duels(options, ballots));
    }

    private static int[][] duels(int options, List<List<Integer>> ballots) {
        var duels = new int[options][options];
        for (var ranks : ballots) {
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < options; b++) {
                    if (isBefore(ranks.get(a), ranks.get(b))) {
                        duels[a][b]++;
                    }
                }
            }
        }
        return duels;
    }

    private static boolean isBefore(int rank, int other) {
        return rank != 0 && (other == 0 || rank < other);
    }

    /** The strength of a chain is that of its weakest duel; a duel that is not won is no link. */
    private static int[][] chains(int options, int[][] duels) {
        var strongest = new int[options][options];
        for (int a = 0; a < options; a++) {
            for (int b = 0; b < options; b++) {
                strongest[a][b] = duels[a][b] > duels[b][a] ? duels[a][b] : 0;
            }
        }
        for (int via = 0; via < options; via++) {
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < options; b++) {
                    if (a != b) {
                        strongest[a][b] = Math.max(strongest[a][b], Math.min(strongest[a][via], strongest[via][b]));
                    }
                }
            }
        }
        return strongest;
    }

    /** From the best to the last; options that nothing separates stand together. */
    List<List<Integer>> order() {
        var left = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        var order = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var best = left.stream()
                    .filter(a -> left.stream().noneMatch(b -> chains[b][a] > chains[a][b]))
                    .toList();
            order.add(best);
            left.removeAll(best);
        }
        return List.copyOf(order);
    }
}
