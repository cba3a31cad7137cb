package org.toguna.evaluation.domain;

import java.util.function.Function;

/** The same thing of both samples, side by side. */
public record Samples<T>(T drawn, T volunteers) {
    public static <T> Samples<T> of(Function<Sample, T> each) {
        return new Samples<>(each.apply(Sample.DRAWN), each.apply(Sample.VOLUNTEER));
    }

    public T of(Sample sample) {
        return sample == Sample.DRAWN ? drawn : volunteers;
    }
}
