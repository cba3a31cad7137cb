package org.toguna.forum.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Invitation;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.ANomination;
import org.toguna.identity.usecase.Fired;
import org.toguna.identity.usecase.Nominee;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who convenes a forum, changes what was announced and opens the gate. */
class ForumActsTest {
    private static final String REASON = "L’évaluation paraîtra en mai.";

    private final Forum forum = AForum.openFor(Activity.CONTRIBUTION);
    private final Invitation invitation = AForum.invitation(Map.of());
    private final Fired<Happened> convened = new Fired<>();
    private EntityManager entities;
    private AStage on;

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "PARTICIPANT",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_alone_announce_and_open_the_gate(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> new AnnounceForum(on.stage()).announce(forum.slug(), invitation),
                    () -> new OverrideGate(on.stage()).override(forum.slug(), REASON));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            on.isRunBy(Role.ADMINISTRATOR);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void an_organiser_announces_anew() {
        play(() -> {
            var organiser = on.isEnteredBy(Role.ORGANISER);
            var announced = new AnnounceForum(on.stage()).announce(forum.slug(), invitation);

            assertThat(announced.windows()).isEmpty();
            assertThat(announced.slug()).isNotEqualTo(invitation.slug());
            assertThat(on.trail()).containsExactly(new Happened(organiser, "AnnounceForum", forum.id(), forum.id()));
        });
    }

    @Test
    void an_organiser_opens_the_gate_and_says_why() {
        play(() -> {
            var organiser = on.isEnteredBy(Role.ORGANISER);
            refuses("forum.override.reasonMissing", () -> new OverrideGate(on.stage()).override(forum.slug(), " "));
            var open = new OverrideGate(on.stage()).override(forum.slug(), REASON);

            assertThat(open.gateOverrideReason()).contains(REASON);
            assertThat(open.gateOverriddenAt()).contains(NOON);
            assertThat(on.trail()).containsExactly(new Happened(organiser, "OverrideGate", forum.id(), forum.id()));
        });
    }

    @Test
    void an_archive_is_changed_by_nobody() {
        forum.archive(Provenance.NONE, true);
        play(() -> {
            refuses("identity.notSignedIn", () -> new OverrideGate(on.stage()).override(forum.slug(), " "));
            on.isEnteredBy(Role.ORGANISER);
            refuses("forum.archived", () -> new OverrideGate(on.stage()).override(forum.slug(), " "));
            refuses("forum.archived", () -> new AnnounceForum(on.stage()).announce(forum.slug(), invitation));
        });
    }

    @Test
    void whoever_organises_in_the_installation_convenes_and_organises_that_forum() {
        play(() -> {
            var convener = on.isRunBy(Role.ORGANISER);
            var slug = convening().convene(invitation, " ");

            var begun = new Forums(entities).get(slug);
            assertThat(new Mandates(entities).held(convener, List.of(Role.ORGANISER), begun.id(), NOON))
                    .isTrue();
            assertThat(convened.events())
                    .containsExactly(new Happened(convener, "ConveneForum", begun.id(), begun.id()));
            assertThat(new ReadOwnForums(on.admission(), new Forums(entities)).organised())
                    .containsExactly(begun);
            refuses("forum.slug.taken", () -> convening().convene(invitation, null));
        });
    }

