package org.toguna.belenios;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;

/** The group of the votes in the tests: the real one, or one so small that thousands of runs take minutes (docs/quality.md). */
final class TestGroup {
    /** q of 32 bits, p the first prime after it that is 1 modulo q. It goes by the real one's name. */
    static final Group SMALL = small();

    static final Group CHOSEN = Boolean.getBoolean("toguna.smallGroup") ? SMALL : Group.BELENIOS_2048;

    /** The same for votes with rankings: p = 2q + 1 as in the real one, and room for five ranks. */
    static final Group RANKED = Boolean.getBoolean("toguna.smallGroup") ? smallRanked() : Group.RFC_3526_2048;

    private TestGroup() {}

    /** g = 2 is a square, hence a member, where p is 7 modulo 8. */
    private static Group smallRanked() {
        var random = new Random(3);
        BigInteger p;
        do {
            p = BigInteger.probablePrime(62, random).shiftLeft(1).add(BigInteger.ONE);
        } while (!p.isProbablePrime(50) || p.intValue() % 8 != 7);
        return new Group(
                Group.RFC_3526_2048.name(), p, BigInteger.TWO, p.shiftRight(1), Group.RFC_3526_2048.embedding());
    }

    private static Group small() {
        var q = BigInteger.probablePrime(32, new Random(2));
        var cofactor = BigInteger.TWO;
        while (!q.multiply(cofactor).add(BigInteger.ONE).isProbablePrime(50)) {
            cofactor = cofactor.add(BigInteger.TWO);
        }
        var p = q.multiply(cofactor).add(BigInteger.ONE);
        return new Group(Group.BELENIOS_2048.name(), p, BigInteger.TWO.modPow(cofactor, p), q, Optional.empty());
    }
}
