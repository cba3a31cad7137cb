package org.toguna.recommendation.domain;

import java.time.LocalDate;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * A recommendation as the plenary worded it. What a source does not say is null or empty, and shown as missing.
 *
 * @param heading the code of a heading of the forum, or the words of the source
 * @param leadInstitution who should answer for it, in the source's words
 * @param source where the wording comes from
 */
public record Wording(
        LocalizedText title, String heading, Levels levels, String leadInstitution, LocalDate deadline, String source) {

    public Wording {
        heading = emptyToNull(heading);
        leadInstitution = emptyToNull(leadInstitution);
        source = emptyToNull(source);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is wrong with it, field by field. */
    public Validation validate() {
        var validation = new Validation()
                .require(!title.isEmpty(), "title", "shared.missing")
                .optional("heading", heading, Validation.LINE)
                .optional("leadInstitution", leadInstitution, Validation.LINE)
                .optional("source", source, Validation.PARAGRAPH);
        title.texts().values().forEach(text -> validation.optional("title", text, Validation.PARAGRAPH));
        return validation;
    }
}
