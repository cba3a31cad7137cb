package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** One trustee's share in the decryption of the totals, with a proof for each factor (4.18). Nothing else is ever decrypted. */
public record PartialDecryption(List<List<BigInteger>> factors, List<List<Proof>> proofs) {
    public PartialDecryption {
        factors = factors.stream().map(List::copyOf).toList();
        proofs = proofs.stream().map(List::copyOf).toList();
    }

    static PartialDecryption read(JsonReader in) {
        var factors = in.expect("{\"decryption_factors\":").list(() -> in.list(in::number));
        var proofs = in.expect(",\"decryption_proofs\":").list(() -> in.list(() -> Proof.read(in)));
        in.expect("}").end();
        return new PartialDecryption(factors, proofs);
    }

    public static PartialDecryption read(String json) {
        return read(new JsonReader(json));
    }

    /** As a trustee brings it from belenios-tool, or from a page. */
    static PartialDecryption readFile(String file, IntPredicate owner) {
        return read(Owned.data(file, owner, Reason.DECRYPTION_OWNER, Reason.DECRYPTION_REFERENCE));
    }

    public String json() {
        return "{\"decryption_factors\":" + Json.list(factors, row -> Json.list(row, Json::number))
                + ",\"decryption_proofs\":" + Json.list(proofs, row -> Json.list(row, Proof::json)) + "}";
    }

    public static PartialDecryption of(EncryptedTally tally, PrivateKey key, Election election, SecureRandom random) {
        var group = election.group();
        var publicKey = key.publicKey();
        var factors = new ArrayList<List<BigInteger>>();
        var proofs = new ArrayList<List<Proof>>();
        for (var question : tally.totals()) {
            var rowOfFactors = new ArrayList<BigInteger>();
            var rowOfProofs = new ArrayList<Proof>();
            for (var total : question) {
                var w = group.random(random);
                var challenge =
                        challenge(election, publicKey, group.power(group.g(), w), group.power(total.alpha(), w));
                rowOfFactors.add(group.power(total.alpha(), key.exponent()));
                rowOfProofs.add(Proof.answering(challenge, w, key.exponent(), group));
            }
            factors.add(rowOfFactors);
            proofs.add(rowOfProofs);
        }
        return new PartialDecryption(factors, proofs);
    }

    public void check(EncryptedTally tally, TrusteeKey key, Election election) {
        var group = election.group();
        Refused.unless(
                factors.stream().map(List::size).toList().equals(tally.shape())
                        && proofs.stream().map(List::size).toList().equals(tally.shape()),
                Reason.DECRYPTION_SHAPE);
        for (int i = 0; i < factors.size(); i++) {
            for (int j = 0; j < factors.get(i).size(); j++) {
                var at = "question " + (i + 1) + ", slot " + (j + 1);
                var factor = factors.get(i).get(j);
                var proof = proofs.get(i).get(j);
                var alpha = tally.totals().get(i).get(j).alpha();
                Refused.unless(group.isMember(factor), Reason.DECRYPTION_FACTOR, at);
                Refused.unless(group.isProof(proof), Reason.DECRYPTION_SCALAR, at);
                var a = commitment(group, group.g(), key.publicKey(), proof);
                var b = commitment(group, alpha, factor, proof);
                Refused.unless(
                        challenge(election, key.publicKey(), a, b).equals(proof.challenge()),
                        Reason.DECRYPTION_PROOF,
                        at);
            }
        }
    }

    /** In the order of the ciphertexts. */
    List<BigInteger> allFactors() {
        return factors.stream().flatMap(List::stream).toList();
    }

    private static BigInteger commitment(Group group, BigInteger base, BigInteger power, Proof proof) {
        return group.times(group.power(base, proof.response()), group.power(power, proof.challenge()));
    }

    private static BigInteger challenge(Election election, BigInteger publicKey, BigInteger a, BigInteger b) {
        return election.group().challenge("decrypt|" + election.fingerprint() + "|" + publicKey + "|", a, b);
    }
}
