package org.toguna.following.page;

import java.util.Map;
import org.toguna.values.LocalizedText;

/** The text of two fields: {@code <field>} in French, {@code <field>En} in English. */
final class TwoLanguages {
    private TwoLanguages() {}

    static LocalizedText of(Map<String, String> fields, String field) {
        return LocalizedText.frenchAndEnglish(fields.get(field), fields.get(field + "En"));
    }
}
