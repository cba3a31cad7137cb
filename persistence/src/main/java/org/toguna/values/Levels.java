package org.toguna.values;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A set of levels, kept in one column. */
public record Levels(Set<Level> all) {
    public static final Levels NONE = new Levels(Set.of());

    public Levels {
        all = Collections.unmodifiableSet(all.isEmpty() ? EnumSet.noneOf(Level.class) : EnumSet.copyOf(all));
    }

    public static Levels of(Level... levels) {
        return new Levels(Set.copyOf(Arrays.asList(levels)));
    }

    public static Levels of(Collection<Level> levels) {
        return new Levels(Set.copyOf(levels));
    }
}
