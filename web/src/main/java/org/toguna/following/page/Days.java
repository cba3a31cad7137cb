package org.toguna.following.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.toguna.shared.Validation;

/** Days as a form sends them. */
final class Days {
    private Days() {}

    /**
     * Null when nothing was typed.
     *
     * @throws org.toguna.shared.Refusal {@code shared.notDate} at the field
     */
    static LocalDate read(String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException nonsense) {
            new Validation().require(false, field, "shared.notDate").refuse();
            return null;
        }
    }
}
