package org.toguna.identity.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum IdentityAddress implements Address {
    SIGN_IN("/sign-in"),
    CODE("/sign-in/code"),
    LINK("/sign-in/link/{link}"),
    SECOND_FACTOR("/sign-in/second-factor"),
    PASSWORD("/sign-in/password"),
    FIRST_ADMINISTRATOR("/first-administrator"),
    SIGN_OUT("/sign-out"),
    LEGAL("/legal"),
    /** Whose page belongs to a later feature; whoever is named begins there. */
    OFFICE("/office"),
    CHOOSE_PASSWORD("/office/password"),
    INSTALLATION_STAFF("/office/staff"),
    FORGET_SECOND_FACTOR("/office/people/{person}/second-factor"),
    TAKE_BACK_INSTALLATION_ROLE("/office/staff/{person}/{role}"),
    LEAVE_INSTALLATION_ROLE("/office/roles/{role}"),
    STAFF("/office/forums/{forum}/staff"),
    TAKE_BACK_ROLE("/office/forums/{forum}/staff/{person}/{role}"),
    TAKE_BACK_ROLE_FOR_INSTITUTION("/office/forums/{forum}/staff/{person}/{role}/{institution}"),
    LEAVE_ROLE("/office/forums/{forum}/roles/{role}");

    private final String pattern;

    IdentityAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
