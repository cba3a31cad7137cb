package org.toguna.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects every problem of a form before refusing it once, so that a person mends all of them in one go. */
public final class Validation {
    public static final int LINE = 200;
    public static final int PARAGRAPH = 4000;

    private final List<Problem> problems = new ArrayList<>();

    public Validation require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            problems.add(new Problem(field, code, arguments));
        }
        return this;
    }

    /** @param fault why the value of the field is none, as the key of a message; empty when it is one */
    public Validation faultless(String field, Optional<String> fault) {
        fault.ifPresent(code -> problems.add(new Problem(field, code)));
        return this;
    }

    public Validation line(String field, String value) {
        return text(field, value, LINE);
    }

    public Validation paragraph(String field, String value) {
        return text(field, value, PARAGRAPH);
    }

    /** A text that must be there, of at most so many characters. */
    public Validation text(String field, String value, int most) {
        return require(value != null && !value.isBlank(), field, "shared.missing")
                .optional(field, value, most);
    }

    /** A text that may be absent, of at most so many characters. */
    public Validation optional(String field, String value, int most) {
        return require(value == null || value.length() <= most, field, "shared.tooLong", most)
                .require(value == null || Written.isText(value), field, "shared.notText");
    }

    /** A text that may be absent, of at most so many characters in each of its languages. */
    public Validation optional(String field, LocalizedText text, int most) {
        text.texts().values().forEach(translation -> optional(field, translation, most));
        return this;
    }

    public Validation present(String field, Object value) {
        return require(value != null, field, "shared.missing");
    }

    /** @throws Refusal {@code shared.notAChoice} at a field in which nothing of the list was chosen */
    public static <T> T chosen(String field, Optional<T> choice) {
        new Validation().require(choice.isPresent(), field, "shared.notAChoice").refuse();
        return choice.get();
    }

    public void refuse() {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }
}
