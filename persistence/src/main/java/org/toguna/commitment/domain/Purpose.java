package org.toguna.commitment.domain;

import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * What a commitment is for, in several languages; empty where nothing was said.
 *
 * @param problem the situation that it is to change
 */
public record Purpose(
        LocalizedText title,
        LocalizedText description,
        LocalizedText problem,
        LocalizedText objective,
        LocalizedText means) {

    public Purpose {
        title = orNone(title);
        description = orNone(description);
        problem = orNone(problem);
        objective = orNone(objective);
        means = orNone(means);
    }

    private static LocalizedText orNone(LocalizedText text) {
        return text == null ? LocalizedText.NONE : text;
    }

    void validate(Validation validation) {
        validation
                .require(!title.isEmpty(), "title", "shared.missing")
                .require(!objective.isEmpty(), "objective", "shared.missing")
                .optional("title", title, Validation.LINE)
                .optional("description", description, Validation.PARAGRAPH)
                .optional("problem", problem, Validation.PARAGRAPH)
                .optional("objective", objective, Validation.PARAGRAPH)
                .optional("means", means, Validation.PARAGRAPH);
    }
}
