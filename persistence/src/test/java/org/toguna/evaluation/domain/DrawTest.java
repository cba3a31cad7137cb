package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toguna.evaluation.domain.Draw.Lot;
import org.toguna.registration.domain.Gender;
import org.toguna.values.Country;
import org.toguna.values.Fingerprint;

class DrawTest {
    private static final String SEED = "Loto du 14 mars : 4 8 15 16 23 42";

    private static List<Lot> lots(int howMany, String country, Gender gender) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> new Lot(
                        UUID.nameUUIDFromBytes((country + gender + number).getBytes(StandardCharsets.UTF_8)),
                        country,
                        gender))
                .toList();
    }

    private static List<Lot> urn() {
        var urn = new ArrayList<Lot>();
        urn.addAll(lots(50, "FR", Gender.WOMAN));
        urn.addAll(lots(30, "FR", Gender.MAN));
        urn.addAll(lots(17, "CI", Gender.WOMAN));
        urn.addAll(lots(3, "GA", Gender.UNSTATED));
        return urn;
    }

    @Test
    void givesEachStratumItsShareByTheLargestRemainder() {
        var drawn = Set.copyOf(new Draw(SEED, 10).from(urn()));
        var strata = urn().stream()
                .filter(lot -> drawn.contains(lot.registration()))
                .collect(Collectors.groupingBy(Lot::stratum, Collectors.counting()));
        // Shares of 5, 3, 1.7 and 0.3.
        assertThat(strata).containsOnly(entry("FR:WOMAN", 5L), entry("FR:MAN", 3L), entry("CI:WOMAN", 2L));
    }

    @Test
    void drawsExactlyAsManyAsWantedWhateverTheStrata() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var urn = new ArrayList<Lot>();
            for (var country : List.of("FR", "CI", "GA", "US", "IT", "ES", "CA")) {
                for (var gender : Gender.values()) {
                    urn.addAll(lots(random.nextInt(12), country, gender));
                }
            }
            int wanted = 1 + random.nextInt(urn.size());
            var drawn = new Draw("seed " + round, wanted).from(urn);
            assertThat(drawn).hasSize(wanted).doesNotHaveDuplicates();
        }
    }

    @Test
    void isTheSameForWhoeverRepeatsItInWhateverOrderTheRollIsListed() {
        var shuffled = urn();
        Collections.shuffle(shuffled, new Random(7));
        assertThat(new Draw(SEED, 20).from(shuffled)).isEqualTo(new Draw(SEED, 20).from(urn()));
        assertThat(new Draw(SEED + ".", 20).from(urn())).isNotEqualTo(new Draw(SEED, 20).from(urn()));
    }

    @Test
    void ordersLotsByTheDocumentedHash() {
        var drawn = new Draw(SEED, 100).from(urn());
        assertThat(drawn)
                .isSortedAccordingTo(
                        (one, other) -> Fingerprint.of(SEED + ":" + one).compareTo(Fingerprint.of(SEED + ":" + other)));
    }

    @Test
    void asksTheDrawnAboutEachCommitmentEquallyOftenWithinOne() {
        for (int commitments = 1; commitments <= 23; commitments++) {
            var numbers = IntStream.rangeClosed(1, commitments).boxed().toList();
            for (int people = 1; people <= 40; people++) {
                var eyes = new int[commitments + 1];
                for (int place = 0; place < people; place++) {
                    var allocation = Allocation.ofDrawn(place, numbers);
                    assertThat(allocation.commitments()).containsExactlyInAnyOrderElementsOf(numbers);
                    allocation.commitments().subList(0, allocation.first()).forEach(number -> eyes[number]++);
                }
                var counts = IntStream.rangeClosed(1, commitments)
                        .map(number -> eyes[number])
                        .summaryStatistics();
                assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void bringsEachCommitmentToTheTopOfVolunteersListsAboutEquallyOften() {
        var numbers = IntStream.rangeClosed(1, 8).boxed().toList();
        var top = new int[9];
        lots(4000, "FR", Gender.WOMAN)
                .forEach(lot -> top[
                        Allocation.ofVolunteer(lot.registration(), numbers)
                                .commitments()
                                .get(0)]++);
        assertThat(IntStream.rangeClosed(1, 8).map(number -> top[number]))
                .allMatch(times -> times > 400 && times < 600);
        assertThat(Allocation.ofVolunteer(UUID.randomUUID(), List.of()).commitments())
                .isEmpty();
    }

    @Test
    void knowsTheRegionOfEveryCountryButOfAntarctica() {
        assertThat(Country.real())
                .filteredOn(country -> Region.of(country) == Region.UNKNOWN)
                .containsExactly("AQ");
        assertThat(Region.of("XX")).isEqualTo(Region.UNKNOWN);
        assertThat(Region.of("ML")).isEqualTo(Region.AFRICA);
    }
}
