package org.toguna.commitment.domain;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.toguna.values.Validation;

/**
 * Where a commitment comes from and what larger aim it serves.
 *
 * @param recommendationId the recommendation it answers, or null
 * @param strategy the national strategy and its axis, or null
 * @param sdgTargets targets of the Sustainable Development Goals, such as 10.c
 */
public record Origin(UUID recommendationId, String strategy, List<String> sdgTargets) {
    public static final Origin NONE = new Origin(null, null, List.of());

    /** Goals 1 to 17; targets by number, means of implementation by letter. */
    private static final Pattern SDG_TARGET = Pattern.compile("([1-9]|1[0-7])\\.([1-9]|1[0-9]|[a-d])");

    public Origin {
        strategy = strategy == null || strategy.isBlank() ? null : strategy.strip();
        sdgTargets = sdgTargets == null ? List.of() : List.copyOf(sdgTargets);
    }

    void validate(Validation validation) {
        validation.optional("strategy", strategy, Validation.LINE);
        sdgTargets.forEach(target ->
                validation.require(SDG_TARGET.matcher(target).matches(), "sdgTargets", "commitment.sdg", target));
    }
}
