package org.toguna.commitment.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Everything that a commitment lacks, kept in one column; none when it is complete. */
public record Gaps(Set<Gap> all) {
    public Gaps {
        all = Collections.unmodifiableSet(all.isEmpty() ? EnumSet.noneOf(Gap.class) : EnumSet.copyOf(all));
    }

    static Gaps of(Terms terms) {
        var gaps = EnumSet.noneOf(Gap.class);
        boolean hasTarget = terms.indicators().stream().anyMatch(indicator -> indicator.target() != null);
        if (!hasTarget) {
            gaps.add(Gap.NO_TARGET);
        }
        if (!hasTarget && terms.schedule().milestones().isEmpty()) {
            gaps.add(Gap.NOT_VERIFIABLE);
        }
        if (hasTarget && terms.indicators().stream().noneMatch(indicator -> indicator.baseline() != null)) {
            gaps.add(Gap.NO_BASELINE);
        }
        if (terms.means().isEmpty()) {
            gaps.add(Gap.NO_MEANS);
        }
        if (terms.funding().lines().isEmpty()) {
            gaps.add(Gap.NO_BUDGET);
        }
        if (terms.starts().isEmpty()) {
            gaps.add(Gap.NO_START);
        }
        return new Gaps(gaps);
    }
}
