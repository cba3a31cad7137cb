package org.toguna.progress.domain;

import java.util.List;

/** What a report says that was measured, kept in one column. */
public record Measurements(List<Measurement> all) {
    public static final Measurements NONE = new Measurements(List.of());

    public Measurements {
        all = all == null ? List.of() : List.copyOf(all);
    }
}
