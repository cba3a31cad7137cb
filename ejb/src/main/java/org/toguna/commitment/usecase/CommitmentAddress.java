package org.toguna.commitment.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum CommitmentAddress implements Address {
    COMMITMENTS("/forums/{forum}/commitments"),
    HISTORY("/forums/{forum}/history"),
    INSTITUTIONS("/office/forums/{forum}/institutions"),
    OFFICE("/office/forums/{forum}/commitments"),
    ADOPT("/office/forums/{forum}/commitments/adopt"),
    IMPORT("/office/forums/{forum}/commitments/import"),
    TABLE("/office/forums/{forum}/commitments/table"),
    AMEND("/office/forums/{forum}/commitments/{number}"),
    WITHDRAW("/office/forums/{forum}/commitments/{number}/withdraw"),
    OFFICE_HISTORY("/office/forums/{forum}/history"),
    ACT_FILE("/api/forums/{forum}/commitments/{number}/act"),
    HISTORY_ENTRIES("/api/forums/{forum}/history/entries"),
    REGISTER_CSV("/api/forums/{forum}/commitments.csv"),
    REGISTER_XLSX("/api/forums/{forum}/commitments.xlsx"),
    REGISTER_JSON("/api/forums/{forum}/commitments");

    private final String pattern;

    CommitmentAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
