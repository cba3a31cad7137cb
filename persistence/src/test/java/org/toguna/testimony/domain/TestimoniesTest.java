package org.toguna.testimony.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.testimony.domain.APhotograph.png;

import jakarta.persistence.EntityManager;
import java.awt.Color;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.values.NotFound;
import org.toguna.values.Page;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class TestimoniesTest {
    private static final Page.Wanted ALL = new Page.Wanted(1, 100);
    private static final Sighting SEEN =
            new Sighting("Le forage donne de l’eau.", "fr", "Dossiré", TODAY, "Ténin", false);

    private final Forum forum = AForum.closed();
    private final Institution ministry = ministry(forum.id());
    private final Commitment promised = commitment(ministry, 1);

    @Test
    void aSightingTellsWhatWhereAndWhen() {
        var empty = new Sighting(" ", "xx", "", TODAY.plusDays(1), null, true);
        assertThatThrownBy(() -> empty.check(TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("words", "language", "place", "seenOn", "name"));
    }

    @Test
    void aNameStandsBesideItByConsentOnly() {
        assertThat(given(SEEN).shownName()).isEmpty();
        assertThat(given(new Sighting("Vu.", "fr", "Dossiré", TODAY, "Ténin", true))
                        .shownName())
                .contains("Ténin");
    }

    @Test
    void aTestimonyIsDecidedOnceAndRefusedWithAReason() {
        var testimony = given(SEEN);
        assertThatThrownBy(() -> testimony.refuse(" ", NOW)).hasMessage("shared.missing");
        testimony.refuse("Nomme une personne.", NOW);
        assertThatThrownBy(() -> testimony.publish(NOW)).hasMessage("following.testimony.decided");
        assertThat(testimony.refusalReason()).contains("Nomme une personne.");
    }

    @Test
    void aLinkServesUntilItExpiresOrIsTakenBack() {
        var link = new WitnessLink(promised, "Comité du forage", 30, "jeton", NOW);
        Testimony.through(link, promised, SEEN, TODAY, NOW.plus(Duration.ofDays(29)));
        assertThatThrownBy(() -> Testimony.through(link, promised, SEEN, TODAY, NOW.plus(Duration.ofDays(30))))
                .hasMessage("following.link.over");
        link.revoke(NOW.plusSeconds(1));
        assertThatThrownBy(() -> Testimony.through(link, promised, SEEN, TODAY, NOW.plusSeconds(2)))
                .hasMessage("following.link.over");
        assertThatThrownBy(() -> new WitnessLink(promised, "Comité", 366, "jeton", NOW))
                .hasMessage("following.link.days");
    }

    @ParameterizedTest
    @EnumSource
    void thePublicReadsWhatIsPublishedWithItsPhotograph(Database database) {
        var photograph = new StoredFile(Photograph.of(png()).content(), NOW);
        var published = database.transact(entities -> {
            var author = open(entities);
            var testimony = Testimony.by(author.id(), promised, SEEN, TODAY, NOW);
            new Testimonies(entities).add(testimony);
            new Testimonies(entities).show(testimony, photograph);
            testimony.publish(NOW);
            new Testimonies(entities).add(Testimony.by(author.id(), promised, SEEN, TODAY, NOW));
            return testimony;
        });
        database.run(entities -> {
            var testimonies = new Testimonies(entities);
            assertThat(testimonies.published(promised.id()))
                    .extracting(Testimony::id)
                    .containsExactly(published.id());
            assertThat(testimonies.page(forum.id(), Status.GIVEN, ALL).total()).isOne();
            assertThat(testimonies.photograph(published).content()).isEqualTo(photograph.content());
            assertThatThrownBy(() -> testimonies.get(UUID.randomUUID(), published.id()))
                    .isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aForgottenWitnessKeepsNoName(Database database) {
        var testimony = database.transact(entities -> {
            var author = open(entities);
            var named = Testimony.by(
                    author.id(), promised, new Sighting("Vu.", "fr", "Dossiré", TODAY, "Ténin", true), TODAY, NOW);
            named.publish(NOW);
            new Testimonies(entities).add(named);
            return named;
        });
        database.run(entities ->
                new Testimonies(entities).forget(testimony.authorId().orElseThrow()));
        database.run(entities -> assertThat(new Testimonies(entities)
                        .get(forum.id(), testimony.id())
                        .shownName())
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatAForgottenWitnessSawAndNobodyPublishedIsErasedWithItsPhotograph(Database database) {
        var first = new StoredFile(Photograph.of(png(Color.RED)).content(), NOW);
        var second = new StoredFile(Photograph.of(png(Color.GREEN)).content(), NOW);
        var unpublished = database.transact(entities -> {
            var given = Testimony.by(open(entities).id(), promised, SEEN, TODAY, NOW);
            new Testimonies(entities).add(given);
            new Testimonies(entities).show(given, first);
            return given;
        });
        database.run(entities ->
                new Testimonies(entities).show(new Testimonies(entities).get(forum.id(), unpublished.id()), second));
        assertThat(isKept(database, first)).as("once replaced").isFalse();
        assertThat(isKept(database, second)).isTrue();

        database.run(entities ->
                new Testimonies(entities).forget(unpublished.authorId().orElseThrow()));

        database.run(entities -> assertThatThrownBy(() -> new Testimonies(entities).get(forum.id(), unpublished.id()))
                .isInstanceOf(NotFound.class));
        assertThat(isKept(database, second)).isFalse();
    }

    private static boolean isKept(Database database, StoredFile file) {
        return database.transact(entities -> entities.find(StoredFile.class, file.sha256()) != null);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkIsFoundByWhatWasGivenAlone(Database database) {
        var token = "jeton-" + forum.slug();
        database.run(entities -> {
            open(entities);
            var link = new WitnessLink(promised, "Comité du forage", 30, token, NOW);
            new WitnessLinks(entities).add(link);
            new Testimonies(entities).add(Testimony.through(link, promised, SEEN, TODAY, NOW));
        });
        database.run(entities -> {
            var links = new WitnessLinks(entities);
            assertThat(links.find(token)).isPresent();
            assertThat(links.find("autre")).isEmpty();
            assertThat(links.get(token).givenTo()).isEqualTo("Comité du forage");
            assertThatThrownBy(() -> links.get("autre")).hasMessage("following.link.notFound");
            assertThat(links.page(forum.id(), ALL).items())
                    .extracting(WitnessLink::givenTo)
                    .containsExactly("Comité du forage");
        });
    }

    private Testimony given(Sighting sighting) {
        return Testimony.by(UUID.randomUUID(), promised, sighting, TODAY, NOW);
    }

    private Person open(EntityManager entities) {
        var author = new Person(new EmailAddress(UUID.randomUUID() + "@exemple.org"), "Ténin", "fr", NOW);
        entities.persist(forum);
        entities.persist(author);
        entities.flush();
        new Institutions(entities).add(ministry);
        new Commitments(entities).add(promised);
        return author;
    }
}
