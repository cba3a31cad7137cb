package org.toguna.belenios;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;

/**
 * A non-homomorphic question (4.9.2): a small integer for each answer, here its rank from 1, or 0 where it has none. Each ballot's
 * list of ranks is decrypted by itself, after the trustees have shuffled the ballots.
 */
public record RankedQuestion(List<String> answers, String question) implements Question {
    public RankedQuestion {
        answers = List.copyOf(answers);
        Refused.unless(!answers.isEmpty(), Reason.QUESTION_BOUNDS, question);
    }

    /** After the name of the first field. */
    static RankedQuestion read(JsonReader in) {
        Refused.unless(in.next("\"NonHomomorphic\","), Reason.QUESTION_KIND);
        var answers = in.expect("\"value\":{\"answers\":").list(in::string);
        var question = in.expect(",\"question\":").string();
        in.expect("}}");
        return new RankedQuestion(answers, question);
    }

    @Override
    public String json() {
        return "{\"type\":\"NonHomomorphic\",\"value\":{\"answers\":" + Json.list(answers, Json::quoted)
                + ",\"question\":" + Json.quoted(question) + "}}";
    }

    @Override
    public EncryptedAnswer encrypt(List<Integer> ranks, String s0, Arithmetic arithmetic, SecureRandom random) {
        return RankedAnswer.encrypt(this, ranks, s0, arithmetic, random);
    }

    @Override
    public void check(EncryptedAnswer answer, String s0, Arithmetic arithmetic) {
        Refused.unless(answer instanceof RankedAnswer, Reason.BALLOT_KIND, question);
        ((RankedAnswer) answer).check(s0, arithmetic);
    }

    @Override
    public int ciphertexts(int ballots) {
        return ballots;
    }

    /**
     * The ballots themselves, by their first halves and then their second. The specification leaves the order open; this is the tool's,
     * which it needs to check the first shuffle. It says nothing of who voted when.
     */
    @Override
    public List<Ciphertext> tally(List<List<Ciphertext>> ballots, Group group) {
        return ballots.stream()
                .map(ballot -> ballot.get(0))
                .sorted(Comparator.comparing(Ciphertext::alpha).thenComparing(Ciphertext::beta))
                .toList();
    }
}
