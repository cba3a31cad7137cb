package org.toguna.registration.rest;

import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Particulars;

/**
 * What a person says about themselves.
 *
 * @param language in which they wish to be written to; fr when left out
 * @param country of residence, ISO 3166-1 alpha-2
 * @param organisation required of a DELEGATE
 * @param gender UNSTATED when left out
 * @param nameShown whether their name may stand beside what they contribute
 */
public record RegistrationBody(
        String email,
        String name,
        String language,
        String country,
        String city,
        Category category,
        String organisation,
        Gender gender,
        boolean nameShown) {

    Particulars toParticulars() {
        return new Particulars(
                name, language == null ? "fr" : language, country, city, category, organisation, gender, nameShown);
    }
}
