package org.toguna.agenda.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum AgendaAddress implements Address {
    AGENDA("/forums/{forum}/agenda"),
    CONTRIBUTE("/forums/{forum}/contribute"),
    OFFICE("/office/forums/{forum}/agenda"),
    DECIDE("/office/forums/{forum}/agenda/{contribution}");

    private final String pattern;

    AgendaAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
