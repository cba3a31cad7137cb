package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;

/** A trustee's private key x in Z_q (4.5). It is a secret: nothing but {@link #json} shows it. */
public final class PrivateKey {
    private final Group group;
    private final BigInteger x;

    private PrivateKey(Group group, BigInteger x) {
        this.group = group;
        this.x = x;
    }

    public static PrivateKey generate(Group group, SecureRandom random) {
        return new PrivateKey(group, group.random(random));
    }

    public static PrivateKey read(String json, Group group) {
        var in = new JsonReader(json);
        var x = in.number();
        in.end();
        Refused.unless(group.isScalar(x) && x.signum() > 0, Reason.TRUSTEE_KEY);
        return new PrivateKey(group, x);
    }

    /** The file that the trustee keeps. */
    public String json() {
        return Json.number(x);
    }

    BigInteger exponent() {
        return x;
    }

    BigInteger publicKey() {
        return group.power(group.g(), x);
    }

    /** The part to be published, with the proof of knowledge. */
    public TrusteeKey trusteeKey(SecureRandom random) {
        var w = group.random(random);
        var publicKey = publicKey();
        var challenge = TrusteeKey.challenge(group, publicKey, group.power(group.g(), w));
        return new TrusteeKey(Proof.answering(challenge, w, x, group), publicKey);
    }

    @Override
    public String toString() {
        return "PrivateKey";
    }
}
