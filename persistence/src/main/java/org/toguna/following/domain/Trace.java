package org.toguna.following.domain;

import java.util.List;
import org.toguna.agenda.domain.Contribution;

/**
 * What became of a contribution.
 *
 * @param steps in the order of the chain
 */
public record Trace(Contribution contribution, List<Step> steps) {
    public boolean isNothing() {
        return steps.isEmpty();
    }
}
