package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The proof of a shuffle (4.17, 6), taken by the specification from CHVote, after Terelius and Wikström: that the commitment c is to a
 * permutation, and that the ciphertexts are permuted by it. Names and numbers of tables are those of the specification.
 */
record ShuffleProof(Commitment t, Response s, List<BigInteger> c, List<BigInteger> cHat) {
    /** shuffle_commitment_rand. */
    record Commitment(
            BigInteger t1, BigInteger t2, BigInteger t3, BigInteger t41, BigInteger t42, List<BigInteger> tHat) {
        static Commitment read(JsonReader in) {
            var t1 = in.expect("[").number();
            var t2 = in.expect(",").number();
            var t3 = in.expect(",").number();
            var t41 = in.expect(",[").number();
            var t42 = in.expect(",").number();
            var tHat = in.expect("],").list(in::number);
            in.expect("]");
            return new Commitment(t1, t2, t3, t41, t42, tHat);
        }

        String json() {
            return "[" + Json.number(t1) + "," + Json.number(t2) + "," + Json.number(t3) + ",[" + Json.number(t41) + ","
                    + Json.number(t42) + "]," + Json.list(tHat, Json::number) + "]";
        }

        String text() {
            return ShuffleProof.text(List.of(t1, t2, t3, t41, t42)) + ShuffleProof.text(tHat);
        }

        Stream<BigInteger> elements() {
            return Stream.concat(Stream.of(t1, t2, t3, t41, t42), tHat.stream());
        }
    }

    /** shuffle_response. */
    record Response(
            BigInteger s1,
            BigInteger s2,
            BigInteger s3,
            BigInteger s4,
            List<BigInteger> sHat,
            List<BigInteger> sPrime) {
        static Response read(JsonReader in) {
            var s1 = in.expect("[").number();
            var s2 = in.expect(",").number();
            var s3 = in.expect(",").number();
            var s4 = in.expect(",").number();
            var sHat = in.expect(",").list(in::number);
            var sPrime = in.expect(",").list(in::number);
            in.expect("]");
            return new Response(s1, s2, s3, s4, sHat, sPrime);
        }

        String json() {
            return "[" + Json.number(s1) + "," + Json.number(s2) + "," + Json.number(s3) + "," + Json.number(s4) + ","
                    + Json.list(sHat, Json::number) + "," + Json.list(sPrime, Json::number) + "]";
        }

        Stream<BigInteger> scalars() {
            return Stream.of(Stream.of(s1, s2, s3, s4), sHat.stream(), sPrime.stream())
                    .flatMap(all -> all);
        }
    }

    ShuffleProof {
        c = List.copyOf(c);
        cHat = List.copyOf(cHat);
    }

    static ShuffleProof read(JsonReader in) {
        var t = Commitment.read(in.expect("["));
        var s = Response.read(in.expect(","));
        var c = in.expect(",").list(in::number);
        var cHat = in.expect(",").list(in::number);
        in.expect("]");
        return new ShuffleProof(t, s, c, cHat);
    }

    String json() {
        return "[" + t.json() + "," + s.json() + "," + Json.list(c, Json::number) + "," + Json.list(cHat, Json::number)
                + "]";
    }

    void checkShape(int n) {
        Refused.unless(
                Stream.of(c, cHat, t.tHat(), s.sHat(), s.sPrime()).allMatch(list -> list.size() == n),
                Reason.SHUFFLE_SHAPE);
    }

