package org.toguna.following.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum FollowingAddress implements Address {
    FOLLOW("/forums/{forum}/follow"),
    FOLLOW_COMMITMENT("/forums/{forum}/commitments/{number}/follow"),
    CONFIRM("/follow/confirm/{token}"),
    LEAVE("/follow/leave/{token}"),
    CONTRIBUTIONS("/forums/{forum}/contributions"),
    COMMITTEE("/forums/{forum}/committee"),
    OFFICE("/office/forums/{forum}/committee"),
    OFFICE_MEETING("/office/forums/{forum}/committee/{meeting}"),
    SIGNED_MINUTES("/api/forums/{forum}/committee/meetings/{meeting}/signed-minutes"),
    LEAVE_BY_POST("/api/followers/leaving/{token}");

    private final String pattern;

    FollowingAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
