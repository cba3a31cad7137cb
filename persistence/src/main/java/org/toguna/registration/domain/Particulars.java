package org.toguna.registration.domain;

import java.util.Locale;
import java.util.Set;
import org.toguna.shared.Validation;

/**
 * What a person says about themselves when they register. There is nothing about nationality, legal status or documents, on
 * purpose: who does not hold a datum cannot be made to hand it over.
 *
 * @param language in which they wish to be written to
 * @param country of residence, ISO 3166-1 alpha-2; XX stands for an invented country
 * @param organisation that sends a delegate; others may leave it null
 * @param gender left out means unstated, as for {@code ageBand}
 * @param nameShown whether their name may stand beside what they contribute
 */
public record Particulars(
        String name,
        String language,
        String country,
        String city,
        Category category,
        String organisation,
        Gender gender,
        AgeBand ageBand,
        boolean nameShown) {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Particulars {
        name = name == null ? "" : name.strip();
        city = city == null ? "" : city.strip();
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        gender = gender == null ? Gender.UNSTATED : gender;
        ageBand = ageBand == null ? AgeBand.UNSTATED : ageBand;
    }

    /** Adds every field that is missing or wrong. */
    public Validation check(Validation validation) {
        return validation
                .require(!name.isEmpty(), "name", "registration.name.missing")
                .optional("name", name, Validation.LINE)
                .require(
                        language != null && language.matches("[a-z]{2,3}"), "language", "registration.language.unknown")
                .require(
                        country != null && (country.equals("XX") || COUNTRIES.contains(country)),
                        "country",
                        "registration.country.unknown")
                .require(!city.isEmpty(), "city", "registration.city.missing")
                .optional("city", city, Validation.LINE)
                .require(category != null, "category", "registration.category.missing")
                .require(
                        category != Category.DELEGATE || organisation != null,
                        "organisation",
                        "registration.organisation.missing")
                .optional("organisation", organisation, Validation.LINE);
    }
}
