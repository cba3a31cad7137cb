package org.toguna.forum.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.toguna.shared.LocalizedText;

/** A heading under which people contribute. */
@Embeddable
public class Heading {
    /** The four of the Malian invitation of 2003. */
    public static final List<Heading> USUAL = List.of(
            new Heading("situation", LocalizedText.frenchAndEnglish("Situation existante", "Existing situation")),
            new Heading("expectation", LocalizedText.frenchAndEnglish("Attentes", "Expectations")),
            new Heading("measure", LocalizedText.frenchAndEnglish("Mesures", "Measures")),
            new Heading("priority", LocalizedText.frenchAndEnglish("Priorités", "Priorities")));

    private String code;
    private LocalizedText name;

    protected Heading() {}

    public Heading(String code, LocalizedText name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name;
    }
}