    /** CheckShuffleProof (table 5), each equation without its inverses. */
    void check(List<Ciphertext> before, List<Ciphertext> after, Election election) {
        var group = election.group();
        int n = before.size();
        Refused.unless(
                Stream.of(t.elements(), c.stream(), cHat.stream())
                        .flatMap(all -> all)
                        .parallel()
                        .allMatch(group::isMember),
                Reason.SHUFFLE_ELEMENT);
        Refused.unless(s.scalars().allMatch(group::isScalar), Reason.SHUFFLE_SCALAR);
        var h = secondaryGenerator(group);
        var generators = generators(n, group);
        var u = challenges(n, before, after, c, election);
        var challenge = challenge(t, before, after, c, cHat, election);
        var g = group.g();
        var cBar = quotient(product(c, group), product(generators, group), group);
        var cHatLast = quotient(n == 0 ? h : cHat.get(n - 1), group.power(h, product(u, group.q())), group);
        var cTilde = powers(c, u, group);
        var alpha = powers(alphas(before), u, group);
        var beta = powers(betas(before), u, group);
        boolean holds = group.power(g, s.s1()).equals(group.times(t.t1(), group.power(cBar, challenge)))
                && group.power(g, s.s2()).equals(group.times(t.t2(), group.power(cHatLast, challenge)))
                && group.times(group.power(g, s.s3()), powers(generators, s.sPrime(), group))
                        .equals(group.times(t.t3(), group.power(cTilde, challenge)))
                && powers(betas(after), s.sPrime(), group)
                        .equals(group.times(
                                group.times(t.t41(), group.power(beta, challenge)),
                                group.power(election.publicKey(), s.s4())))
                && powers(alphas(after), s.sPrime(), group)
                        .equals(group.times(
                                group.times(t.t42(), group.power(alpha, challenge)), group.power(g, s.s4())))
                && IntStream.range(0, n)
                        .parallel()
                        .allMatch(i -> group.times(
                                        group.power(g, s.sHat().get(i)),
                                        group.power(
                                                i == 0 ? h : cHat.get(i - 1),
                                                s.sPrime().get(i)))
                                .equals(group.times(t.tHat().get(i), group.power(cHat.get(i), challenge))));
        Refused.unless(holds, Reason.SHUFFLE_PROOF);
    }

