package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** What a mandate may be bounded to, and what it then covers. */
class BoundsTest {
    private static final Jurisdiction LYON = Jurisdiction.written("BE FR");

    private final UUID ministry = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(names = {"FOCAL_POINT", "VALIDATOR"})
    void whoever_answers_for_an_institution_is_bounded_to_one(Role role) {
        assertThat(faults(Bounds.NONE, role)).containsExactly("identity.mandate.institutionMissing");
        assertThat(faults(Bounds.to(ministry), role)).isEmpty();
        assertThat(Bounds.NONE.cover(Matter.of(ministry), role)).isFalse();
        assertThat(Bounds.to(ministry).cover(Matter.of(ministry), role)).isTrue();
        assertThat(Bounds.to(ministry).cover(Matter.of(other), role)).isFalse();
    }

    @Test
    void a_focal_point_of_a_territory_covers_what_concerns_it_and_nothing_of_the_whole_country() {
        var bounds = Bounds.to(ministry, "HILLS");
        assertThat(faults(bounds, Role.FOCAL_POINT)).isEmpty();
        assertThat(bounds.cover(Matter.of(ministry, Set.of("HILLS")), Role.FOCAL_POINT))
                .isTrue();
        assertThat(bounds.cover(Matter.of(ministry, Set.of("DIAMOU", "HILLS")), Role.FOCAL_POINT))
                .isTrue();
        assertThat(bounds.cover(Matter.of(ministry, Set.of("RIVER")), Role.FOCAL_POINT))
                .isFalse();
        assertThat(bounds.cover(Matter.of(ministry), Role.FOCAL_POINT)).isFalse();
        assertThat(bounds.cover(Matter.of(other, Set.of("HILLS")), Role.FOCAL_POINT))
                .isFalse();
    }

    @Test
    void a_moderator_of_a_zone_covers_what_comes_from_it_and_one_of_none_covers_all() {
        assertThat(faults(Bounds.toZone("EUROPE"), Role.MODERATOR)).isEmpty();
        assertThat(Bounds.toZone("EUROPE").cover(Matter.from("EUROPE"), Role.MODERATOR))
                .isTrue();
        assertThat(Bounds.toZone("EUROPE").cover(Matter.from("AMERICAS"), Role.MODERATOR))
                .isFalse();
        assertThat(Bounds.toZone("EUROPE").cover(Matter.from(null), Role.MODERATOR))
                .isFalse();
        assertThat(Bounds.NONE.cover(Matter.from(null), Role.MODERATOR)).isTrue();
    }

    @Test
    void a_consular_officer_covers_their_countries_alone() {
        assertThat(Bounds.to(LYON).cover(Matter.in("FR"), Role.CONSULAR_OFFICER))
                .isTrue();
        assertThat(Bounds.to(LYON).cover(Matter.in("CI"), Role.CONSULAR_OFFICER))
                .isFalse();
        assertThat(Bounds.to(LYON).cover(Matter.in(null), Role.CONSULAR_OFFICER))
                .isFalse();
        assertThat(Bounds.NONE.cover(Matter.in("FR"), Role.CONSULAR_OFFICER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void no_other_function_is_bounded_to_a_place(Role role) {
        assertThat(faults(Bounds.toZone("EUROPE"), role).contains("identity.mandate.noZone"))
                .isEqualTo(role != Role.MODERATOR);
        assertThat(faults(Bounds.to(ministry, "HILLS"), role).contains("identity.mandate.noTerritory"))
                .isEqualTo(role != Role.FOCAL_POINT);
        assertThat(faults(Bounds.to(LYON), role).contains("identity.mandate.noJurisdiction"))
                .isEqualTo(role != Role.CONSULAR_OFFICER);
    }

    private static List<String> faults(Bounds bounds, Role role) {
        try {
            bounds.check(new Validation(), role).refuse();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(Problem::code).toList();
        }
    }
}
