package org.toguna.registration.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who takes part in a forum, in numbers that anybody may read. Every vote tells how many may vote; hence those who may and those who
 * may not are told as two crowds, and where these are fewer than {@link Floor#FEWEST} they are left out.
 *
 * @param electors 0 where they are too few to be told
 * @param countries by ISO code of the country of residence
 */
public record Participation(
        long electors, Breakdown<String> countries, Breakdown<Gender> genders, Breakdown<Category> categories) {

    /** So many of those accredited are all of this. */
    record Group(Category category, String country, Gender gender, long people) {}

    static Participation of(Collection<Group> accredited) {
        var electors = crowd(accredited, Category::votes);
        var others = crowd(accredited, category -> !category.votes());
        if (!Floor.tells(people(electors))) {
            return new Participation(
                    0, by(Group::country, accredited), by(Group::gender, accredited), by(Group::category, accredited));
        }
        var told = Floor.tells(people(others)) ? accredited : electors;
        var categories = by(Group::category, electors);
        return new Participation(
                people(electors),
                by(Group::country, told),
                by(Group::gender, told),
                told == electors ? categories : Breakdown.beside(categories, by(Group::category, others)));
    }

    private static List<Group> crowd(Collection<Group> accredited, Predicate<Category> which) {
        return accredited.stream().filter(group -> which.test(group.category())).toList();
    }

    private static long people(Collection<Group> crowd) {
        return crowd.stream().mapToLong(Group::people).sum();
    }

    private static <K extends Comparable<? super K>> Breakdown<K> by(
            Function<Group, K> attribute, Collection<Group> crowd) {
        Map<K, Long> counts = crowd.stream().collect(groupingBy(attribute, summingLong(Group::people)));
        return Breakdown.of(counts);
    }

    /** The larger crowds that are told and of which those electors are part who did something. */
    public List<Breakdown<String>> aroundCountries() {
        return around(countries);
    }

    /** The same by gender. */
    public List<Breakdown<Gender>> aroundGenders() {
        return around(genders);
    }

    private <K> List<Breakdown<K>> around(Breakdown<K> everybody) {
        return List.of(everybody, new Breakdown<>(Map.of(), electors, false));
    }

    public long total() {
        return countries.total();
    }

    public boolean tooFew() {
        return countries.tooFew();
    }
}
