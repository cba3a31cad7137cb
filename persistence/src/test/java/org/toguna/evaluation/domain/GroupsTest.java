package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Gender;

class GroupsTest {
    private static Map<Completion, Long> said(long limited, long complete) {
        return Map.of(Completion.LIMITED, limited, Completion.COMPLETE, complete);
    }

    @Test
    void hideASmallGroupAndTheNextSmallestWithIt() {
        var groups = Groups.of(Map.of(Region.AFRICA, said(6, 4), Region.EUROPE, said(5, 1), Region.ASIA, said(1, 1)));
        assertThat(groups.shown()).containsOnlyKeys(Region.AFRICA);
        assertThat(groups.others()).isEqualTo(8);
        assertThat(groups.people(Region.AFRICA)).isEqualTo(10);
    }

    @Test
    void tellAllWhenNoneIsSmall() {
        var groups = Groups.of(Map.of(Gender.WOMAN, said(3, 2), Gender.MAN, said(5, 4)));
        assertThat(groups.shown()).containsOnlyKeys(Gender.WOMAN, Gender.MAN);
        assertThat(groups.others()).isZero();
    }

    /** Whoever knows the total and takes from it all that is shown is left with nobody, or with a crowd of several groups. */
    @Test
    void leaveNobodyToBeFoundBySubtraction() {
        var random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            var counts = new EnumMap<Region, Map<Completion, Long>>(Region.class);
            long total = 0;
            for (var region : Region.values()) {
                var here = said(random.nextInt(9), random.nextInt(4));
                counts.put(region, here);
                total += here.values().stream().mapToLong(Long::longValue).sum();
            }
            var groups = Groups.of(counts);
            long shown =
                    groups.shown().keySet().stream().mapToLong(groups::people).sum();
            long left = total - shown;
            long hidden = counts.entrySet().stream()
                    .filter(group -> !groups.shown().containsKey(group.getKey()))
                    .filter(group -> group.getValue().values().stream().anyMatch(people -> people > 0))
                    .count();
            assertThat(groups.shown().keySet()).allMatch(region -> groups.people(region) >= Floor.FEWEST);
            assertThat(left == 0 || total < 5 || left >= 5 && hidden >= 2).isTrue();
        }
    }

    /** Otherwise the forum's figures, less those of the commitments shown, would be those of the commitment hidden. */
    @Test
    void addUpOnlyWhatIsToldByItself() {
        var told = voice(6);
        var hidden = voice(4);
        var all = ParticipantsVoice.ofAll(List.of(told, hidden));
        assertThat(all.answered()).isEqualTo(6);
        assertThat(all.completion()).isEqualTo(told.completion());
        assertThat(all.genders().shown()).isEqualTo(told.genders().shown());
        assertThat(ParticipantsVoice.ofAll(List.of(hidden)).isShown()).isFalse();
    }

    private static ParticipantsVoice voice(long women) {
        return new ParticipantsVoice(
                women,
                Map.of(Completion.LIMITED, women),
                Map.of(4, women),
                Map.of("FINANCING", 1L),
                Groups.none(),
                Groups.none(),
                Groups.none(),
                Groups.of(Map.of(Gender.WOMAN, said(women, 0))),
                List.of(),
                List.of(),
                0);
    }
}
