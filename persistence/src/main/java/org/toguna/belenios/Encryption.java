package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;

/** A ciphertext as its maker knows it, with the randomness r and the message m, both secret (4.11.1). */
final class Encryption {
    private final Ciphertext ciphertext;
    private final BigInteger r;
    private final BigInteger message;

    Encryption(Ciphertext ciphertext, BigInteger r, BigInteger message) {
        this.ciphertext = ciphertext;
        this.r = r;
        this.message = message;
    }

    static Encryption of(int message, Arithmetic arithmetic, SecureRandom random) {
        var m = BigInteger.valueOf(message);
        var r = arithmetic.group().random(random);
        var ciphertext = new Ciphertext(arithmetic.product(r, BigInteger.ZERO), arithmetic.product(m, r));
        return new Encryption(ciphertext, r, m);
    }

    static Encryption sum(List<Encryption> encryptions, Group group) {
        var r = encryptions.stream().map(Encryption::r).reduce(BigInteger.ZERO, BigInteger::add);
        var m = encryptions.stream().map(Encryption::message).reduce(BigInteger.ZERO, BigInteger::add);
        var product = Ciphertext.product(
                encryptions.stream().map(Encryption::ciphertext).toList(), group);
        return new Encryption(product, r.mod(group.q()), m);
    }

    Ciphertext ciphertext() {
        return ciphertext;
    }

    BigInteger r() {
        return r;
    }

    BigInteger message() {
        return message;
    }

    @Override
    public String toString() {
        return "Encryption";
    }
}
