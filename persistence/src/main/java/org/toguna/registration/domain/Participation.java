package org.toguna.registration.domain;

/**
 * Who takes part in a forum, in numbers that anybody may read.
 *
 * @param countries by ISO code of the country of residence
 */
public record Participation(Breakdown<String> countries, Breakdown<Gender> genders, Breakdown<Category> categories) {

    public long total() {
        return countries.total();
    }

    public boolean tooFew() {
        return countries.tooFew();
    }
}
