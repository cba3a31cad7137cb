package org.toguna.belenios;

import java.util.List;

/** A homomorphic question (4.9.1): choose from min to max of the answers, or, where blank is true, vote blank. */
public record Question(List<String> answers, boolean blank, int min, int max, String question) {
    public Question {
        answers = List.copyOf(answers);
        Refused.unless(
                min >= 0 && min <= max && max <= answers.size() && !answers.isEmpty(),
                Reason.QUESTION_BOUNDS,
                question);
    }

    static Question read(JsonReader in) {
        Refused.unless(!in.next("{\"type\":"), Reason.QUESTION_KIND);
        var answers = in.expect("{\"answers\":").list(in::string);
        boolean blank = in.next(",\"blank\":") && in.truth();
        int min = in.expect(",\"min\":").integer();
        int max = in.expect(",\"max\":").integer();
        var question = in.expect(",\"question\":").string();
        in.expect("}");
        return new Question(answers, blank, min, max, question);
    }

    String json() {
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
