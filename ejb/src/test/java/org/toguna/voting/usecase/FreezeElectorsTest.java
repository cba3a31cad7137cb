package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.voting.domain.ElectoralRoll;

class FreezeElectorsTest {
    private static Forum opening(Instant opens) {
        return new Forum(
                AForum.invitation(Map.of(Activity.VOTE, new Window(opens, opens.plus(Duration.ofDays(30))))), null);
    }

    private static Registration accredited(Database database, Forum forum) {
        return database.transact(entities -> {
            if (entities.find(Forum.class, forum.id()) == null) {
                entities.persist(forum);
                entities.flush();
            }
            return ARegistration.accreditedIn(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"));
        });
    }

    private static void freeze(Database database, Forum forum) {
        freeze(database, freeze -> freeze.ifOpenedToSomebody(forum.id()));
    }

    private static void freeze(Database database, Consumer<FreezeElectors> when) {
        database.run(entities -> when.accept(new FreezeElectors(
                new Forums(entities),
                new Registrations(entities),
                new ElectoralRoll(entities),
                new BusinessClock(entities))));
    }

    private static boolean isElector(Database database, Forum forum, Registration registration) {
        return database.transact(entities -> new Electors(new Registrations(entities), new ElectoralRoll(entities))
                .include(forum, registration.personId()));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsAccreditedBeforeTheOpeningVotesAndNobodyAfterIt(Database database) {
        var forum = opening(Instant.now().minus(Duration.ofHours(1)));
        var awa = accredited(database, forum);
        freeze(database, forum);
        var late = accredited(database, forum);
        freeze(database, forum);

        assertThat(isElector(database, forum, awa)).isTrue();
        assertThat(isElector(database, forum, late)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyCouldVoteAtTheOpeningTheFirstBallotFreezes(Database database) {
        var forum = opening(AForum.NOON.minus(Duration.ofHours(1)));
        accredited(database, forum);
        freeze(database, forum);
        var second = accredited(database, forum);
        assertThat(isElector(database, forum, second)).isTrue();

        freeze(database, freeze -> freeze.ifOpened(forum, Instant.now()));
        var late = accredited(database, forum);
        assertThat(isElector(database, forum, second)).isTrue();
        assertThat(isElector(database, forum, late)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheOpeningNothingIsFrozen(Database database) {
        var forum = opening(Instant.now().plus(Duration.ofHours(1)));
        accredited(database, forum);
        freeze(database, forum);
        var late = accredited(database, forum);

        assertThat(isElector(database, forum, late)).isTrue();
    }
}
