package org.toguna.identity.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What an act is about, as far as mandates may be bounded to it.
 *
 * @param institution that answers for it, or null
 * @param country in which it happens, by two letters, or null
 * @param zone in which those live whom it comes from, or null
 * @param territories that it concerns: the one that it names and the larger ones in which that lies
 */
public record Matter(UUID institution, String country, String zone, Set<String> territories) {
    public static Matter of(UUID institution, Set<String> territories) {
        return new Matter(institution, null, null, territories);
    }

    public static Matter of(UUID institution) {
        return of(institution, Set.of());
    }

    public static Matter in(String country) {
        return new Matter(null, country, null, Set.of());
    }

    public static Matter from(String zone) {
        return new Matter(null, null, zone, Set.of());
    }
}
