package org.toguna.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;

class MailsTest {
    private static final AtomicInteger YEARS = new AtomicInteger();
    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    /** Long before any other letter of these tests, so that each has the outbox to itself. */
    private final Instant then =
            Instant.parse("1991-03-26T12:00:00Z").minus(Duration.ofDays(365L * YEARS.incrementAndGet()));

    @ParameterizedTest
    @EnumSource
    void codesHaveALaneOfTheirOwnAndTheOldestLeavesFirst(Database database) {
        var letters = IntStream.range(0, 20)
                .mapToObj(i -> write(database, then.plusSeconds(i), UnaryOperator.identity()))
                .toList();
        var code = write(database, then.plusSeconds(20), mail -> mail.goodFor(A_QUARTER));

        assertThat(due(database, Lane.CODES, then.plusSeconds(60))).containsExactly(code);
        assertThat(due(database, Lane.OTHERS, then.plusSeconds(60))).containsExactlyElementsOf(letters);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTriedInVainDoesNotHoldUpWhatWasNot(Database database) {
        var old = write(database, then, UnaryOperator.identity());
        fails(database, old, Trouble.LATER, then);
        var fresh = write(database, then.plusSeconds(30), UnaryOperator.identity());

        assertThat(due(database, Lane.OTHERS, then.plusSeconds(60))).containsExactly(fresh, old);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoTakeALetterUpAtOnceOneHasItAlone(Database database) {
        var letter = write(database, then, UnaryOperator.identity());

        var claimed = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> claim(database, letter, then)))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(claimed).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLetterOfANodeThatDiedIsTakenUpAfterItsLease(Database database) {
        var letter = write(database, then, UnaryOperator.identity());
        var code = write(database, then, mail -> mail.goodFor(A_QUARTER));
        assertThat(claim(database, letter, then)).isTrue();
        assertThat(claim(database, code, then)).isTrue();

        assertThat(claim(database, letter, then.plusSeconds(15 * 60 - 1))).isFalse();
        assertThat(claim(database, letter, then.plusSeconds(15 * 60))).isTrue();
        assertThat(claim(database, code, then.plusSeconds(90))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSentIsNotSentAgainAndItsCodeIsErased(Database database) {
        var letter = write(database, then, Mail::sealed);
        claim(database, letter, then);
        with(database, letter, mail -> mail.accepted(then.plusSeconds(1)));

        assertThat(claim(database, letter, then.plus(Duration.ofDays(1)))).isFalse();
        assertThat(read(database, letter, Mail::body)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pausesGrowToAnHourUntilThreeDaysAreOver(Database database) {
        assertThat(pauses(database, write(database, then, UnaryOperator.identity())))
                .startsWith(60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L)
                .satisfies(pauses -> assertThat(
                                pauses.stream().mapToLong(any -> any).sum())
                        .isBetween(Duration.ofHours(71).toSeconds(), Mail.TRIED.toSeconds()));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsTriedAgainAtOnceAndNoLongerThanItIsGood(Database database) {
        var code = write(database, then, mail -> mail.sealed().goodFor(A_QUARTER));

        assertThat(pauses(database, code)).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L);
        assertThat(read(database, code, Mail::body)).isEmpty();
        assertThat(again(database, mails -> mails.sendAgain(code, then))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedForGoodIsGivenUpAtOnceAndSentAgainWhenSomebodyAsks(Database database) {
        var letter = write(database, then, UnaryOperator.identity());
        fails(database, letter, Trouble.REFUSED, then);

        assertThat(due(database, Lane.OTHERS, then.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(read(database, letter, Mail::trouble)).contains(Trouble.REFUSED);
        assertThat(read(database, letter, Mail::mayBeSentAgain)).isTrue();

        var later = then.plus(Duration.ofDays(10));
        assertThat(again(database, mails -> mails.sendAgain(letter, later))).isEqualTo(1);
        assertThat(again(database, mails -> mails.sendAgain(letter, later))).isZero();
        assertThat(read(database, letter, Mail::trouble)).isEmpty();
        assertThat(claim(database, letter, later)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotLeaveForWantOfAServerSaysSoAndIsGivenUpInTime(Database database) {
        var letter = write(database, then, UnaryOperator.identity());
        var soon = then.plusSeconds(5);
        database.run(entities -> new Mails(entities).unreachable(Lane.OTHERS, "Connection refused", soon));
        assertThat(read(database, letter, Mail::troubleWords)).contains("Connection refused");
        assertThat(due(database, Lane.OTHERS, soon)).containsExactly(letter);

        database.run(entities -> new Mails(entities).unreachable(Lane.OTHERS, "", then.plus(Mail.TRIED)));
        assertThat(read(database, letter, Mail::isGivenUp)).isTrue();
        assertThat(read(database, letter, Mail::trouble)).contains(Trouble.UNREACHABLE);
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyTriedInTimeIsNotSentTooLate(Database database) {
        var code = write(database, then, mail -> mail.sealed().goodFor(A_QUARTER));

        assertThat(claim(database, code, then.plus(A_QUARTER))).isFalse();
        assertThat(read(database, code, Mail::trouble)).contains(Trouble.TOO_LATE);
        assertThat(read(database, code, Mail::body)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aForumSeesHowManyOfWhichKindHaveNotLeftAndWhy(Database database) {
        var forum = forum(database);
        var letters = IntStream.range(0, 3)
                .mapToObj(i -> write(database, then, mail -> mail.of(Optional.of(forum))))
                .toList();
        write(database, then, mail -> mail.of(Optional.of(forum)));
        fails(database, letters.get(0), Trouble.LATER, then);
        fails(database, letters.get(1), Trouble.REFUSED, then);
        fails(database, letters.get(2), Trouble.REFUSED, then);

        assertThat(troubled(database, forum))
                .containsExactly(
                        new Mails.Troubled("registration.accredited", Trouble.LATER, 1, 0),
                        new Mails.Troubled("registration.accredited", Trouble.REFUSED, 0, 2));
        assertThat(again(database, mails -> mails.sendAgain(forum, "registration.refused", then)))
                .isZero();
        assertThat(again(database, mails -> mails.sendAgain(forum, "registration.accredited", then)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatEndedLongAgoIsForgottenAndWhatWaitsIsNot(Database database) {
        var sent = write(database, then, UnaryOperator.identity());
        with(database, sent, mail -> mail.accepted(then));
        var givenUp = write(database, then, UnaryOperator.identity());
        fails(database, givenUp, Trouble.REFUSED, then);
        var waits = write(database, then, UnaryOperator.identity());
        fails(database, waits, Trouble.LATER, then);
        database.run(entities -> new Mails(entities).forgetEnded(then.plusSeconds(1)));

        assertThat(List.of(sent, givenUp, waits))
                .filteredOn(id -> transact(database, mails -> mails.take(id)).isPresent())
                .containsExactly(waits);
    }

    /** In seconds, until it is given up. */
    private List<Long> pauses(Database database, UUID letter) {
        var pauses = new ArrayList<Long>();
        var now = then;
        for (var next = Optional.of(now); next.isPresent(); next = read(database, letter, Mail::nextAttemptAt)) {
            if (next.get().isAfter(now)) {
                pauses.add(Duration.between(now, next.get()).toSeconds());
            }
            now = next.get();
            fails(database, letter, Trouble.LATER, now);
        }
        return pauses;
    }

    private static void fails(Database database, UUID letter, Trouble why, Instant now) {
        assertThat(claim(database, letter, now)).isTrue();
        with(database, letter, mail -> mail.failed(why, "450 try later", now));
    }

    private static UUID write(Database database, Instant now, UnaryOperator<Mail> kind) {
        var mail = kind.apply(new Mail("registration.accredited", "awa@example.org", "fr", "Code", "…", now));
        database.run(entities -> new Mails(entities).add(mail));
        return mail.id();
    }

    private static List<UUID> due(Database database, Lane lane, Instant now) {
        return transact(database, mails -> mails.due(lane, now, 50));
    }

    private static boolean claim(Database database, UUID letter, Instant now) {
        return transact(database, mails -> mails.claim(letter, now).isPresent());
    }

    private static void with(Database database, UUID letter, Consumer<Mail> what) {
        database.run(entities -> what.accept(new Mails(entities).take(letter).orElseThrow()));
    }

    private static <T> T read(Database database, UUID letter, Function<Mail, T> what) {
        return transact(database, mails -> what.apply(mails.take(letter).orElseThrow()));
    }

    private static int again(Database database, Function<Mails, Integer> which) {
        return transact(database, which);
    }

    private static List<Mails.Troubled> troubled(Database database, UUID forum) {
        return transact(database, mails -> mails.troubled(forum));
    }

    private static <T> T transact(Database database, Function<Mails, T> what) {
        return database.transact(entities -> what.apply(new Mails(entities)));
    }

    private static UUID forum(Database database) {
        Forum forum = AForum.closed();
        database.run(entities -> entities.persist(forum));
        return forum.id();
    }
}
