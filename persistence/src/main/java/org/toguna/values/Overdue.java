package org.toguna.values;

import java.time.LocalDate;

/**
 * How much is due or overdue.
 *
 * @param first the first day by which something of it is or was to be done; null where nothing is due
 */
public record Overdue(long count, LocalDate first) {
    public static final Overdue NOTHING = new Overdue(0, null);

    /** Both together. */
    public Overdue and(Overdue other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        return new Overdue(count + other.count, first.isBefore(other.first) ? first : other.first);
    }
}
