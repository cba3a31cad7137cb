package org.toguna.recommendation.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum RecommendationAddress implements Address {
    RECOMMENDATIONS("/forums/{forum}/recommendations"),
    RECOMMENDATION("/forums/{forum}/recommendations/{number}"),
    OFFICE("/office/forums/{forum}/recommendations"),
    LEAD("/office/forums/{forum}/recommendations/{number}/lead"),
    ANSWER("/office/forums/{forum}/recommendations/{number}");

    private final String pattern;

    RecommendationAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
