package org.toguna.values;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * One page of a list, read by the database.
 *
 * @param number counted from 1
 * @param size at most so many items a page
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int number, int size, long total) {
    public static final int MOST = 100;

    /**
     * Which page is wanted; numbers out of range are brought into it.
     *
     * @param orLast whether the last page is wanted where this one would come after it and be empty
     */
    public record Wanted(int number, int size, boolean orLast) {
        public Wanted(int number, int size) {
            this(number, size, false);
        }

        public Wanted {
            number = Math.min(Math.max(number, 1), 1_000_000);
            size = Math.min(Math.max(size, 1), MOST);
        }

        public <T> Page<T> of(TypedQuery<T> items, TypedQuery<Long> count) {
            long total = count.getSingleResult();
            int shown = orLast ? Math.min(number, Page.pages(total, size)) : number;
            var found =
                    items.setFirstResult((shown - 1) * size).setMaxResults(size).getResultList();
            return new Page<>(found, shown, size, total);
        }
    }

    public int pages() {
        return pages(total, size);
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }
}
