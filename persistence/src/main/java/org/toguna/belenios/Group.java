package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * A subgroup of prime order q of the multiplicative group modulo the prime p, with a generator g (4.10, 5). The group is written
 * multiplicatively; exponents live in Z_q.
 */
public final class Group {
    /** Section 5.1: p of 2048 bits, q of 256 bits, generated as in FIPS 186-4. */
    public static final Group BELENIOS_2048 = new Group(
            "BELENIOS-2048",
            new BigInteger(
                    "2069478569142254640101364365750500806492298929575110409710088478705737421924271740192223725449768433"
                            + "8129066633138078958404960054389636289796393038773905722803605973749427671376777618898589872735865049"
                            + "0811670993105358677809800307904916540637771737641986785272734744763418356000356983051931442845617019"
                            + "1100078673730733356412397173289791324047457883446826065232797464795113767265869358218004631792207366"
                            + "8860052627186363386088796882120769432366149491002923444346373222145884100586421050242120365433561201"
                            + "3204811188524087310770141516662001623131771693721892480785077118278423174980732765988288251691831031"
                            + "25680162072880719"),
            new BigInteger(
                    "2402352677501852209227687703532399932712287657378364916510075318787663274146353219320285676155269678"
                            + "7996946682987493890950838965734256019006010684771644917354741372831046104586813145117816467554005274"
                            + "0288984613986453266121505579709716201616827031288643245666383486363578210615491841998253431518974065"
                            + "8186868651151358576410138882215396016043228843603930989333662772848406593138406010231675095763777982"
                            + "6651036068224066350766977640253462537730851331734951942489677540525736590494924776314759915751987751"
                            + "7771148149092045660020547812705472823814097251863985833411570056835369555342378147558249189605029668"
                            + "0037745308460627"),
            new BigInteger("78571733251071885079927659812671450121821421258408794611510081919805623223441"),
            Optional.empty());

    /** Section 5.2: p of RFC 3526 with 2048 bits, p = 2q + 1, in which small integers can be embedded. */
    public static final Group RFC_3526_2048 = rfc3526();

    /** Those that an election may name. */
    static final List<Group> KNOWN = List.of(BELENIOS_2048, RFC_3526_2048);

    private final String name;
    private final BigInteger p;
    private final BigInteger g;
    private final BigInteger q;
    private final Optional<Embedding> embedding;

    Group(String name, BigInteger p, BigInteger g, BigInteger q, Optional<Embedding> embedding) {
        this.name = name;
        this.p = p;
        this.g = g;
        this.q = q;
        this.embedding = embedding;
    }

    private static Group rfc3526() {
        var p = new BigInteger(
                "3231700607131100730033891392642382824881794124114023911284200975140074170663435422261968941736356934"
                        + "7117901737909704191754605873209195028853758986185622153212175412514901774520270235796078236248884246"
                        + "1894775876411059286460994117232454266225221932305409190376805242355191256797158701170010580558776510"
                        + "3886184728025797605490356973256152616708133936179954133647655916036831789672907317838458968063967190"
                        + "0977202194168647225871031411336429319536193471636533209717077448227988588565369208645296636077250268"
                        + "9555059283627511211740969729980684105543595848665832916421362182310789909994486524682624169720359118"
                        + "52507045361090559");
        return new Group("RFC-3526-2048", p, BigInteger.TWO, p.shiftRight(1), Optional.of(new Embedding(8, 8)));
    }

    public String name() {
        return name;
    }

    public BigInteger p() {
        return p;
    }

    public BigInteger g() {
        return g;
    }

    public BigInteger q() {
        return q;
    }

    /** How small integers become elements; empty where they cannot. */
    Optional<Embedding> embedding() {
        return embedding;
    }

    BigInteger times(BigInteger a, BigInteger b) {
        return a.multiply(b).mod(p);
    }

    BigInteger power(BigInteger base, BigInteger exponent) {
        return base.modPow(exponent, p);
    }

    /** Whether x is one of the q elements: x^q = 1, not merely a number below p. */
    public boolean isMember(BigInteger x) {
        return isReduced(x) && power(x, q).equals(BigInteger.ONE);
    }

    /** A member that can be somebody's key: the identity is everybody's. */
    boolean isKey(BigInteger x) {
        return !x.equals(BigInteger.ONE) && isMember(x);
    }

    boolean isReduced(BigInteger x) {
        return x.signum() > 0 && x.compareTo(p) < 0;
    }

    /** Whether x is written as a member of Z_q is: a second writing of the same proof would be a second ballot. */
    boolean isScalar(BigInteger x) {
        return x.signum() >= 0 && x.compareTo(q) < 0;
    }

    boolean isProof(Proof proof) {
        return isScalar(proof.challenge()) && isScalar(proof.response());
    }

    /** H(prefix, elements): SHA-256 of the prefix followed by the decimals, joined by commas, modulo q. */
    BigInteger challenge(String prefix, BigInteger... elements) {
        var text = new StringBuilder(prefix.length() + 620 * elements.length).append(prefix);
        for (int i = 0; i < elements.length; i++) {
            text.append(i == 0 ? "" : ",").append(elements[i]);
        }
        return Hash.number(text.toString()).mod(q);
    }

    /** A uniform member of Z_q. */
    BigInteger random(SecureRandom random) {
        BigInteger candidate;
        do {
            candidate = new BigInteger(q.bitLength(), random);
        } while (candidate.compareTo(q) >= 0);
        return candidate;
    }

    @Override
    public String toString() {
        return name;
    }
}
