package org.toguna.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.values.NotFound;

class ReportsTest {
    private final Forum forum = AForum.closed();

    private UUID asked(EntityManager entities, ReportKind kind) {
        if (entities.find(Forum.class, forum.id()) == null) {
            entities.persist(forum);
        }
        var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOON);
        entities.persist(person);
        entities.flush();
        var order = new ReportOrder(forum.id(), kind, "fr", false, person.id(), NOON);
        new ReportOrders(entities).add(order);
        return order.id();
    }

    private int publish(EntityManager entities, UUID id, byte[] content) {
        var order = new ReportOrders(entities).take(id);
        var reports = new PublishedReports(entities);
        int number = reports.nextNumber(forum.id());
        reports.add(
                new PublishedReport(
                        order, number, NOON, "%064x".formatted(content.length), content.length, null, false),
                content);
        order.kept(NOON);
        return number;
    }

    @ParameterizedTest
    @EnumSource
    void areNumberedInTheirForumAndReadBackInParts(Database database) {
        byte[] content = new byte[PublishedReports.PART * 2 + 17];
        new Random(1).nextBytes(content);
        for (int expected = 1; expected <= 2; expected++) {
            var order = database.transact(entities -> asked(entities, ReportKind.COMMITMENTS));
            assertThat(database.<Integer>transact(entities -> publish(entities, order, content)))
                    .isEqualTo(expected);
        }
        database.run(entities -> {
            var reports = new PublishedReports(entities);
            var first = reports.get(forum.id(), 1);
            var read = new ByteArrayOutputStream();
            for (int part = 0; part < 3; part++) {
                read.writeBytes(reports.part(first.id(), part));
            }
            assertThat(read.toByteArray()).isEqualTo(content);
            assertThat(reports.newerThan(first)).map(PublishedReport::number).contains(2);
            assertThat(reports.newerThan(reports.get(forum.id(), 2))).isEmpty();
            assertThatThrownBy(() -> reports.get(forum.id(), 3)).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void areMadeOnceForAnOrder(Database database) {
        var order = database.transact(entities -> asked(entities, ReportKind.VOTE));
        database.run(entities -> publish(entities, order, new byte[] {1}));
        assertThatThrownBy(() -> database.run(entities -> publish(entities, order, new byte[] {1})))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource
    void areMadeOneAtATimeInAForum(Database database) {
        var first = database.transact(entities -> asked(entities, ReportKind.COMMITMENTS));
        var second = database.transact(entities -> asked(entities, ReportKind.VOTE));
        assertThat(claims(database, first, 0)).isTrue();
        assertThat(claims(database, first, 1)).isFalse();
        assertThat(claims(database, second, 1)).isFalse();
        database.run(entities -> publish(entities, first, new byte[] {1}));
        assertThat(claims(database, second, 1)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void areTakenUpAgainWhenALeaseRunsOutAndGivenUpAfterThreeAttempts(Database database) {
        var order = database.transact(entities -> asked(entities, ReportKind.DECLARATION));
        long lease = ReportOrder.LEASE.toSeconds();
        for (int attempt = 0; attempt < ReportOrder.MOST_ATTEMPTS; attempt++) {
            assertThat(claims(database, order, attempt * lease)).isTrue();
        }
        assertThat(claims(database, order, ReportOrder.MOST_ATTEMPTS * lease)).isFalse();
        assertThat(database.<OrderState>transact(
                        entities -> new ReportOrders(entities).take(order).state()))
                .isEqualTo(OrderState.FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void areAskedForOnceAtATime(Database database) {
        var order = database.transact(entities -> asked(entities, ReportKind.COMMITMENTS));
        database.run(entities -> {
            var orders = new ReportOrders(entities);
            assertThat(orders.underWay(forum.id(), ReportKind.COMMITMENTS, "fr", false))
                    .map(ReportOrder::id)
                    .contains(order);
            assertThat(orders.underWay(forum.id(), ReportKind.COMMITMENTS, "en", false))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void draftsMadeOnOrderAreReadBackUntilANewerOneIsMade(Database database) {
        byte[] content = new byte[PublishedReports.PART + 5];
        new Random(2).nextBytes(content);
        var first = database.transact(entities -> asked(entities, ReportKind.MATRIX));
        var second = database.transact(entities -> asked(entities, ReportKind.MATRIX));
        database.run(entities -> new OrderedDrafts(entities).add(new ReportOrders(entities).take(first), content));
        database.run(entities -> {
            var read = new ByteArrayOutputStream();
            new OrderedDrafts(entities)
                    .parts(new ReportOrders(entities).take(first))
                    .forEach(read::writeBytes);
            assertThat(read.toByteArray()).isEqualTo(content);
        });
        database.run(
                entities -> new OrderedDrafts(entities).add(new ReportOrders(entities).take(second), new byte[] {1}));
        database.run(entities -> {
            var drafts = new OrderedDrafts(entities);
            assertThat(drafts.kept(List.of(first, second))).containsExactly(second);
            assertThat(drafts.parts(new ReportOrders(entities).take(first))).isEmpty();
        });
    }

    private static boolean claims(Database database, UUID order, long secondsLater) {
        return database.transact(entities -> new ReportOrders(entities)
                .claim(order, NOON.plusSeconds(secondsLater))
                .isPresent());
    }
}