    /**
     * GenShuffleProof (table 4).
     *
     * @param again the randomness with which each ciphertext was encrypted anew, in the order before
     * @param order for each place after, the place before
     */
    static ShuffleProof of(
            List<Ciphertext> before,
            List<Ciphertext> after,
            List<BigInteger> again,
            List<Integer> order,
            Election election,
            SecureRandom random) {
        var group = election.group();
        var q = group.q();
        var g = group.g();
        int n = before.size();
        var h = secondaryGenerator(group);
        var generators = generators(n, group);
        var r = new BigInteger[n];
        var commitments = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            int j = order.get(i);
            r[j] = group.random(random);
            commitments[j] = group.times(group.power(g, r[j]), generators.get(i));
        }
        var c = List.of(commitments);
        var u = challenges(n, before, after, c, election);
        var uPrime = order.stream().map(u::get).toList();
        var rHat = randoms(n, group, random);
        var cHat = new ArrayList<BigInteger>();
        for (int i = 0; i < n; i++) {
            var last = i == 0 ? h : cHat.get(i - 1);
            cHat.add(group.times(group.power(g, rHat.get(i)), group.power(last, uPrime.get(i))));
        }
        var w = randoms(4, group, random);
        var wHat = randoms(n, group, random);
        var wPrime = randoms(n, group, random);
        var minusW4 = w.get(3).negate().mod(q);
        var t = new Commitment(
                group.power(g, w.get(0)),
                group.power(g, w.get(1)),
                group.times(group.power(g, w.get(2)), powers(generators, wPrime, group)),
                group.times(group.power(election.publicKey(), minusW4), powers(betas(after), wPrime, group)),
                group.times(group.power(g, minusW4), powers(alphas(after), wPrime, group)),
                list(
                        n,
                        i -> group.times(
                                group.power(g, wHat.get(i)),
                                group.power(i == 0 ? h : cHat.get(i - 1), wPrime.get(i)))));
        var challenge = challenge(t, before, after, c, cHat, election);
        var v = BigInteger.ONE;
        var rHatSum = BigInteger.ZERO;
        for (int i = n - 1; i >= 0; i--) {
            rHatSum = rHatSum.add(rHat.get(i).multiply(v));
            v = v.multiply(uPrime.get(i)).mod(q);
        }
        var rs = List.of(r);
        var rSum = rs.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var s = new Response(
                answer(w.get(0), challenge, rSum, q),
                answer(w.get(1), challenge, rHatSum, q),
                answer(w.get(2), challenge, inner(rs, u), q),
                answer(w.get(3), challenge, inner(again, u), q),
                list(n, i -> answer(wHat.get(i), challenge, rHat.get(i), q)),
                list(n, i -> answer(wPrime.get(i), challenge, uPrime.get(i), q)));
        return new ShuffleProof(t, s, c, cHat);
    }

    private static BigInteger answer(BigInteger w, BigInteger challenge, BigInteger secret, BigInteger q) {
        return w.add(challenge.multiply(secret)).mod(q);
    }

    private static List<BigInteger> randoms(int n, Group group, SecureRandom random) {
        return Stream.generate(() -> group.random(random)).limit(n).toList();
    }

    private static List<BigInteger> list(int n, IntFunction<BigInteger> item) {
        return IntStream.range(0, n).parallel().mapToObj(item).toList();
    }

    private static BigInteger inner(List<BigInteger> a, List<BigInteger> b) {
        return IntStream.range(0, a.size())
                .mapToObj(i -> a.get(i).multiply(b.get(i)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger product(List<BigInteger> factors, Group group) {
        return factors.stream().reduce(BigInteger.ONE, group::times);
    }

    private static BigInteger product(List<BigInteger> factors, BigInteger q) {
        return factors.stream().reduce(BigInteger.ONE, (a, b) -> a.multiply(b).mod(q));
    }

    private static BigInteger quotient(BigInteger a, BigInteger b, Group group) {
        return group.times(a, b.modInverse(group.p()));
    }

    /** The product of each base to its exponent. */
    private static BigInteger powers(List<BigInteger> bases, List<BigInteger> exponents, Group group) {
        return IntStream.range(0, bases.size())
                .parallel()
                .mapToObj(i -> group.power(bases.get(i), exponents.get(i)))
                .reduce(BigInteger.ONE, group::times);
    }

    private static List<BigInteger> alphas(List<Ciphertext> ciphertexts) {
        return ciphertexts.stream().map(Ciphertext::alpha).toList();
    }

    private static List<BigInteger> betas(List<Ciphertext> ciphertexts) {
        return ciphertexts.stream().map(Ciphertext::beta).toList();
    }

    /** Table 6. */
    private static BigInteger secondaryGenerator(Group group) {
        return generator(-1, group);
    }

    /** Table 7. */
    private static List<BigInteger> generators(int n, Group group) {
        return list(n, i -> generator(i, group));
    }

    /** Table 8: nobody knows a relation between two of them. */
    private static BigInteger generator(int i, Group group) {
        var cofactor = group.p().subtract(BigInteger.ONE).divide(group.q());
        return group.power(Hash.number("ggen|" + i), cofactor);
    }

    /** Table 10. */
    private static String text(List<BigInteger> elements) {
        var text = new StringBuilder();
        elements.forEach(element -> text.append(element).append(','));
        return text.toString();
    }

    private static String texts(List<Ciphertext> ciphertexts) {
        var text = new StringBuilder();
        ciphertexts.forEach(ciphertext -> text.append(ciphertext.text()).append(','));
        return text.toString();
    }

    private static String statement(List<Ciphertext> before, List<Ciphertext> after, List<BigInteger> c) {
        return texts(before) + texts(after) + text(c);
    }

    /** Table 11: u. */
    private static List<BigInteger> challenges(
            int n, List<Ciphertext> before, List<Ciphertext> after, List<BigInteger> c, Election election) {
        var hash = Hash.hex("shuffle-challenges|" + election.fingerprint() + "|" + statement(before, after, c));
        var q = election.group().q();
        return IntStream.range(0, n)
                .mapToObj(i -> Hash.number(hash + Hash.hex(String.valueOf(i))).mod(q))
                .toList();
    }

    /** Table 13. */
    private static BigInteger challenge(
            Commitment t,
            List<Ciphertext> before,
            List<Ciphertext> after,
            List<BigInteger> c,
            List<BigInteger> cHat,
            Election election) {
        return Hash.number("shuffle-challenge|" + election.fingerprint() + "|" + t.text() + statement(before, after, c)
                        + text(cHat) + election.publicKey())
                .mod(election.group().q());
    }
}
