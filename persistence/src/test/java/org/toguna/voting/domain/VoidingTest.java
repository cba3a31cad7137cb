package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.belenios.Election;
import org.toguna.database.domain.Database;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;

class VoidingTest {
    private static VerifiableVote vote(EntityManager entities, AVerifiableVote.Ready ready) {
        return new VerifiableVotes(entities).lock(ready.forum().id(), ready.id());
    }

    private static UUID organiser(Database database) {
        return database.transact(entities -> {
            var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Oumou", "fr", NOON);
            entities.persist(person);
            return person.id();
        });
    }

    private static void ask(Database database, AVerifiableVote.Ready ready, UUID by, UUID partner) {
        database.run(entities -> new VerifiableVotes(entities)
                .add(new Voiding(
                        vote(entities, ready),
                        "Une clé est perdue.",
                        by,
                        new PollingPlace.AssociationTeller(partner, "Association d’essai"),
                        NOON)));
    }

    private static void agree(Database database, AVerifiableVote.Ready ready, UUID by) {
        database.run(entities ->
                new VerifiableVotes(entities).voiding(ready.id()).orElseThrow().agree(vote(entities, ready), by, NOON));
    }

    private static VerifiableVote another(AVerifiableVote.Ready ready, VerifiableVote without) {
        return new VerifiableVote(
                ready.forum().id(),
                without.title(),
                without.questions(),
                without.categories(),
                Registrar.SERVER,
                null,
                Election.makeUuid(new SecureRandom()),
                NOON);
    }

    @ParameterizedTest
    @EnumSource
    void aVoteIsVoidOnceBothSidesSaySoAndNothingComesOutOfIt(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        var other = database.transact(AVerifiableVote::ready);
        var partner = ready.voters().get(0);
        database.run(entities -> new PublishedBoxes(entities).close(vote(entities, ready)));
        database.run(entities -> new PublishedBoxes(entities).addUp(vote(entities, ready)));
        ask(database, ready, organiser(database), partner);
        database.run(entities -> assertThat(vote(entities, ready).storedStage())
                .as("asked, not agreed to")
                .isEqualTo(Stage.TALLIED));

        agree(database, ready, partner);

        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            var vote = vote(entities, ready);
            assertThat(vote.isVoid()).isTrue();
            assertThat(votes.voiding(ready.id()).orElseThrow().agreedAt()).hasValue(NOON);
            assertThat(votes.voiding(ready.id()).orElseThrow().reason()).isEqualTo("Une clé est perdue.");
            assertThatThrownBy(vote::next).hasMessage("voting.box.void");
            assertThatThrownBy(vote::mustBeClosed).hasMessage("voting.box.void");
            assertThatThrownBy(vote::mustBeVoidable).hasMessage("voting.box.notVoidable");
            assertThat(vote(entities, other).isOpen(other.forum(), Optional.empty(), NOON))
                    .as("another vote goes on")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aVoidVoteTakesNoBallot(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        ask(database, ready, organiser(database), ready.voters().get(0));
        agree(database, ready, ready.voters().get(0));

        database.run(entities -> assertThat(vote(entities, ready).isOpen(ready.forum(), Optional.empty(), NOON))
                .isFalse());
        var ballot = ready.ballot(0, 0, 1, 0);
        assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, 0, ballot)))
                .hasMessage("voting.box.void");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsBothSides(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        var organiser = organiser(database);
        ask(database, ready, organiser, organiser);

        assertThatThrownBy(() -> agree(database, ready, organiser)).hasMessage("voting.box.notPartner");
        assertThatThrownBy(() -> agree(database, ready, ready.voters().get(1))).hasMessage("voting.box.notPartner");
    }

    @ParameterizedTest
    @EnumSource
    void aVoteThatHasNotBegunIsGivenUpAndNotVoid(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> {
            var preparing = another(ready, vote(entities, ready));
            assertThatThrownBy(preparing::mustBeVoidable).hasMessage("voting.box.notVoidable");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aVoidVoteIsHeldAgainInAWindowOfItsOwnAndWithoutTheOldKeys(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> {
            var without = vote(entities, ready);
            assertThatThrownBy(() -> another(ready, without).rerun(without, NOON, NOON.plusSeconds(60), NOON))
                    .hasMessage("voting.box.notVoid");
        });
        ask(database, ready, organiser(database), ready.voters().get(0));
        agree(database, ready, ready.voters().get(0));
        var opens = NOON.plusSeconds(7200);

        var rerun = database.transact(entities -> {
            var without = vote(entities, ready);
            var again = another(ready, without);
            assertThatThrownBy(() -> again.rerun(without, opens, opens, NOON)).hasMessage("forum.window.backwards");
            again.rerun(without, opens, opens.plusSeconds(3600), NOON);
            new VerifiableVotes(entities).add(again);
            return again.id();
        });

        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            var again = votes.get(ready.forum().id(), rerun);
            assertThat(votes.rerun(ready.id())).hasValue(again);
            assertThat(again.rerunOf()).hasValue(ready.id());
            assertThat(again.storedStage()).isEqualTo(Stage.PREPARING);
            assertThat(again.electionUuid()).isNotEqualTo(vote(entities, ready).electionUuid());
            assertThat(votes.trustees(rerun)).isEmpty();
            var window = again.window(ready.forum()).orElseThrow();
            assertThat(window.isOpenAt(NOON)).isFalse();
            assertThat(window.isOpenAt(opens)).isTrue();
        });
    }
}
