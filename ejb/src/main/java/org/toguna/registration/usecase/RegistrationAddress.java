package org.toguna.registration.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum RegistrationAddress implements Address {
    REGISTER("/forums/{forum}/register"),
    CONFIRM("/forums/{forum}/register/confirm"),
    CONFIRM_BY_LINK("/forums/{forum}/register/confirm/{link}"),
    DONE("/forums/{forum}/register/done"),
    PARTICIPATION("/forums/{forum}/participation"),
    OFFICE("/office/forums/{forum}/registrations"),
    MY_DATA("/my-data"),
    ERASURE("/office/erasure");

    private final String pattern;

    RegistrationAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
