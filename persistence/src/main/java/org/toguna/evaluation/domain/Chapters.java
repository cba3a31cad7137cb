package org.toguna.evaluation.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * The chapters of an evaluator's report, of the whole and not of one commitment. Each is optional: what is not written is not there.
 *
 * @param words in the order of the criteria
 */
public record Chapters(Map<Criterion, LocalizedText> words) {
    public static final Chapters NONE = new Chapters(Map.of());

    public Chapters {
        var written = new EnumMap<Criterion, LocalizedText>(Criterion.class);
        words.forEach((criterion, text) -> {
            if (text != null && !text.isEmpty()) {
                written.put(criterion, text);
            }
        });
        words = Collections.unmodifiableMap(written);
    }

    public Optional<LocalizedText> on(Criterion criterion) {
        return Optional.ofNullable(words.get(criterion));
    }

    void check() {
        var validation = new Validation();
        words.forEach((criterion, text) -> validation.optional(criterion.name(), text, Evaluation.REPORT));
        validation.refuse();
    }
}
