package org.toguna.following.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.progress;
import static org.toguna.commitment.domain.ARegister.terms;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Status;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Token;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;

class FollowersTest {
    private static final Interest REGISTER = new Interest(Subject.FORUM, "");
    private static final Instant LATER = NOW.plus(Duration.ofDays(10));

    private final Forum forum = AForum.closed();
    private final Follower follower =
            new Follower(new EmailAddress("suiveur-" + UUID.randomUUID() + "@exemple.org"), "fr");

    @Test
    void aWeekEndsOnMondayInUniversalTimeAndIsNamedAsIso8601Says() {
        var week = Week.before(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(week).hasToString("2026-W47");
        assertThat(week.ends()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(Week.before(Instant.parse("2026-11-22T23:59:59Z"))).hasToString("2026-W46");
        assertThat(Week.before(Instant.parse("2027-01-04T00:00:00Z"))).hasToString("2026-W53");
    }

    @Test
    void whatIsAskedForAgainWithinTheHourIsNotAskedAgain() {
        assertThat(follower.follow(forum.id(), REGISTER, NOW)).isPresent();
        assertThat(follower.follow(forum.id(), REGISTER, NOW.plusSeconds(60))).isEmpty();
        assertThat(follower.follow(forum.id(), REGISTER, NOW.plus(Duration.ofHours(2))))
                .isPresent();
    }

    @Test
    void whatIsConfirmedIsNotAskedAgain() {
        var token = follower.follow(forum.id(), REGISTER, NOW).orElseThrow();
        follower.confirm(Token.hash(token), NOW);
        assertThat(follower.follow(forum.id(), REGISTER, LATER)).isEmpty();
        assertThat(follower.confirmed()).extracting(Following::interest).containsExactly(REGISTER);
    }

    @Test
    void anAddressGetsSixRequestsToConfirmInAnHour() {
        for (int i = 0; i < Follower.MOST_PER_HOUR; i++) {
            follower.follow(forum.id(), new Interest(Subject.COMMITMENT, "c" + i), NOW);
        }
        assertThat(follower.follow(forum.id(), REGISTER, NOW.plusSeconds(1)))
                .as("as for what is confirmed")
                .isEmpty();
        assertThat(follower.follow(forum.id(), REGISTER, NOW.plus(Duration.ofMinutes(61))))
                .isPresent();
    }

    @Test
    void onlyWhatTheForumHasIsFollowed() {
        REGISTER.checkFor(forum);
        Interest.inCountryOf(forum).checkFor(forum);
        new Interest(Subject.HEADING, "measure").checkFor(forum);
        new Interest(Subject.LEVEL, "REGIONAL").checkFor(forum);
        for (var wrong : List.of(
                new Interest(Subject.COUNTRY, "FR"),
                new Interest(Subject.HEADING, "chapter"),
                new Interest(Subject.LEVEL, "INTERNATIONAL"),
                new Interest(Subject.COMMITMENT, ""),
                new Interest(null, ""))) {
            assertThatThrownBy(() -> wrong.checkFor(forum)).hasMessage("following.subject.unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFollowerReadsWhatHappenedSinceTheyConfirmed(Database database) {
        var ministry = ministry(forum.id());
        var reporter = new Person(new EmailAddress(UUID.randomUUID() + "@exemple.org"), "Binta", "fr", NOW);
        database.run(entities -> {
            entities.persist(forum);
            entities.persist(reporter);
            entities.flush();
            new Institutions(entities).add(ministry);
            new Commitments(entities).add(commitment(ministry, 1));
            confirmAt(NOW.plusSeconds(1), REGISTER);
            new Followers(entities).add(follower);
        });
        database.run(entities -> new Commitments(entities)
                .take(forum.id(), 1)
                .amend(terms("Vingt guichets"), "Budget doublé", "Ministre", 1, NOW.plusSeconds(60)));
        database.run(entities -> {
            var promised = new Commitments(entities).take(forum.id(), 1);
            var submitted = new ProgressReport(
                    promised, progress(Status.UNDER_WAY, 20), reporter.id(), null, NOW.plusSeconds(90));
            var published = new ProgressReport(
                    promised, progress(Status.UNDER_WAY, 40), reporter.id(), null, NOW.plusSeconds(100));
            published.publish(promised, NOW.plusSeconds(120));
            new ProgressReports(entities).add(submitted);
            new ProgressReports(entities).add(published);
        });
        database.run(entities -> new Commitments(entities)
                .take(forum.id(), 1)
                .withdraw("Fusionné avec un autre", "Ministre", 2, NOW.plusSeconds(150)));
        database.run(entities -> {
            new Newsroom(entities).notice(forum.id(), NOW.plusSeconds(180));
            new Newsroom(entities).notice(forum.id(), NOW.plusSeconds(240));
        });
        database.run(entities -> {
            var read = new Followers(entities).find(follower.email()).orElseThrow();
            assertThat(new Newsroom(entities).newsFor(read, NOW, LATER))
                    .extracting(News::what)
                    .containsExactly(News.What.AMENDED, News.What.PROGRESS, News.What.WITHDRAWN, News.What.EVALUATED);
            assertThat(new Newsroom(entities).newsFor(read, NOW, NOW.plusSeconds(60)))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFollowerOfSomethingElseReadsNothing(Database database) {
        var ministry = ministry(forum.id());
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            new Institutions(entities).add(ministry);
            confirmAt(NOW.minusSeconds(1), new Interest(Subject.HEADING, "priority"));
            confirmAt(NOW.minusSeconds(1), new Interest(Subject.LEVEL, "REGIONAL"));
            confirmAt(
                    NOW.minusSeconds(1),
                    new Interest(Subject.COMMITMENT, UUID.randomUUID().toString()));
            new Followers(entities).add(follower);
            new Commitments(entities).add(commitment(ministry, 1));
        });
        database.run(entities -> assertThat(new Newsroom(entities)
                        .newsFor(new Followers(entities).find(follower.email()).orElseThrow(), NOW, LATER))
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aWeekIsToldOnce(Database database) {
        var week = Week.before(LATER);
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            confirmAt(NOW, REGISTER);
            new Followers(entities).add(follower);
        });
        database.run(entities -> {
            var followers = new Followers(entities);
            assertThat(followers.toTell(week, 1000)).contains(follower.id());
            var taken = followers.take(follower.id(), week).orElseThrow();
            taken.read(week);
            followers.add(new Digest(taken, week, "secret", LATER));
        });
        database.run(entities -> {
            var followers = new Followers(entities);
            assertThat(followers.toTell(week, 1000)).doesNotContain(follower.id());
            assertThat(followers.take(follower.id(), week)).isEmpty();
        });
        assertThatThrownBy(() -> database.run(
                        entities -> new Followers(entities).add(new Digest(follower, week, "twice", LATER))))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, sql -> assertThat(sql.getSQLState()).isEqualTo("23505"));
    }

    @ParameterizedTest
    @EnumSource
    void theTokenOfALetterThatAsksTellsWhatItAsksAndThatOfADigestNothing(Database database) {
        var token = follower.follow(forum.id(), REGISTER, NOW).orElseThrow();
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            new Followers(entities).add(follower);
            entities.flush();
            new Followers(entities).add(new Digest(follower, Week.before(LATER), "lettre-" + follower.id(), LATER));
        });
        database.run(entities -> {
            var followers = new Followers(entities);
            assertThat(followers.asked(token).map(Following::interest)).contains(REGISTER);
            assertThat(followers.asked("lettre-" + follower.id())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAddressIsErasedByTheTokenOfAnyOfItsLetters(Database database) {
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            confirmAt(NOW, REGISTER);
            new Followers(entities).add(follower);
            entities.flush();
            new Followers(entities).add(new Digest(follower, Week.before(LATER), "part-" + follower.id(), LATER));
        });
        database.run(entities -> {
            var followers = new Followers(entities);
            assertThat(followers.withToken("nonsense")).isEmpty();
            followers.erase(followers.withToken("part-" + follower.id()).orElseThrow());
        });
        database.run(entities ->
                assertThat(new Followers(entities).find(follower.email())).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyConfirmsIsDroppedAfterAWeek(Database database) {
        var other = new Follower(new EmailAddress("autre-" + UUID.randomUUID() + "@exemple.org"), "fr");
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            confirmAt(NOW, REGISTER);
            follower.follow(forum.id(), new Interest(Subject.LEVEL, "REGIONAL"), NOW);
            other.follow(forum.id(), REGISTER, NOW);
            new Followers(entities).add(follower);
            new Followers(entities).add(other);
        });
        database.run(entities -> assertThat(new Followers(entities).dropUnconfirmed(NOW.plus(Duration.ofDays(6))))
                .isEmpty());
        database.run(entities -> {
            var followers = new Followers(entities);
            assertThat(followers.dropUnconfirmed(NOW.plus(Duration.ofDays(8))))
                    .extracting(Follower::email)
                    .contains(other.email())
                    .doesNotContain(follower.email());
        });
    }

    private void confirmAt(Instant moment, Interest interest) {
        follower.confirm(
                Token.hash(follower.follow(forum.id(), interest, moment).orElseThrow()), moment);
    }
}
