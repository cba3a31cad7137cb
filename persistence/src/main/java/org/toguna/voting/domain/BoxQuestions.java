package org.toguna.voting.domain;

import java.util.ArrayList;
import java.util.List;
import org.toguna.belenios.Group;
import org.toguna.values.NotFound;
import org.toguna.values.Validation;

/** What a verifiable vote asks, in order. Questions are numbered from 1. */
public record BoxQuestions(List<BoxQuestion> all) {
    private static final int MOST = 10;

    public BoxQuestions {
        all = List.copyOf(all);
    }

    /** @throws NotFound */
    BoxQuestion get(int number) {
        if (number < 1 || number > all.size()) {
            throw new NotFound("voting.box.question", number);
        }
        return all.get(number - 1);
    }

    BoxQuestions with(BoxQuestion question) {
        var more = new ArrayList<>(all);
        more.add(question);
        return new BoxQuestions(more);
    }

    /** @throws NotFound */
    BoxQuestions replacing(int number, BoxQuestion question) {
        get(number);
        var changed = new ArrayList<>(all);
        changed.set(number - 1, question);
        return new BoxQuestions(changed);
    }

    /** @throws NotFound */
    BoxQuestions without(int number) {
        get(number);
        var fewer = new ArrayList<>(all);
        fewer.remove(number - 1);
        return new BoxQuestions(fewer);
    }

    boolean isRanked() {
        return all.stream().anyMatch(BoxQuestion::isRanked);
    }

    /** Rankings need one in which they can be encoded. */
    Group group() {
        return isRanked() ? Group.RFC_3526_2048 : Group.BELENIOS_2048;
    }

    void check(Validation validation) {
        validation.require(!all.isEmpty() && all.size() <= MOST, "questions", "voting.box.questions.range");
        all.forEach(question -> question.check(validation));
        validation.require(all.size() == 1 || !isRanked(), "questions", "voting.box.ranking.alone");
    }
}
