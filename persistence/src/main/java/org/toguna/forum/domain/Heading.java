package org.toguna.forum.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** A heading under which people contribute. */
@Embeddable
public class Heading {
    /** The four of the Malian invitation of 2003. */
    public static final List<Heading> USUAL = List.of(
            new Heading("situation", LocalizedText.frenchAndEnglish("Situation existante", "Existing situation")),
            new Heading("expectation", LocalizedText.frenchAndEnglish("Attentes", "Expectations")),
            new Heading("measure", LocalizedText.frenchAndEnglish("Mesures", "Measures")),
            new Heading("priority", LocalizedText.frenchAndEnglish("Priorités", "Priorities")));

    private static final int LONGEST_CODE = 40;

    private String code;
    private LocalizedText name;

    protected Heading() {}

    public Heading(String code, LocalizedText name) {
        this.code = code;
        this.name = name;
    }

    void validate(Validation validation) {
        validation
                .text("headings", code, LONGEST_CODE)
                .require(!name.isEmpty(), "headings", "shared.missing")
                .optional("headings", name, Validation.LINE);
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name;
    }
}
