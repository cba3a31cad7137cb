package org.toguna.identity.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.toguna.values.Country;
import org.toguna.values.Validation;

/**
 * The countries in which a consular officer acts.
 *
 * @param countries by their two letters, see {@link Country}
 */
public record Jurisdiction(SortedSet<String> countries) {
    public Jurisdiction {
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    }

    /** @param codes as people write them: in whatever order and case, separated by spaces, commas or semicolons */
    public static Jurisdiction written(String codes) {
        return of(codes == null ? Collections.emptyList() : Arrays.asList(codes.split("[\\s,;]+")));
    }

    public static Jurisdiction of(Collection<String> codes) {
        var countries = new TreeSet<String>();
        codes.stream()
                .filter(code -> code != null && !code.isBlank())
                .forEach(code -> countries.add(code.strip().toUpperCase(Locale.ROOT)));
        return new Jurisdiction(countries);
    }

    /** Adds what is wrong: none, or {@code identity.mandate.country.unknown}. */
    void check(Validation validation) {
        validation.require(!countries.isEmpty(), "jurisdiction", "shared.missing");
        countries.stream()
                .filter(code -> !Country.isKnown(code))
                .findFirst()
                .ifPresent(code -> validation.require(false, "jurisdiction", "identity.mandate.country.unknown", code));
    }

    boolean covers(String country) {
        return country != null && countries.contains(country);
    }

    /** In one way only, whoever wrote them: {@code CI FR}. */
    @Override
    public String toString() {
        return String.join(" ", countries);
    }
}
