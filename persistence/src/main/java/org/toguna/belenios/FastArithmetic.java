package org.toguna.belenios;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;

/**
 * The exponentiations of a verification, with what they share computed once: tables for g and y, which are the bases of every proof
 * of the election, and the squares of each α and β, which serve all branches of a proof and the check that the element is in the
 * subgroup. Exponents are public here; when ballots are made they are not, and the time taken depends on them (docs/security.md).
 */
final class FastArithmetic implements Arithmetic {
    private static final int TABLE_WINDOW = 8;
    private static final int CHAIN_WINDOW = 4;

    private final Group group;
    private final Montgomery montgomery;
    private final double[][][] tableOfG;
    private final double[][][] tableOfY;

    /** Null where each element is checked by itself. */
    private final MemberBatch members;

    FastArithmetic(Group group, BigInteger y) {
        this.group = group;
        montgomery = new Montgomery(group.p());
        tableOfG = table(group.g());
        tableOfY = table(y);
        members = null;
    }

    private FastArithmetic(FastArithmetic other, MemberBatch members) {
        group = other.group;
        montgomery = other.montgomery;
        tableOfG = other.tableOfG;
        tableOfY = other.tableOfY;
        this.members = members;
    }

    /** Without the processor's multiply-and-add, {@link Math#fma} is exact all the same, but thousands of times slower. */
    static boolean isWorthwhile() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return machine != null
                && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
    }

    @Override
    public Group group() {
        return group;
    }

    @Override
    public Powers powers(BigInteger x) {
        return new Chain(x);
    }

    @Override
    public Arithmetic batch() {
        return new FastArithmetic(this, new MemberBatch(group, montgomery));
    }

    @Override
    public boolean allMembers() {
        return members == null || members.allMembers();
    }

    @Override
    public BigInteger product(BigInteger a, BigInteger b) {
        return montgomery.number(fixed(a, b));
    }

    @Override
    public BigInteger product(BigInteger a, BigInteger b, Powers x, BigInteger c) {
        return montgomery.number(montgomery.times(fixed(a, b), ((Chain) x).power(c)));
    }

    private double[] fixed(BigInteger a, BigInteger b) {
        return look(b, tableOfY, look(a, tableOfG, montgomery.one()));
    }

    /** base^(d 2^(8 i)) for each place i and digit d. */
    private double[][][] table(BigInteger base) {
        int places = (group.q().bitLength() + TABLE_WINDOW - 1) / TABLE_WINDOW;
        var table = new double[places][1 << TABLE_WINDOW][];
        var unit = montgomery.form(base);
        for (var place : table) {
            place[0] = montgomery.one();
            for (int digit = 1; digit < place.length; digit++) {
                place[digit] = montgomery.times(place[digit - 1], unit);
            }
            unit = montgomery.times(place[place.length - 1], unit);
        }
        return table;
    }

    private double[] look(BigInteger exponent, double[][][] table, double[] start) {
        var product = start;
        for (int place = 0; place < table.length; place++) {
            int digit = bits(exponent, place * TABLE_WINDOW, TABLE_WINDOW);
            if (digit != 0) {
                product = montgomery.times(product, table[place][digit]);
            }
        }
        return product;
    }

    private static int bits(BigInteger exponent, int from, int count) {
        int bits = 0;
        for (int i = count - 1; i >= 0; i--) {
            bits = 2 * bits + (exponent.testBit(from + i) ? 1 : 0);
        }
        return bits;
    }

    /** x, x², x⁴, x⁸ …, computed once for all powers of x. */
    private final class Chain implements Powers {
        private final BigInteger element;
        private final double[][] squares = new double[group.q().bitLength()][];

        private Chain(BigInteger element) {
            this.element = element;
            squares[0] = montgomery.form(element.mod(group.p()));
            for (int i = 1; i < squares.length; i++) {
                squares[i] = montgomery.times(squares[i - 1], squares[i - 1]);
            }
        }

        @Override
        public BigInteger element() {
            return element;
        }

        @Override
        public boolean isMember() {
            if (!group.isReduced(element)) {
                return false;
            }
            if (members == null) {
                return montgomery.number(power(group.q())).equals(BigInteger.ONE);
            }
            members.add(squares[0]);
            return true;
        }

        /**
         * Sliding windows from the lowest bit: the squares that meet the same odd digit d are multiplied together, and the product of
         * those products, each to the power of its d, is built from the highest digit down.
         */
        private double[] power(BigInteger exponent) {
            var products = new double[1 << CHAIN_WINDOW - 1][];
            int place = 0;
            while (place < exponent.bitLength()) {
                if (exponent.testBit(place)) {
                    int half = bits(exponent, place, CHAIN_WINDOW) / 2;
                    products[half] = times(products[half], squares[place]);
                    place += CHAIN_WINDOW;
                } else {
                    place++;
                }
            }
            double[] running = null;
            double[] pairs = null;
            for (int half = products.length - 1; half > 0; half--) {
                running = times(running, products[half]);
                pairs = times(pairs, running);
            }
            var product = times(times(running, products[0]), times(pairs, pairs));
            return product == null ? montgomery.one() : product;
        }

        /** The product, where null is a product without factors. */
        private double[] times(double[] a, double[] b) {
            return a == null ? b : b == null ? a : montgomery.times(a, b);
        }
    }
}