    @Test
    void only_its_own_organiser_continues_an_edition() {
        play(() -> {
            var convener = on.isRunBy(Role.ORGANISER);
            refuses("identity.forbidden", () -> convening().convene(invitation, forum.slug()));
            refuses("forum.notFound", () -> convening().convene(invitation, "unknown"));
            new Mandates(entities).give(convener, Role.ORGANISER, forum.id(), NOON);
            var slug = convening().convene(invitation, forum.slug());

            assertThat(new Forums(entities).get(slug).predecessorId()).contains(forum.id());
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORGANISER",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "PARTICIPANT",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void a_role_in_a_forum_does_not_convene(Role other) {
        play(() -> {
            refuses("identity.notSignedIn", () -> convening().convene(invitation, null));
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> convening().convene(invitation, null));
            assertThat(convened.events()).isEmpty();
        });
    }

    @Test
    void anybody_reads_how_a_forum_stands_and_the_signed_in_which_are_theirs() {
        play(() -> {
            var forums = new Forums(entities);
            var next = AForum.openFor(forum.id(), Activity.CONTRIBUTION, Activity.REGISTRATION);
            forums.add(next);
            var reading = new ReadForums(on.admission(), on.stage(), forums);

            var standing = reading.get(next.slug());
            assertThat(standing.open()).containsExactly(Activity.REGISTRATION);
            assertThat(standing.gateOpen()).isFalse();
            assertThat(standing.predecessor()).contains(forum);
            assertThat(reading.get(forum.slug()).successor()).contains(next);
            assertThat(reading.forum(forum.slug())).isEqualTo(forum);
            assertThat(reading.page(new Page.Wanted(1, 1)).total()).isGreaterThanOrEqualTo(2);
            refuses("forum.notFound", () -> reading.get(UUID.randomUUID().toString()));

            refuses("identity.notSignedIn", () -> new ReadOwnForums(on.admission(), forums).organised());
            on.isEnteredBy(Role.RAPPORTEUR);
            assertThat(new ReadOwnForums(on.admission(), forums).organised()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"RAPPORTEUR", "SECRETARIAT", "MODERATOR", "PARTICIPANT"})
    void organisers_alone_name_a_moderator_of_a_zone(Role other) {
        play(() -> {
            refuses("identity.notSignedIn", () -> namingModerator("EUROPE"));
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> namingModerator("EUROPE"));
        });
    }

    @Test
    void zones_and_territories_to_which_a_mandate_is_bounded_stay_until_it_is_over() {
        play(() -> {
            var zones = new Zones(entities);
            zones.replace(forum.id(), Zoning.USUAL, Set.of());
            on.isEnteredBy(Role.ORGANISER);
            refuses("forum.zone.notOfForum", () -> namingModerator("GONE"));
            refuses("forum.zone.notOfForum", () -> namingModerator(Zoning.ELSEWHERE));
            var moderator = namingModerator("EUROPE");
            var mandates = new Mandates(entities);
            on.isEnteredBy(Role.FOCAL_POINT, Bounds.to(null, "HILLS"));
            var hills = new Territory.Outline("HILLS", "Les Collines", TerritoryKind.REGION, null);
            new Territories(entities).replace(forum.id(), List.of(hills), Set.of());

            on.isEnteredBy(Role.ORGANISER);
            refuses("forum.zone.used", () -> editing().replace(forum.slug(), List.of()));
            refuses("forum.territory.used", () -> editingTerritories().replace(forum.slug(), List.of()));
            assertThat(zones.of(forum.id())).isEqualTo(Zoning.USUAL);

            entities.flush();
            mandates.end(moderator, Role.MODERATOR, forum.id(), null, NOON);
            editing().replace(forum.slug(), List.of());
            assertThat(zones.of(forum.id()).zones()).isEmpty();
        });
    }

    private UUID namingModerator(String zone) {
        return new NameZoneModerator(
                        on.stage(), new Forums(entities), new Zones(entities), ANomination.on(on, entities))
                .name(forum.slug(), zone, new Nominee(forum.slug() + "@example.org", "Awa", "fr"), Tenure.OPEN);
    }

    private EditZones editing() {
        return new EditZones(on.stage(), new Forums(entities), new Zones(entities), asked());
    }

    private EditTerritories editingTerritories() {
        return new EditTerritories(on.stage(), new Forums(entities), new Territories(entities), asked());
    }

    private Fired<PlacesInUse> asked() {
        var noon = new BusinessClock(entities) {
            @Override
            public Instant now() {
                return NOON;
            }
        };
        return new Fired<>(new TellMandates(new Mandates(entities), noon)::on);
    }

    private ConveneForum convening() {
        return new ConveneForum(on.admission(), new Forums(entities), new Mandates(entities), convened);
    }

    private void play(Runnable acting) {
        Consumer<EntityManager> whole = opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            acting.run();
        };
        Database.H2.run(whole);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
