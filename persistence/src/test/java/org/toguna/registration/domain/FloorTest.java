package org.toguna.registration.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small forums, planted by chance: whoever takes one published number from another of which it is a part finds no group of 1 to 4. */
class FloorTest {
    private static final int FORUMS = 5_000;
    private static final List<String> COUNTRIES = List.of("FR", "CI", "US", "GA");
    private static final List<Category> CATEGORIES =
            List.of(Category.DIASPORA, Category.DELEGATE, Category.GOVERNMENT, Category.OBSERVER);

    private record Somebody(Category category, String country, Gender gender, boolean voted, boolean onRoll) {}

    /**
     * A number that is published, and of whom it is as its readers know.
     *
     * @param attribute empty for people of any, else what they are by it, one of the values
     * @param act empty for whatever they did
     * @param result whether it is how many did something of all who could, which is told as it is
     */
    private record Number(
            Set<Category> categories, String attribute, Set<?> values, String act, long people, boolean result) {
        boolean isPartOf(Number larger) {
            return larger.categories.containsAll(categories)
                    && (larger.attribute.isEmpty()
                            || larger.attribute.equals(attribute) && larger.values.containsAll(values))
                    && (larger.act.isEmpty() || larger.act.equals(act));
        }
    }

    @Test
    void the_floor_is_five_and_nobody_is_no_group() {
        assertThat(IntStream.rangeClosed(0, 6).filter(Floor::tells)).containsExactly(0, 5, 6);
        assertThat(Floor.told(30, 33)).isEmpty();
        assertThat(Floor.told(30, 35)).hasValue(30L);
        assertThat(Floor.told(3, 33)).isEmpty();
    }

    /** The forum that was looked at: 30 of the diaspora, 3 delegates, 7 others, and a vote of 33 electors. */
    @Test
    void what_may_be_told_of_a_category_depends_on_the_electors_that_every_vote_tells() {
        var participation = Participation.of(List.of(
                group(Category.DIASPORA, 30),
                group(Category.DELEGATE, 3),
                group(Category.GOVERNMENT, 4),
                group(Category.OBSERVER, 3)));

        assertThat(participation.total()).isEqualTo(40);
        assertThat(participation.categories().shown()).isEmpty();
        assertThat(participation.categories().others()).isEqualTo(40);
    }

    @Test
    void the_few_without_a_vote_are_left_out_for_they_are_what_the_electors_lack() {
        var participation = Participation.of(
                List.of(group(Category.DIASPORA, 30), group(Category.DELEGATE, 6), group(Category.OBSERVER, 2)));

        assertThat(participation.total()).isEqualTo(36);
        assertThat(participation.countries().shown()).containsOnly(Map.entry("FR", 36L));
        assertThat(participation.categories().shown())
                .containsOnly(Map.entry(Category.DIASPORA, 30L), Map.entry(Category.DELEGATE, 6L));
    }

    @Test
    void a_country_of_voters_is_hidden_when_few_of_it_did_not_vote() {
        var everybody = Breakdown.of(Map.of("FR", 12L, "CI", 20L, "US", 9L));

        var voters = Breakdown.of(Map.of("FR", 10L, "CI", 12L, "US", 6L), List.of(everybody));

        assertThat(voters.shown()).containsOnly(Map.entry("CI", 12L));
        assertThat(voters.others()).isEqualTo(16);
    }

    @Test
    void no_published_number_less_another_gives_few_people_away() {
        var random = new Random(7);
        int told = 0;
        for (int forum = 0; forum < FORUMS; forum++) {
            var numbers = published(people(random));
            told += numbers.size();
            for (var larger : numbers) {
                for (var smaller : numbers) {
                    if (smaller != larger && smaller.isPartOf(larger) && !smaller.result()) {
                        assertThat(smaller.people()).as("%s", smaller).matches(Floor::tells);
                        assertThat(larger.people() - smaller.people())
                                .as("%s less %s", larger, smaller)
                                .matches(Floor::tells)
                                .isNotNegative();
                    }
                }
            }
        }
        assertThat(told).as("numbers, of which there must be enough").isGreaterThan(FORUMS * 8);
    }

