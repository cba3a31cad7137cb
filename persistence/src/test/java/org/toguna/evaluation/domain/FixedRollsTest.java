package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Level;

class FixedRollsTest {
    private static final String SOURCE = "Tirage de la loterie nationale du 14 mars";

    private final Forum forum = AForum.openFor(Activity.EVALUATION);

    private void accredit(int howMany, EntityManager entities) {
        entities.persist(forum);
        entities.flush();
        IntStream.range(0, howMany).forEach(number -> accredit(Category.DIASPORA, entities));
    }

    private UUID accredit(Category category, EntityManager entities) {
        var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOON);
        entities.persist(person);
        entities.flush();
        var registration = new Registration(
                forum.id(),
                person.id(),
                new Particulars("Awa", "fr", "FR", "Lyon", category, "Association", Gender.WOMAN, false),
                NOON);
        registration.confirm(NOON);
        registration.accredit(NOON);
        new Registrations(entities).add(registration);
        entities.flush();
        return person.id();
    }

    private void fix(EntityManager entities) {
        var raters = new Registrations(entities).raters(forum.id(), NOON);
        new FixedRolls(entities).add(new FixedRoll(forum, raters, 3, SOURCE, NOON), raters);
    }

    private void draw(EntityManager entities) {
        var rolls = new FixedRolls(entities);
        var roll = rolls.take(forum.id());
        roll.draw("4 8 15 16 23 42", rolls.entries(roll), NOON);
    }

    @ParameterizedTest
    @EnumSource
    void keepThePlaceOfEverybodyDrawn(Database database) {
        database.run(entities -> accredit(8, entities));
        database.run(this::fix);
        database.run(this::draw);
        database.run(entities -> {
            var rolls = new FixedRolls(entities);
            var roll = rolls.find(forum.id()).orElseThrow();
            assertThat(roll.people()).isEqualTo(8);
            assertThat(roll.fingerprint()).hasSize(64);
            assertThat(rolls.entries(roll).stream()
                            .filter(entry -> entry.sample() == Sample.DRAWN)
                            .map(entry -> entry.place().getAsInt()))
                    .containsExactlyInAnyOrder(0, 1, 2);
            assertThatThrownBy(() -> draw(entities)).hasMessage("evaluation.draw.done");
            assertThatThrownBy(() -> fix(entities)).hasMessage("evaluation.roll.fixed");
        });
    }

    @ParameterizedTest
    @EnumSource
    void leaveOutOfficialsAndWhoeverHoldsAnOffice(Database database) {
        database.run(entities -> {
            accredit(1, entities);
            accredit(Category.GOVERNMENT, entities);
            var evaluator = accredit(Category.DELEGATE, entities);
            new Mandates(entities).give(evaluator, Role.EVALUATOR, forum.id(), NOON);
            entities.flush();
            assertThat(new Registrations(entities).raters(forum.id(), NOON)).hasSize(1);
            assertThat(new Registrations(entities).countRaters(forum.id(), NOON))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuseADrawWithoutARollAndMorePlacesThanPeople(Database database) {
        database.run(entities -> {
            accredit(2, entities);
            assertThatThrownBy(() -> draw(entities)).hasMessage("evaluation.draw.noRoll");
            var raters = new Registrations(entities).raters(forum.id(), NOON);
            assertThatThrownBy(() -> new FixedRoll(forum, raters, 3, SOURCE, NOON))
                    .hasMessage("evaluation.roll.range");
            assertThatThrownBy(() -> new FixedRoll(forum, List.of(), 3, SOURCE, NOON))
                    .hasMessage("evaluation.roll.empty");
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuseADrawOnceRatingsBegan(Database database) {
        database.run(entities -> accredit(4, entities));
        database.run(this::fix);
        database.run(entities -> {
            var ministry = ARegister.ministry(forum.id());
            new Institutions(entities).add(ministry);
            var commitment = ARegister.commitment(ministry, 1);
            new Commitments(entities).add(commitment);
            var first = new Registrations(entities).raters(forum.id(), NOON).get(0);
            new Ratings(entities)
                    .add(
                            new Rating(Level.NATIONAL, Completion.LIMITED, 3, Set.of(), null, null, false),
                            new Evaluations(entities).take(forum, NOON),
                            commitment.id(),
                            new Rater(first.personId(), Sample.VOLUNTEER, Region.EUROPE, "EUROPE", Gender.WOMAN),
                            null);
        });
        database.run(entities -> assertThatThrownBy(() -> draw(entities)).hasMessage("evaluation.draw.ratingsBegan"));
    }

    @ParameterizedTest
    @EnumSource
    void countWhoAnsweredInEachSample(Database database) {
        database.run(entities -> accredit(8, entities));
        database.run(this::fix);
        database.run(this::draw);
        database.run(entities -> {
            var evaluation = new Evaluations(entities).take(forum, NOON);
            new Registrations(entities)
                    .raters(forum.id(), NOON)
                    .forEach(rater -> new Ratings(entities).reach(evaluation, rater.personId()));
            assertThat(new Ratings(entities).turnout(evaluation, new Samples<>(Optional.of(3L), Optional.of(5L))))
                    .isEqualTo(new Samples<>(new Turnout(Optional.of(3L), 3, 0), new Turnout(Optional.of(5L), 5, 0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsRefusedAfterwardsIsStillAmongThoseAsked(Database database) {
        database.run(entities -> accredit(12, entities));
        database.run(this::fix);
        database.run(this::draw);
        database.run(entities -> new Evaluations(entities).take(forum, NOON));
        var told = database.transact(entities -> told(entities));

        database.run(entities -> refuse(6, entities));
        var late = database.transact(entities -> accredit(Category.DIASPORA, entities));

        database.run(entities -> {
            var evaluation = new Evaluations(entities).take(forum, NOON);
            assertThat(new Ratings(entities).invited(evaluation)).isEqualTo(new Samples<>(3L, 9L));
            assertThat(told(entities)).isEqualTo(told);
            assertThat(told.people()).hasValue(12L);
            assertThat(told.countries().shown()).containsEntry("FR", 12L);
            new Ratings(entities).reach(evaluation, late);
            assertThat(new Ratings(entities).invited(evaluation))
                    .as("who came later counts from when they came")
                    .isEqualTo(new Samples<>(3L, 10L));
        });
    }

    private FixedRolls.Told told(EntityManager entities) {
        var rolls = new FixedRolls(entities);
        return rolls.told(rolls.find(forum.id()).orElseThrow(), NOON);
    }

    private void refuse(int howMany, EntityManager entities) {
        var registrations = new Registrations(entities);
        registrations.raters(forum.id(), NOON).subList(0, howMany).forEach(rater -> rater.refuse("Doublon", NOON));
    }
}
