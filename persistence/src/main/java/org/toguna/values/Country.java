package org.toguna.values;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where people live, by two letters: the countries of ISO 3166-1, those that go by a code which the standard leaves to its users,
 * and an invented one.
 */
public final class Country {
    /** Of demonstrations and rehearsals. */
    public static final String INVENTED = "XX";

    /** Kosovo, as the European Commission, the IMF and the Unicode consortium write it. */
    private static final Set<String> ASSIGNED_BY_USERS = Set.of("XK");

    private static final Set<String> REAL = real();

    private Country() {}

    public static boolean isKnown(String code) {
        return code != null && (code.equals(INVENTED) || REAL.contains(code));
    }

    /** All but the invented one, in the order of their codes. */
    public static Set<String> real() {
        var codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.addAll(ASSIGNED_BY_USERS);
        return codes;
    }
}
