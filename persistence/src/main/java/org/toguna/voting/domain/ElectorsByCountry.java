package org.toguna.voting.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toguna.registration.domain.Breakdown;

/**
 * Frozen electors by ISO code of their country of residence.
 *
 * @param told the countries that could be told by themselves when the list was frozen; what is told later may not tell more
 */
record ElectorsByCountry(Map<String, Long> people, Set<String> told) {

    /** @param rows of a country, whether it is told, and how many there are */
    static ElectorsByCountry of(List<Object[]> rows) {
        var people = new HashMap<String, Long>();
        var told = new HashSet<String>();
        for (var row : rows) {
            var country = (String) row[0];
            people.merge(country, ((Number) row[2]).longValue(), Long::sum);
            if ((Boolean) row[1]) {
                told.add(country);
            }
        }
        return new ElectorsByCountry(people, told);
    }

    Breakdown<String> breakdown() {
        return Breakdown.of(people, List.of(), told::contains);
    }

    /** Those of them who voted, so that neither they nor the others are given away. */
    Breakdown<String> turnout(Map<String, Long> voters) {
        return Breakdown.of(voters, List.of(breakdown()), told::contains);
    }
}
