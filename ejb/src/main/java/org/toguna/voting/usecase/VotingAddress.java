package org.toguna.voting.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum VotingAddress implements Address {
    VOTE("/forums/{forum}/vote"),
    BALLOT("/forums/{forum}/vote/ballot"),
    DONE("/forums/{forum}/vote/done"),
    BOX("/forums/{forum}/boxes/{box}"),
    BOOTH("/forums/{forum}/boxes/{box}/booth"),
    TRUSTEE("/forums/{forum}/boxes/{box}/trustee"),
    REGISTRAR("/forums/{forum}/boxes/{box}/registrar"),
    PLACE("/forums/{forum}/boxes/{box}/places/{place}"),
    VOID("/forums/{forum}/boxes/{box}/void"),
    OFFICE_PLACES("/office/forums/{forum}/boxes/{box}/places"),
    OFFICE_PLACE("/office/forums/{forum}/boxes/{box}/places/{place}"),
    OFFICE_BOXES("/office/forums/{forum}/boxes"),
    OFFICE_BOX("/office/forums/{forum}/boxes/{box}"),
    ADD_QUESTION("/office/forums/{forum}/boxes/{box}/questions"),
    CHANGE_QUESTION("/office/forums/{forum}/boxes/{box}/questions/{number}"),
    OFFICE("/office/forums/{forum}/votes"),
    CHANGE_POLL("/office/forums/{forum}/votes/{id}"),
    BOX_IN_API("/api/forums/{forum}/boxes/{box}"),
    ARCHIVE("/api/forums/{forum}/boxes/{box}/archive"),
    PROOFS("/api/forums/{forum}/boxes/{box}/proofs"),
    PLACE_MINUTES("/api/forums/{forum}/boxes/{box}/places/{place}/minutes");

    private final String pattern;

    VotingAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
