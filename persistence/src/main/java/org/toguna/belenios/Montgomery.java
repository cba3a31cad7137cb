package org.toguna.belenios;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Multiplication modulo an odd number p in Montgomery's form: x stands for x R mod p, and what is multiplied stays in that form.
 *
 * <p>Numbers are limbs of 24 bits in doubles, so that several limbs are multiplied and added by one instruction of the processor: the
 * compiler turns the loops of {@code addProduct} and {@code addMultiple} into vector instructions, which it does for no integer type. Limbs are
 * signed, hardly above 2^23 in size. Nothing is rounded: their products are hardly above 2^46, fewer than 100 are added up before carries are
 * taken, and doubles hold integers up to 2^53.
 *
 * <p>Instead of p a multiple n of it serves, which is −1 modulo two limbs: what makes a limb vanish is then that limb itself, times n, and
 * n + 1 has two limbs less. Numbers stay between −n and n; R is larger than 4 n.
 *
 * <p>BigInteger keeps the multiplication that its modPow uses to itself, and its multiply and mod take much longer than
 * this (docs/performance.md).
 */
final class Montgomery {
    private static final int LIMB_BYTES = 3;
    private static final int LIMB = LIMB_BYTES * Byte.SIZE;
    private static final long MASK = (1L << LIMB) - 1;
    private static final long HALF = 1L << LIMB - 1;
    private static final double LIMB_SIZE = 1 << LIMB;
    private static final double LIMB_INVERSE = 1 / LIMB_SIZE;

    /** So many rows, shifted against each other by one limb, are added at once, and the sum then moves by as many limbs. */
    private static final int STEP = 8;

    /** After so many limbs carries are taken once in between. */
    private static final int MIDDLE = 6 * STEP;

    /*
     * All that a multiplication works on lies in one array, at distances that are constants, and loops have constant lengths, even where
     * p is shorter: only then does the compiler know that the rows do not overlap, and that they are aligned alike. First come STEP rows
     * of n + 1, then STEP rows of y, the sum, and the sum with carries taken.
     */
    private static final int LIMBS = 88;
    private static final int ROW = LIMBS + 2 * STEP;
    private static final int Y = STEP * ROW;
    private static final int SUM = 2 * Y + STEP;
    private static final int CARRIED = SUM + ROW + STEP;
    private static final int SIZE = CARRIED + ROW;

    private final BigInteger p;
    private final double[] nPlusOne;
    private final double[] square;
    private final double[] unit;
    private final double[] one;
    private final ThreadLocal<double[]> workplace;

    Montgomery(BigInteger p) {
        this.p = p;
        var ones = BigInteger.ONE.shiftLeft(2 * LIMB);
        var multiple = p.multiply(p.modInverse(ones).negate().mod(ones)).add(BigInteger.ONE);
        if (multiple.bitLength() + 2 > LIMBS * LIMB) {
            throw new IllegalArgumentException("a number of " + p.bitLength() + " bits is too long");
        }
        nPlusOne = split(multiple);
        square = split(BigInteger.ONE.shiftLeft(2 * LIMB * LIMBS).mod(p));
        unit = split(BigInteger.ONE);
        workplace = ThreadLocal.withInitial(this::workplace);
        one = times(square, unit);
    }

    /** The rows of n + 1 without their lowest STEP limbs: by then the sum has moved. */
    private double[] workplace() {
        var s = new double[SIZE];
        for (int row = 0; row < STEP; row++) {
            System.arraycopy(nPlusOne, STEP - row, s, row * ROW, LIMBS - STEP + row);
        }
        return s;
    }

    double[] one() {
        return one;
    }

    double[] form(BigInteger x) {
        return times(split(x), square);
    }

    BigInteger number(double[] x) {
        return joined(times(x, unit)).mod(p);
    }

    /** x y / R mod n, by limbs of x from the lowest: after each step the lowest limbs are made to vanish. */
    double[] times(double[] x, double[] y) {
        var s = workplace.get();
        for (int row = 0; row < STEP; row++) {
            System.arraycopy(y, 0, s, Y + row * ROW + row, LIMBS);
        }
        Arrays.fill(s, SUM, SUM + ROW, 0);
        long carry = 0;
        for (int k = 0; k < LIMBS; k += STEP) {
            if (k == MIDDLE) {
                carry(s);
                System.arraycopy(s, CARRIED, s, SUM, LIMBS);
            }
            addProduct(s, x[k], x[k + 1], x[k + 2], x[k + 3], x[k + 4], x[k + 5], x[k + 6], x[k + 7]);
            carry = reduce(s, carry);
        }
        s[SUM] += carry;
        return carried(s);
    }

    /** sum += x × y for eight limbs of x. */
    private static void addProduct(
            double[] s, double x0, double x1, double x2, double x3, double x4, double x5, double x6, double x7) {
        for (int j = 0; j < LIMBS + STEP; j++) {
            double sum = s[j + SUM];
            sum = Math.fma(x0, s[j + Y], sum);
            sum = Math.fma(x1, s[j + Y + ROW], sum);
            sum = Math.fma(x2, s[j + Y + 2 * ROW], sum);
            sum = Math.fma(x3, s[j + Y + 3 * ROW], sum);
            sum = Math.fma(x4, s[j + Y + 4 * ROW], sum);
            sum = Math.fma(x5, s[j + Y + 5 * ROW], sum);
            sum = Math.fma(x6, s[j + Y + 6 * ROW], sum);
            sum = Math.fma(x7, s[j + Y + 7 * ROW], sum);
            s[j + SUM] = sum;
        }
    }

