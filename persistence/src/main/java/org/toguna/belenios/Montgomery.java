package org.toguna.belenios;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Multiplication modulo an odd number p in Montgomery's form: x stands for x R mod p, and what is multiplied stays in that form.
 *
 * <p>Numbers are limbs of 22 bits in doubles, so that four limbs are multiplied and added by one instruction of the processor: the
 * compiler turns the loop of {@code addRows} into vector instructions, which it does for no integer type. Nothing is rounded: a
 * product of limbs is hardly above 2^44, at most 200 are added up before carries are taken, and doubles hold integers up to 2^53. Numbers stay
 * below 2 p; R is larger than 4 p.
 *
 * <p>BigInteger keeps the multiplication that its modPow uses to itself, and its multiply and mod take much longer than
 * this (docs/performance.md).
 */
final class Montgomery {
    private static final int LIMB = 22;
    private static final long MASK = (1L << LIMB) - 1;
    private static final double LIMB_SIZE = 1 << LIMB;
    private static final double LIMB_INVERSE = 1 / LIMB_SIZE;

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
        private final double[] sum;
        private final double[] half;
        private final double[] upper;
        private final double[] carried;

        private Scratch(int length) {
            second = new double[length];
            third = new double[length];
            fourth = new double[length];
            sum = new double[length];
            half = new double[length];
            upper = new double[length];
            carried = new double[length];
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
        var sum = own.sum;
        long y0 = (long) y[0];
        long y1 = (long) y[1];
        long y2 = (long) y[2];
        long y3 = (long) y[3];
        long p0 = (long) rowsOfP[0][0];
        long p1 = (long) rowsOfP[0][1];
        long p2 = (long) rowsOfP[0][2];
        long p3 = (long) rowsOfP[0][3];
        long carry = 0;
        for (int k = 0; k < limbs; k += STEP) {
            long x0 = (long) x[k];
            long x1 = (long) x[k + 1];
            long x2 = (long) x[k + 2];
            long x3 = (long) x[k + 3];
            long c0 = (long) sum[0] + x0 * y0 + carry;
            long c1 = (long) sum[1] + x0 * y1 + x1 * y0;
            long c2 = (long) sum[2] + x0 * y2 + x1 * y1 + x2 * y0;
            long c3 = (long) sum[3] + x0 * y3 + x1 * y2 + x2 * y1 + x3 * y0;
            long m0 = c0 * inverse & MASK;
            c1 += m0 * p1 + (c0 + m0 * p0 >> LIMB);
            long m1 = c1 * inverse & MASK;
            c2 += m0 * p2 + m1 * p1 + (c1 + m1 * p0 >> LIMB);
            long m2 = c2 * inverse & MASK;
            c3 += m0 * p3 + m1 * p2 + m2 * p1 + (c2 + m2 * p0 >> LIMB);
            long m3 = c3 * inverse & MASK;
            carry = c3 + m3 * p0 >> LIMB;
            addRows(own, y, x0, x1, x2, x3, m0, m1, m2, m3);
            System.arraycopy(sum, STEP, sum, 0, limbs + STEP);
        }
        sum[0] += carry;
        return carried(own);
    }

    /**
     * sum += x × y + m × p for four limbs of x and of m: their rows are shifted against each other by one limb. The form of the loop
     * matters: with one index for all arrays, and sums added in place, it becomes vector instructions.
     */
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
        var sum = own.sum;
        var y1 = own.second;
        var y2 = own.third;
        var y3 = own.fourth;
        var p0 = rowsOfP[0];
        var p1 = rowsOfP[1];
        var p2 = rowsOfP[2];
        var p3 = rowsOfP[3];
        int end = sum.length - STEP;
        for (int j = 0; j < end; j++) {
            double byP = Math.fma(m0, p0[j], Math.fma(m1, p1[j], Math.fma(m2, p2[j], Math.fma(m3, p3[j], sum[j]))));
            sum[j] = Math.fma(x0, y[j], Math.fma(x1, y1[j], Math.fma(x2, y2[j], Math.fma(x3, y3[j], byP))));
        }
    }

    /**
     * Takes the upper part of each limb over to the next one, twice: limbs are then below 2^22 + 2^8, which is as good as below 2^22, and
     * no limb waits for the one before it. The highest limbs are 0, because R is so much larger than p.
     */
    private double[] carried(Scratch own) {
        var result = new double[length()];
        carry(own.sum, own.half, own, limbs);
        carry(own.half, result, own, limbs);
        return result;
    }

    private static void carry(double[] from, double[] to, Scratch own, int limbs) {
        var upper = own.upper;
        var carried = own.carried;
        for (int j = 0; j < limbs; j++) {
            upper[j] = Math.floor(from[j] * LIMB_INVERSE);
        }
        System.arraycopy(upper, 0, carried, 1, limbs);
        for (int j = 0; j < limbs; j++) {
            to[j] = Math.fma(upper[j], -LIMB_SIZE, from[j]) + carried[j];
        }
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
            bits += (long) x[i] << width;
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

    /** Rows are shifted by up to three limbs, and sums move by four. */
    private int length() {
        return limbs + 2 * STEP;
    }
}
