package org.toguna.registration.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * Which registrations an organiser wishes to see, and in which order.
 *
 * @param name a part of the name or of the address, in any case; empty for all
 */
public record Applicants(
        Optional<Status> status,
        Optional<Category> category,
        Optional<String> country,
        String name,
        Sort sort,
        boolean descending) {
    /**
     * Those that match every one of these words; null or empty matches all. Whoever waits longest comes first.
     *
     * @throws Refusal {@code registration.filter.unknown}
     */
    public static Applicants matching(String status, String category, String country, String name) {
        return new Applicants(
                constant(Status.class, "status", status),
                constant(Category.class, "category", category),
                Optional.ofNullable(country).filter(code -> !code.isBlank()),
                name == null ? "" : name,
                Sort.CONFIRMED,
                false);
    }

    /**
     * @param sort the name of a {@link Sort} in any case, after a minus to descend
     * @throws Refusal {@code registration.filter.unknown}
     */
    public Applicants sortedBy(String sort) {
        return new Applicants(
                status,
                category,
                country,
                name,
                constant(Sort.class, "sort", sort.replaceFirst("^-", "")).orElse(Sort.CONFIRMED),
                sort.startsWith("-"));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String field, String word) {
        try {
            return Optional.ofNullable(word)
                    .filter(given -> !given.isBlank())
                    .map(given -> Enum.valueOf(type, given.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    Refusal.Kind.UNREADABLE, List.of(new Problem(field, "registration.filter.unknown", word)));
        }
    }

    /** By what a list is sorted. */
    public enum Sort {
        NAME("LOWER(r.name)"),
        COUNTRY("r.country"),
        CITY("LOWER(r.city)"),
        CATEGORY("r.category"),
        ORGANISATION("LOWER(r.organisation)"),
        STATUS("r.status"),
        CONFIRMED("r.confirmedAt");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }
    }

    /** In JPQL, to be put after a condition; every parameter in it is among {@link #parameters}. */
    String conditions() {
        return (status.isPresent() ? " AND r.status = :status" : "")
                + (category.isPresent() ? " AND r.category = :category" : "")
                + (country.isPresent() ? " AND r.country = :country" : "")
                + (name.isBlank()
                        ? ""
                        : " AND (LOWER(r.name) LIKE :name ESCAPE '!' OR LOWER(p.email) LIKE :name ESCAPE '!')");
    }

    /** In JPQL; the id makes pages follow each other without a gap. */
    String order() {
        return " ORDER BY " + sort.expression + (descending ? " DESC" : "") + ", r.id";
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        status.ifPresent(wanted -> parameters.put("status", wanted));
        category.ifPresent(wanted -> parameters.put("category", wanted));
        country.ifPresent(wanted -> parameters.put("country", wanted));
        if (!name.isBlank()) {
            parameters.put("name", "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return parameters;
    }
}