    /** Adds m (n + 1) and takes m away, where m are the lowest limbs of the sum; answers with the carry out of them. */
    private long reduce(double[] s, long carry) {
        long c = carry + (long) s[SUM] + HALF;
        long m0 = (c & MASK) - HALF;
        c = (c >> LIMB) + (long) s[SUM + 1] + HALF;
        long m1 = (c & MASK) - HALF;
        long n2 = (long) nPlusOne[2];
        c = (c >> LIMB) + (long) s[SUM + 2] + m0 * n2 + HALF;
        long m2 = (c & MASK) - HALF;
        long n3 = (long) nPlusOne[3];
        c = (c >> LIMB) + (long) s[SUM + 3] + m0 * n3 + m1 * n2 + HALF;
        long m3 = (c & MASK) - HALF;
        long n4 = (long) nPlusOne[4];
        c = (c >> LIMB) + (long) s[SUM + 4] + m0 * n4 + m1 * n3 + m2 * n2 + HALF;
        long m4 = (c & MASK) - HALF;
        long n5 = (long) nPlusOne[5];
        c = (c >> LIMB) + (long) s[SUM + 5] + m0 * n5 + m1 * n4 + m2 * n3 + m3 * n2 + HALF;
        long m5 = (c & MASK) - HALF;
        long n6 = (long) nPlusOne[6];
        c = (c >> LIMB) + (long) s[SUM + 6] + m0 * n6 + m1 * n5 + m2 * n4 + m3 * n3 + m4 * n2 + HALF;
        long m6 = (c & MASK) - HALF;
        long n7 = (long) nPlusOne[7];
        c = (c >> LIMB) + (long) s[SUM + 7] + m0 * n7 + m1 * n6 + m2 * n5 + m3 * n4 + m4 * n3 + m5 * n2 + HALF;
        long m7 = (c & MASK) - HALF;
        addMultiple(s, m0, m1, m2, m3, m4, m5, m6, m7);
        return c >> LIMB;
    }

    /** sum = (sum + m × (n + 1)) / 2^(24 × 8), without what vanishes. */
    private static void addMultiple(
            double[] s, double m0, double m1, double m2, double m3, double m4, double m5, double m6, double m7) {
        for (int j = 0; j < LIMBS + STEP; j++) {
            double sum = s[j + SUM + STEP];
            sum = Math.fma(m0, s[j], sum);
            sum = Math.fma(m1, s[j + ROW], sum);
            sum = Math.fma(m2, s[j + 2 * ROW], sum);
            sum = Math.fma(m3, s[j + 3 * ROW], sum);
            sum = Math.fma(m4, s[j + 4 * ROW], sum);
            sum = Math.fma(m5, s[j + 5 * ROW], sum);
            sum = Math.fma(m6, s[j + 6 * ROW], sum);
            sum = Math.fma(m7, s[j + 7 * ROW], sum);
            s[j + SUM] = sum;
        }
    }

    /** Twice, since carries are large after the first time: limbs are then between −2^23 − 2^6 and 2^23 + 2^6. */
    private static double[] carried(double[] s) {
        carry(s);
        var result = new double[LIMBS];
        for (int j = 0; j < LIMBS; j++) {
            result[j] = carried(s, j + CARRIED);
        }
        return result;
    }

    private static void carry(double[] s) {
        for (int j = 0; j < LIMBS; j++) {
            s[j + CARRIED] = carried(s, j + SUM);
        }
    }

    /**
     * A limb without what it has too much, and with what the one below it has, so that none waits for another. The highest has nothing to
     * give, because R is so much larger than n; below the lowest there is a zero.
     */
    private static double carried(double[] s, int at) {
        return Math.fma(Math.rint(s[at] * LIMB_INVERSE), -LIMB_SIZE, s[at]) + Math.rint(s[at - 1] * LIMB_INVERSE);
    }

    private static double[] split(BigInteger x) {
        var bytes = x.toByteArray();
        var split = new double[LIMBS];
        long c = 0;
        for (int limb = 0; limb < LIMBS; limb++) {
            for (int i = 0; i < LIMB_BYTES; i++) {
                int at = bytes.length - 1 - LIMB_BYTES * limb - i;
                c += at < 0 ? 0 : (bytes[at] & 0xffL) << Byte.SIZE * i;
            }
            c += HALF;
            split[limb] = (c & MASK) - HALF;
            c >>= LIMB;
        }
        return split;
    }

    private static BigInteger joined(double[] x) {
        var bytes = new byte[LIMB_BYTES * LIMBS];
        long c = 0;
        for (int limb = 0; limb < LIMBS; limb++) {
            c += (long) x[limb];
            for (int i = 0; i < LIMB_BYTES; i++) {
                bytes[bytes.length - 1 - LIMB_BYTES * limb - i] = (byte) c;
                c >>= Byte.SIZE;
            }
        }
        return new BigInteger(bytes);
    }
}
