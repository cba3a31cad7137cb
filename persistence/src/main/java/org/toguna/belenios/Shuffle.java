package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One trustee's shuffle of the ciphertexts of each ranked question (4.17): the same ones encrypted anew, in another order, with a proof
 * that says nothing of the order.
 */
public record Shuffle(List<List<Ciphertext>> ciphertexts, List<ShuffleProof> proofs) {
    public Shuffle {
        ciphertexts = ciphertexts.stream().map(List::copyOf).toList();
        proofs = List.copyOf(proofs);
    }

    static Shuffle read(JsonReader in) {
        var ciphertexts = in.expect("{\"ciphertexts\":").list(() -> in.list(() -> Ciphertext.read(in)));
        var proofs = in.expect(",\"proofs\":").list(() -> ShuffleProof.read(in));
        in.expect("}").end();
        return new Shuffle(ciphertexts, proofs);
    }

    public static Shuffle read(String json) {
        return read(new JsonReader(json));
    }

    /** As the trustee of that number brings it from belenios-tool. */
    static Shuffle readFile(String file, int owner) {
        return read(Owned.data(file, by -> by == owner, Reason.SHUFFLE_OWNER, Reason.SHUFFLE_REFERENCE));
    }

    public String json() {
        return "{\"ciphertexts\":" + Json.list(ciphertexts, row -> Json.list(row, Ciphertext::json)) + ",\"proofs\":"
                + Json.list(proofs, ShuffleProof::json) + "}";
    }

    /** GenShuffle (table 1): the permutation is known to this call alone, and forgotten by it. */
    public static Shuffle of(EncryptedTally tally, Election election, SecureRandom random) {
        var group = election.group();
        var ciphertexts = new ArrayList<List<Ciphertext>>();
        var proofs = new ArrayList<ShuffleProof>();
        for (var before : tally.ranked(election)) {
            var order =
                    new ArrayList<>(IntStream.range(0, before.size()).boxed().toList());
            Collections.shuffle(order, random);
            var randomness = before.stream().map(any -> group.random(random)).toList();
            var after = order.stream()
                    .parallel()
                    .map(j -> again(before.get(j), randomness.get(j), election))
                    .toList();
            ciphertexts.add(after);
            proofs.add(ShuffleProof.of(before, after, randomness, order, election, random));
        }
        return new Shuffle(ciphertexts, proofs);
    }

    /** GenReEncryption (table 3). */
    private static Ciphertext again(Ciphertext ciphertext, BigInteger r, Election election) {
        var group = election.group();
        return ciphertext.times(new Ciphertext(group.power(group.g(), r), group.power(election.publicKey(), r)), group);
    }

    /** Refuses at the first fault what is not proved to be a shuffle of the tally. */
    public void check(EncryptedTally tally, Election election) {
        var group = election.group();
        var before = tally.ranked(election);
        Refused.unless(
                ciphertexts.stream()
                                .map(List::size)
                                .toList()
                                .equals(before.stream().map(List::size).toList())
                        && proofs.size() == before.size(),
                Reason.SHUFFLE_SHAPE);
        for (int i = 0; i < before.size(); i++) {
            var after = ciphertexts.get(i);
            proofs.get(i).checkShape(after.size());
            Refused.unless(after.parallelStream().allMatch(c -> c.isIn(group)), Reason.SHUFFLE_ELEMENT);
            proofs.get(i).check(before.get(i), after, election);
        }
    }
}
