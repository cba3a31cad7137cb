package org.toguna.testimony.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.testimony.domain.APhotograph.png;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.testimony.domain.Sighting;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.WitnessLink;
import org.toguna.testimony.domain.WitnessLinks;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who gives links to people of the places concerned, and what these may do by them. */
class WitnessActsTest {
    private static final Page.Wanted ALL = new Page.Wanted(1, 20);
    private static final Sighting SEEN =
            new Sighting("Le forage donne de l’eau.", "fr", "Dossiré", LocalDate.of(2026, 2, 27), "Ténin", true);

    private final Forum forum = AForum.closed();
    private final String slug = forum.slug();
    private final Institution ministry = ministry(forum.id());
    private final Commitment promised = commitment(ministry, 1);
    private final String token = "jeton-" + slug;
    private EntityManager entities;
    private AStage on;

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void the_organiser_alone_gives_links_and_takes_them_back(Role other) {
        play(() -> {
            var acts = List.<ThrowingCallable>of(
                    () -> giving().give(slug, 1, "Comité du forage", 30, "fr"),
                    () -> revoking().revoke(slug, UUID.randomUUID()),
                    () -> reading().page(slug, ALL));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
        });
    }

    @Test
    void an_organiser_gives_a_link_and_takes_it_back() {
        play(() -> {
            var organiser = on.isEnteredBy(Role.ORGANISER);
            refuses("following.link.days", () -> giving().give(slug, 1, "Comité du forage", 0, "fr"));
            refuses("commitment.commitment.notFound", () -> giving().give(slug, 9, "Comité du forage", 30, "fr"));
            refuses("following.link.notFound", () -> revoking().revoke(slug, UUID.randomUUID()));
            var given = giving().give(slug, 1, "Comité du forage", 30, "fr");
            var sent = given.address().substring(given.address().lastIndexOf('/') + 1);
            assertThat(opening().open(sent)).isPresent();
            assertThat(reading().page(slug, ALL).items())
                    .extracting(ReadWitnessLinks.Listed::commitment, ReadWitnessLinks.Listed::serving)
                    .containsExactly(tuple(1, true));
            revoking().revoke(slug, given.id());

            assertThat(opening().open(sent)).isEmpty();
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(organiser, "GiveWitnessLink", forum.id(), given.id()),
                            new Happened(organiser, "RevokeWitnessLink", forum.id(), given.id()));
            forum.archive(Provenance.NONE, true);
            refuses("forum.archived", () -> giving().give(slug, 9, "Comité du forage", 0, "fr"));
            refuses("forum.archived", () -> revoking().revoke(slug, given.id()));
        });
    }

    @Test
    void whoever_has_a_link_testifies_through_it_and_the_trail_names_nobody() {
        play(() -> {
            var link = linkOf(token);
            assertThat(opening().open(token)).contains(new OpenWitnessLink.Place(forum, promised));
            var given = testifying().give(token, SEEN, null);
            attaching().attach(token, given.id(), png());

            assertThat(given.linkId()).contains(link.id());
            assertThat(given.authorId()).isEmpty();
            assertThat(given.isIllustrated()).isTrue();
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(null, "GiveTestimony", forum.id(), given.id()),
                            new Happened(null, "AttachPhotograph", forum.id(), given.id()));
        });
    }

    @Test
    void a_link_serves_for_its_own_testimonies_while_it_lasts() {
        play(() -> {
            linkOf(token);
            var other = linkOf(token + "-autre");
            var given = testifying().give(token, SEEN, null).id();
            refuses(
                    "shared.missing",
                    () -> testifying().give(token, new Sighting("Vu.", "fr", "", SEEN.seenOn(), null, false), null));
            refuses("following.photograph.type", () -> testifying().give(token, SEEN, new byte[9]));
            refuses("following.testimony.notFound", () -> attaching().attach(token + "-autre", given, png()));

            other.revoke(NOON);
            refuses("following.link.over", () -> testifying().give(token + "-autre", SEEN, null));
            refuses("following.link.over", () -> attaching().attach(token + "-autre", given, png()));
            refuses("following.link.notFound", () -> testifying().give("inventé", SEEN, null));
            refuses("following.link.notFound", () -> attaching().attach("inventé", given, png()));
            assertThat(opening().open("inventé")).isEmpty();

            forum.archive(Provenance.NONE, true);
            refuses("forum.archived", () -> testifying().give(token, SEEN, null));
            refuses("forum.archived", () -> attaching().attach(token, given, png()));
        });
    }

    private WitnessLink linkOf(String secret) {
        var link = new WitnessLink(promised, "Comité du forage", 30, secret, NOON);
        new WitnessLinks(entities).add(link);
        return link;
    }

    private GiveWitnessLink giving() {
        return new GiveWitnessLink(
                on.stage(),
                new Commitments(entities),
                new WitnessLinks(entities),
                installation().outbox());
    }

    private RevokeWitnessLink revoking() {
        return new RevokeWitnessLink(on.stage(), new WitnessLinks(entities));
    }

    private ReadWitnessLinks reading() {
        return new ReadWitnessLinks(on.stage(), new Commitments(entities), new WitnessLinks(entities));
    }

    private OpenWitnessLink opening() {
        return new OpenWitnessLink(
                on.admission(), new WitnessLinks(entities), new Forums(entities), new Commitments(entities));
    }

    private TestifyByLink testifying() {
        return new TestifyByLink(
                on.admission(),
                new WitnessLinks(entities),
                new Forums(entities),
                new Commitments(entities),
                new Testimonies(entities),
                darkroom());
    }

    private AttachPhotographByLink attaching() {
        return new AttachPhotographByLink(
                on.admission(),
                new WitnessLinks(entities),
                new Forums(entities),
                new Testimonies(entities),
                darkroom());
    }

    private Darkroom darkroom() {
        return new Darkroom(new Testimonies(entities), installation().clock());
    }

    private AnInstallation installation() {
        return new AnInstallation(entities, () -> NOON);
    }

    private void play(Runnable acting) {
        Database.H2.run(opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            new Institutions(opened).add(ministry);
            new Commitments(opened).add(promised);
            acting.run();
        });
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
