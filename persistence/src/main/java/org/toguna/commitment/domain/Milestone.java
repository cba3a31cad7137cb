package org.toguna.commitment.domain;

import java.time.LocalDate;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** Something that is to be there on a day, on the way to the deadline. */
public record Milestone(LocalDate due, LocalizedText title) {
    public Milestone {
        title = title == null ? LocalizedText.NONE : title;
    }

    /** @param place counted from 1, to name the fields of a form */
    void validate(Validation validation, int place) {
        validation
                .present("milestoneDue" + place, due)
                .require(!title.isEmpty(), "milestoneTitle" + place, "shared.missing")
                .optional("milestoneTitle" + place, title, Validation.LINE);
    }
}
