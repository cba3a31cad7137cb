package org.toguna.pages.page;

import java.time.LocalDate;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** Days as a form sends them. */
public final class Days {
    private Days() {}

    /**
     * Null when nothing was typed.
     *
     * @throws org.toguna.values.Refusal {@code shared.notDate} at the field
     */
    public static LocalDate read(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = Written.day(typed);
        new Validation().require(day.isPresent(), field, "shared.notDate").refuse();
        return day.get();
    }
}
