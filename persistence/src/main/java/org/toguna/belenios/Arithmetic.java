package org.toguna.belenios;

import java.math.BigInteger;

/**
 * The exponentiations of an election, whose bases g and y never change. {@link #plain} computes as the specification writes;
 * {@link FastArithmetic} gives the same numbers sooner.
 */
public interface Arithmetic {
    Group group();

    /** What can be computed about one element x of a ciphertext, several times over. */
    Powers powers(BigInteger x);

    /** g^a × y^b. */
    BigInteger product(BigInteger a, BigInteger b);

    /** g^a × y^b × x^c. */
    BigInteger product(BigInteger a, BigInteger b, Powers x, BigInteger c);

    /** The same, where {@link Powers#isMember} may put its question off to {@link #allMembers}. Safe to share between threads. */
    Arithmetic batch();

    /** Whether whatever was put off holds, once no thread asks any more. */
    boolean allMembers();

    /** An element, reduced modulo p, and what its powers need. */
    interface Powers {
        BigInteger element();

        /** x^q = 1. */
        boolean isMember();
    }

    static Arithmetic plain(Election election) {
        return new PlainArithmetic(election.group(), election.publicKey());
    }

    /** Tables pay where exponents are short. */
    static Arithmetic fast(Election election) {
        return FastArithmetic.isWorthwhile() && election.group().embedding().isEmpty()
                ? new FastArithmetic(election.group(), election.publicKey())
                : plain(election);
    }
}
