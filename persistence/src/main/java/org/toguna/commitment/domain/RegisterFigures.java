package org.toguna.commitment.domain;

import java.util.Map;

/**
 * How many commitments a forum has, and how they stand.
 *
 * @param byStatus every status, in order, with its count, zero included
 * @param complete how many lack nothing that an evaluation will need
 */
public record RegisterFigures(Map<Status, Long> byStatus, long complete) {
    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
