package org.toguna.belenios;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** For each question and slot the product of the ciphertexts of the ballots that count (4.16): an encryption of the total. */
public record EncryptedTally(List<List<Ciphertext>> totals) {
    public EncryptedTally {
        totals = totals.stream().map(List::copyOf).toList();
    }

    static EncryptedTally read(JsonReader in) {
        var totals = in.list(() -> in.list(() -> Ciphertext.read(in)));
        in.end();
        return new EncryptedTally(totals);
    }

    public static EncryptedTally read(String json) {
        return read(new JsonReader(json));
    }

    public String json() {
        return Json.list(totals, question -> Json.list(question, Ciphertext::json));
    }

    /** last(B) (4.15), then the product: only the last ballot of a credential counts. */
    public static EncryptedTally of(Election election, List<Ballot> ballots) {
        var last = new LinkedHashMap<BigInteger, List<List<Ciphertext>>>();
        ballots.forEach(ballot -> last.put(ballot.credential(), ballot.choices()));
        return product(election, last.values());
    }

    /** Each slot by itself, so on all processors. */
    static EncryptedTally product(Election election, Collection<List<List<Ciphertext>>> counted) {
        var totals = new ArrayList<List<Ciphertext>>();
        for (int i = 0; i < election.questions().size(); i++) {
            int question = i;
            totals.add(IntStream.range(0, election.questions().get(i).slots())
                    .parallel()
                    .mapToObj(slot -> Ciphertext.product(
                            counted.stream()
                                    .map(ballot -> ballot.get(question).get(slot))
                                    .toList(),
                            election.group()))
                    .toList());
        }
        return new EncryptedTally(totals);
    }

    List<Integer> shape() {
        return totals.stream().map(List::size).toList();
    }

    static List<Integer> shape(Election election) {
        return election.questions().stream().map(Question::slots).toList();
    }

    /** How many ballots count: the latest of each credential. */
    public static int counted(List<Ballot> ballots) {
        return (int) ballots.stream().map(Ballot::credential).distinct().count();
    }

    static Map<BigInteger, List<List<Ciphertext>>> last(List<BallotCheck.Accepted> ballots) {
        var last = new LinkedHashMap<BigInteger, List<List<Ciphertext>>>();
        ballots.forEach(ballot -> last.put(ballot.credential(), ballot.choices()));
        return last;
    }
}