    /** Each is a person of its own, though they may be alike. */
    private static List<Somebody> people(Random random) {
        var countries = random.nextInt(COUNTRIES.size()) + 1;
        var voting = random.nextInt(4);
        return IntStream.range(0, 4 + random.nextInt(60))
                .mapToObj(any -> {
                    var category = CATEGORIES.get((int) (random.nextDouble() * random.nextDouble() * 4));
                    return new Somebody(
                            category,
                            COUNTRIES.get((int) (random.nextDouble() * random.nextDouble() * countries)),
                            random.nextInt(3) > 0 ? Gender.WOMAN : Gender.MAN,
                            category.votes() && random.nextInt(8) > voting,
                            category.votes() && random.nextInt(20) > 0);
                })
                .toList();
    }

    private static List<Number> published(List<Somebody> people) {
        var numbers = new ArrayList<Number>();
        var participation = Participation.of(people.stream()
                .map(each -> new Participation.Group(each.category(), each.country(), each.gender(), 1))
                .toList());
        long electors = count(people, each -> each.category().votes());
        var counted = participation.total() == people.size() ? Set.copyOf(CATEGORIES) : Category.ELECTORS;
        tell(numbers, participation.countries(), counted, "country", COUNTRIES, "");
        tell(numbers, participation.genders(), counted, "gender", List.of(Gender.values()), "");
        var categories = participation.categories();
        categories.shown().forEach((category, told) -> numbers.add(of(Set.of(category), told)));
        numbers.add(of(
                counted.stream()
                        .filter(category -> !categories.shown().containsKey(category))
                        .collect(toSet()),
                categories.others()));
        for (var electorate : List.of(Set.of(Category.DIASPORA), Set.of(Category.DELEGATE), Category.ELECTORS)) {
            Floor.told(count(people, each -> electorate.contains(each.category())), electors)
                    .ifPresent(told -> numbers.add(of(electorate, told)));
        }
        var voters = people.stream().filter(Somebody::voted).toList();
        tell(numbers, byCountry(voters, participation), Category.ELECTORS, "country", COUNTRIES, "voted");
        var roll = people.stream().filter(Somebody::onRoll).toList();
        Floor.told(roll.size(), electors).ifPresent(told -> {
            numbers.add(new Number(Category.ELECTORS, "", Set.of(), "on the roll", told, false));
            tell(numbers, byCountry(roll, participation), Category.ELECTORS, "country", COUNTRIES, "on the roll");
        });
        return numbers;
    }

    private static Number of(Set<Category> categories, long people) {
        return new Number(categories, "", Set.of(), "", people, false);
    }

    private static Breakdown<String> byCountry(List<Somebody> people, Participation participation) {
        Map<String, Long> counts = people.stream().collect(groupingBy(Somebody::country, counting()));
        return Breakdown.of(counts, participation.aroundCountries());
    }

    private static <K> void tell(
            List<Number> numbers,
            Breakdown<K> breakdown,
            Set<Category> categories,
            String attribute,
            List<K> all,
            String act) {
        if (breakdown.tooFew()) {
            return;
        }
        boolean isDone = act.equals("voted");
        numbers.add(new Number(categories, "", Set.of(), act, breakdown.total(), isDone));
        breakdown
                .shown()
                .forEach((group, told) ->
                        numbers.add(new Number(categories, attribute, Set.of(group), act, told, false)));
        numbers.add(new Number(
                categories,
                attribute,
                all.stream()
                        .filter(group -> !breakdown.shown().containsKey(group))
                        .collect(toSet()),
                act,
                breakdown.others(),
                isDone && breakdown.shown().isEmpty()));
    }

    private static long count(List<Somebody> people, Predicate<Somebody> of) {
        return people.stream().filter(of).count();
    }

    private static Participation.Group group(Category category, long people) {
        return new Participation.Group(category, "FR", Gender.WOMAN, people);
    }
}
