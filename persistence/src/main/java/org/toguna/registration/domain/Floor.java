package org.toguna.registration.domain;

import java.util.Optional;

/**
 * How few people may be told of as a group: by a number of their own, or by taking one published number from another of which it is
 * a part. A group is what people are: of a country, a gender, a category, holders of an office. Whatever publishes such a number
 * asks here or in {@link Breakdown}. How many of all who could voted or answered is the result of a vote or of an inquiry, and is
 * told as it is.
 */
public final class Floor {
    /** The smallest group that is told. */
    public static final long FEWEST = 5;

    private Floor() {}

    /** Whether a group of so many is told: nobody is one too. */
    public static boolean tells(long people) {
        return people == 0 || Math.abs(people) >= FEWEST;
    }

    /** Whether a group is told beside a larger one that is told: what remains of that may give nobody away. */
    public static boolean tells(long part, long whole) {
        return tells(part) && tells(whole - part);
    }

    /** The number, unless it may not be told. */
    public static Optional<Long> told(long part, long whole) {
        return tells(part, whole) ? Optional.of(part) : Optional.empty();
    }
}
