package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Binds a trustee's whole share to what it decrypts. It is no part of the specification, and its proofs stand beside it: their
 * challenges (4.18) name neither ciphertext nor factor, so that a factor could be chosen after its challenge. Here one challenge
 * names every ciphertext and every factor, and one response answers it: that the logarithm of the public key to g is that of each
 * factor F_i to α_i (Chaum and Pedersen 1992, with a statement hashed in full as Bernhard, Pereira and Warinschi 2012 ask).
 *
 * @param owner the trustee's number, from 1
 */
public record ShareProof(int owner, Proof proof) {
    static ShareProof read(JsonReader in) {
        int owner = in.expect("{\"owner\":").integer();
        var proof = Proof.read(in.expect(",\"share_proof\":"));
        in.expect("}");
        return new ShareProof(owner, proof);
    }

    public static ShareProof read(String json) {
        var in = new JsonReader(json);
        var proof = read(in);
        in.end();
        return proof;
    }

    public String json() {
        return "{\"owner\":" + owner + ",\"share_proof\":" + proof.json() + "}";
    }

    /** The exponent of the commitments is drawn here and serves nothing else: two answers with it would tell the key. */
    public static ShareProof of(
            EncryptedTally tally, PrivateKey key, int owner, Election election, SecureRandom random) {
        var group = election.group();
        var ciphertexts = tally.ciphertexts();
        var w = group.random(random);
        var challenge = challenge(
                owner,
                key.publicKey(),
                ciphertexts,
                powers(ciphertexts, key.exponent(), group),
                group.power(group.g(), w),
                powers(ciphertexts, w, group),
                election);
        return new ShareProof(owner, Proof.answering(challenge, w, key.exponent(), group));
    }

    /** @param tally what the trustees decrypt: after the last shuffle, where there are any */
    public void check(PartialDecryption decryption, EncryptedTally tally, TrusteeKey key, Election election) {
        var group = election.group();
        var ciphertexts = tally.ciphertexts();
        var factors = decryption.allFactors();
        Refused.unless(factors.size() == ciphertexts.size(), Reason.DECRYPTION_SHAPE);
        Refused.unless(group.isProof(proof), Reason.SHARE_SCALAR);
        Refused.unless(
                group.isKey(key.publicKey())
                        && Stream.concat(ciphertexts.stream().map(Ciphertext::alpha), factors.stream())
                                .parallel()
                                .allMatch(group::isMember),
                Reason.SHARE_ELEMENT);
        var commitments = IntStream.range(0, factors.size())
                .parallel()
                .mapToObj(i -> commitment(ciphertexts.get(i).alpha(), factors.get(i), group))
                .toList();
        var challenge = challenge(
                owner,
                key.publicKey(),
                ciphertexts,
                factors,
                commitment(group.g(), key.publicKey(), group),
                commitments,
                election);
        Refused.unless(challenge.equals(proof.challenge()), Reason.SHARE_PROOF, "owner " + owner);
    }

    private BigInteger commitment(BigInteger base, BigInteger power, Group group) {
        return group.times(group.power(base, proof.response()), group.power(power, proof.challenge()));
    }

    private static List<BigInteger> powers(List<Ciphertext> ciphertexts, BigInteger exponent, Group group) {
        return ciphertexts.parallelStream()
                .map(ciphertext -> group.power(ciphertext.alpha(), exponent))
                .toList();
    }

    private static BigInteger challenge(
            int owner,
            BigInteger publicKey,
            List<Ciphertext> ciphertexts,
            List<BigInteger> factors,
            BigInteger a,
            List<BigInteger> b,
            Election election) {
        var group = election.group();
        var statement = "toguna-share|" + group.name() + "|" + election.fingerprint() + "|" + owner + "|" + publicKey
                + "|" + ciphertexts.size() + "|"
                + ciphertexts.stream().map(Ciphertext::text).collect(Collectors.joining(",")) + "|"
                + factors.stream().map(BigInteger::toString).collect(Collectors.joining(",")) + "|";
        return group.challenge(
                statement, Stream.concat(Stream.of(a), b.stream()).toArray(BigInteger[]::new));
    }
}
