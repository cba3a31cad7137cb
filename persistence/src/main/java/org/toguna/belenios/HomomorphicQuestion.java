package org.toguna.belenios;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** Choose from min to max of the answers, or, where blank is true, vote blank (4.9.1). Only totals are ever decrypted. */
public record HomomorphicQuestion(List<String> answers, boolean blank, int min, int max, String question)
        implements Question {
    public HomomorphicQuestion {
        answers = List.copyOf(answers);
        Refused.unless(
                min >= 0 && min <= max && max <= answers.size() && !answers.isEmpty(),
                Reason.QUESTION_BOUNDS,
                question);
    }

    static HomomorphicQuestion read(JsonReader in) {
        var answers = in.expect("{\"answers\":").list(in::string);
        boolean blank = in.next(",\"blank\":") && in.truth();
        int min = in.expect(",\"min\":").integer();
        int max = in.expect(",\"max\":").integer();
        var question = in.expect(",\"question\":").string();
        in.expect("}");
        return new HomomorphicQuestion(answers, blank, min, max, question);
    }

    @Override
    public String json() {
        return "{\"answers\":" + Json.list(answers, Json::quoted) + (blank ? ",\"blank\":true" : "") + ",\"min\":" + min
                + ",\"max\":" + max + ",\"question\":" + Json.quoted(question) + "}";
    }

    /** The ciphertexts of an answer: with a blank vote allowed, slot 0 says whether the vote is blank. */
    public int slots() {
        return answers.size() + (blank ? 1 : 0);
    }

    /** The slots of the answers proper. */
    <T> List<T> choices(List<T> slots) {
        return blank ? slots.subList(1, slots.size()) : slots;
    }

    @Override
    public EncryptedAnswer encrypt(List<Integer> choices, String s0, Arithmetic arithmetic, SecureRandom random) {
        return Answer.encrypt(this, choices, s0, arithmetic, random);
    }

    @Override
    public void check(EncryptedAnswer answer, String s0, Arithmetic arithmetic) {
        Refused.unless(answer instanceof Answer, Reason.BALLOT_KIND, question);
        ((Answer) answer).check(this, s0, arithmetic);
    }

    @Override
    public int ciphertexts(int ballots) {
        return slots();
    }

    /** For each slot the product: an encryption of the total. Each slot by itself, so on all processors. */
    @Override
    public List<Ciphertext> tally(List<List<Ciphertext>> ballots, Group group) {
        return IntStream.range(0, slots())
                .parallel()
                .mapToObj(slot -> Ciphertext.product(
                        ballots.stream().map(ballot -> ballot.get(slot)).toList(), group))
                .toList();
    }

    void check(List<Integer> choices) {
        Refused.unless(
                choices.size() == slots() && choices.stream().allMatch(m -> m == 0 || m == 1),
                Reason.CHOICES,
                question);
        int sum = choices(choices).stream().mapToInt(Integer::intValue).sum();
        boolean isBlank = blank && choices.get(0) == 1;
        Refused.unless(isBlank ? sum == 0 : sum >= min && sum <= max, Reason.CHOICES, question);
    }
}
