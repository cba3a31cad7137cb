package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/**
 * Whether many elements x are all in the subgroup (x^q = 1), by {@value #ROUNDS} products of random halves of them. If one is not, a
 * half with it and the same half without it are not both in the subgroup, so that a round misses it with probability 1/2 at most,
 * whatever the factors of p − 1 are; all miss it with probability 2^-{@value #ROUNDS} at most. What is random is chosen here, after the elements.
 *
 * <p>(One product with random exponents would not do: p − 1 is even, and an element −x would pass half of the time.)
 *
 * <p>Eight rounds share their multiplications: each element goes to one of 256 products, whose number says in which of the eight it
 * takes part.
 */
final class MemberBatch {
    static final int ROUNDS = 128;

    private static final int SHARING = Byte.SIZE;
    private static final int PRODUCTS = 1 << SHARING;

    private final Group group;
    private final Montgomery montgomery;
    private final SecureRandom random = new SecureRandom();
    private final double[][][] products = new double[ROUNDS / SHARING][PRODUCTS][];

    MemberBatch(Group group, Montgomery montgomery) {
        this.group = group;
        this.montgomery = montgomery;
    }

    void add(double[] x) {
        var chosen = new byte[products.length];
        random.nextBytes(chosen);
        for (int i = 0; i < products.length; i++) {
            int product = Byte.toUnsignedInt(chosen[i]);
            synchronized (products[i]) {
                products[i][product] = times(products[i][product], x);
            }
        }
    }

    boolean allMembers() {
        return IntStream.range(0, ROUNDS).parallel().allMatch(this::holds);
    }

    private boolean holds(int round) {
        double[] half = null;
        for (int product = 0; product < PRODUCTS; product++) {
            if ((product >> round % SHARING & 1) == 1) {
                half = times(half, products[round / SHARING][product]);
            }
        }
        return half == null || group.power(montgomery.number(half), group.q()).equals(BigInteger.ONE);
    }

    /** The product, where null is a product without factors. */
    private double[] times(double[] a, double[] b) {
        return a == null ? b : b == null ? a : montgomery.times(a, b);
    }
}
