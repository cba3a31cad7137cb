package org.toguna.belenios;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is to be decrypted (4.16): for each question and slot the product of the ciphertexts of the ballots that count, which is an
 * encryption of the total, or, where ballots are ranked, these ciphertexts themselves.
 */
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

    /** last(B) (4.15), then what each question makes of them: only the last ballot of a credential counts. */
    public static EncryptedTally of(Election election, Iterable<Ballot> ballots) {
        var last = new LinkedHashMap<BigInteger, List<List<Ciphertext>>>();
        ballots.forEach(ballot -> last.put(ballot.credential(), ballot.choices()));
        return of(election, last.values());
    }

    static EncryptedTally of(Election election, Collection<List<List<Ciphertext>>> counted) {
        return new EncryptedTally(IntStream.range(0, election.questions().size())
                .mapToObj(i -> election.questions()
                        .get(i)
                        .tally(counted.stream().map(ballot -> ballot.get(i)).toList(), election.group()))
                .toList());
    }

    /** One after another, question by question. */
    List<Ciphertext> ciphertexts() {
        return totals.stream().flatMap(List::stream).toList();
    }

    List<Integer> shape() {
        return totals.stream().map(List::size).toList();
    }

    static List<Integer> shape(Election election, int counted) {
        return election.questions().stream()
                .map(question -> question.ciphertexts(counted))
                .toList();
    }

    /** nh_ciphertexts (4.17): those of the ranked questions. */
    List<List<Ciphertext>> ranked(Election election) {
        return IntStream.range(0, totals.size())
                .filter(i -> election.questions().get(i) instanceof RankedQuestion)
                .mapToObj(totals::get)
                .toList();
    }

    /** With those of the ranked questions as a trustee has shuffled them. */
    public EncryptedTally shuffled(Shuffle shuffle, Election election) {
        var merged = new ArrayList<>(totals);
        var ranked = shuffle.ciphertexts().iterator();
        for (int i = 0; i < merged.size(); i++) {
            if (election.questions().get(i) instanceof RankedQuestion) {
                merged.set(i, ranked.next());
            }
        }
        return new EncryptedTally(merged);
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
