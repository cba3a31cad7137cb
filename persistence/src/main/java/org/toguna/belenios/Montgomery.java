package org.toguna.belenios;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Multiplication modulo an odd number p in Montgomery's form: x stands for x R mod p, and what is multiplied stays in that form.
 *
 * <p>Numbers are limbs of 22 bits in doubles, so that four limbs are multiplied and added by one instruction of the processor: the
 * compiler turns the loop of {@link #addRows} into vector instructions, which it does for no integer type. Nothing is rounded: a
 * product of limbs is below 2^44, at most 200 are added up before carries are taken, and doubles hold integers up to 2^53. Numbers stay
 * below 2 p; R is larger than 4 p.
 *
 * <p>BigInteger keeps the multiplication that its modPow uses to itself, and its multiply and mod take twice the time of
 * this (docs/performance.md).
 */
final class Montgomery {
    private static final int LIMB = 22;
    private static final long MASK = (1L << LIMB) - 1;

    /** Four rows are added at once, and the sum then moves by four limbs. */
    private static final int STEP = 4;

    private final BigInteger p;
    private final int limbs;
    private final double[][] rowsOfP;
    private final long inverse;
    private final double[] square;
    private final double[] unit;
    private final double[] one;
    private final ThreadLocal<Scratch> scratch;

    /** What one multiplication needs beside its operands and its result. */
    private static final class Scratch {
        private final double[] second;
        private final double[] third;
        private final double[] fourth;
        private double[] sum;
        private double[] next;

        private Scratch(int length) {
            second = new double[length];
            third = new double[length];
            fourth = new double[length];
            sum = new double[length];
            next = new double[length];
        }
    }

    Montgomery(BigInteger p) {
        this.p = p;
        limbs = (p.bitLength() + 2 + LIMB - 1) / LIMB + STEP - 1 & -STEP;
        var radix = BigInteger.ONE.shiftLeft(LIMB);
        inverse = p.modInverse(radix).negate().mod(radix).longValueExact();
        rowsOfP = new double[STEP][length()];
        var limbsOfP = split(p);
        for (int row = 0; row < STEP; row++) {
            System.arraycopy(limbsOfP, 0, rowsOfP[row], row, limbs);
        }
        square = split(BigInteger.ONE.shiftLeft(2 * LIMB * limbs).mod(p));
        unit = split(BigInteger.ONE);
        scratch = ThreadLocal.withInitial(() -> new Scratch(length()));
        one = times(square, unit);
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

    /** x y / R mod p, by limbs of x from the lowest: each step adds the multiple of p that makes the lowest limbs vanish. */
    double[] times(double[] x, double[] y) {
        var own = scratch.get();
        Arrays.fill(own.sum, 0);
        System.arraycopy(y, 0, own.second, 1, limbs);
        System.arraycopy(y, 0, own.third, 2, limbs);
        System.arraycopy(y, 0, own.fourth, 3, limbs);
        var p0 = rowsOfP[0];
        long carry = 0;
        for (int k = 0; k < limbs; k += STEP) {
            double x0 = x[k];
            double x1 = x[k + 1];
            double x2 = x[k + 2];
            double x3 = x[k + 3];
            var t = own.sum;
            long c0 = (long) (t[0] + x0 * y[0]) + carry;
            double m0 = c0 * inverse & MASK;
            c0 += (long) (m0 * p0[0]);
            long c1 = (long) (t[1] + x0 * y[1] + x1 * y[0] + m0 * p0[1]) + (c0 >> LIMB);
            double m1 = c1 * inverse & MASK;
            c1 += (long) (m1 * p0[0]);
            long c2 = (long) (t[2] + x0 * y[2] + x1 * y[1] + x2 * y[0] + m0 * p0[2] + m1 * p0[1]) + (c1 >> LIMB);
            double m2 = c2 * inverse & MASK;
            c2 += (long) (m2 * p0[0]);
            long c3 = (long) (t[3] + x0 * y[3] + x1 * y[2] + x2 * y[1] + x3 * y[0])
                    + (long) (m0 * p0[3] + m1 * p0[2] + m2 * p0[1])
                    + (c2 >> LIMB);
            double m3 = c3 * inverse & MASK;
            c3 += (long) (m3 * p0[0]);
            carry = c3 >> LIMB;
            addRows(own, y, x0, x1, x2, x3, m0, m1, m2, m3);
            own.sum = own.next;
            own.next = t;
        }
        return carried(own.sum, carry);
    }

    /** next = (sum + x × y + m × p) shifted by four limbs, the rows being shifted against each other by one. */
    private void addRows(
            Scratch own,
            double[] y,
            double x0,
            double x1,
            double x2,
            double x3,
            double m0,
            double m1,
            double m2,
            double m3) {
        addRows(
                own.next,
                own.sum,
                y,
                own.second,
                own.third,
                own.fourth,
                x0,
                x1,
                x2,
                x3,
                rowsOfP[0],
                rowsOfP[1],
                rowsOfP[2],
                rowsOfP[3],
                m0,
                m1,
                m2,
                m3,
                limbs);
    }

    private static void addRows(
            double[] next,
            double[] sum,
            double[] y0,
            double[] y1,
            double[] y2,
            double[] y3,
            double x0,
            double x1,
            double x2,
            double x3,
            double[] p0,
            double[] p1,
            double[] p2,
            double[] p3,
            double m0,
            double m1,
            double m2,
            double m3,
            int limbs) {
        for (int j = 0; j < limbs; j++) {
            next[j] = Math.fma(
                    m0,
                    p0[j + STEP],
                    Math.fma(
                            m1,
                            p1[j + STEP],
                            Math.fma(
                                    m2,
                                    p2[j + STEP],
                                    Math.fma(
                                            m3,
                                            p3[j + STEP],
                                            Math.fma(
                                                    x0,
                                                    y0[j + STEP],
                                                    Math.fma(
                                                            x1,
                                                            y1[j + STEP],
                                                            Math.fma(
                                                                    x2,
                                                                    y2[j + STEP],
                                                                    Math.fma(x3, y3[j + STEP], sum[j + STEP]))))))));
        }
    }

    private double[] carried(double[] sum, long carry) {
        var result = new double[length()];
        long c = carry;
        for (int i = 0; i < limbs; i++) {
            c += (long) sum[i];
            result[i] = c & MASK;
            c >>= LIMB;
        }
        return result;
    }

    private double[] split(BigInteger x) {
        var bytes = x.toByteArray();
        var split = new double[length()];
        long bits = 0;
        int width = 0;
        int limb = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            bits |= (bytes[i] & 0xffL) << width;
            width += Byte.SIZE;
            if (width >= LIMB) {
                split[limb++] = bits & MASK;
                bits >>= LIMB;
                width -= LIMB;
            }
        }
        if (bits != 0) {
            split[limb] = bits;
        }
        return split;
    }

    private BigInteger joined(double[] x) {
        var bytes = new byte[(limbs * LIMB + Byte.SIZE - 1) / Byte.SIZE];
        long bits = 0;
        int width = 0;
        int at = bytes.length;
        for (int i = 0; i < limbs; i++) {
            bits |= (long) x[i] << width;
            width += LIMB;
            while (width >= Byte.SIZE) {
                bytes[--at] = (byte) bits;
                bits >>= Byte.SIZE;
                width -= Byte.SIZE;
            }
        }
        if (width > 0) {
            bytes[--at] = (byte) bits;
        }
        return new BigInteger(1, bytes);
    }

    /** Rows are read four limbs ahead, and shifted by up to three. */
    private int length() {
        return limbs + 2 * STEP;
    }
}
