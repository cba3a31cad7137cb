package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.shared.Database;

class MailedCodeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final EmailAddress AWA = new EmailAddress(" Awa@Example.org ");

    @Test
    void isGoodOnce() {
        var code = new MailedCode(AWA, "12345678", NOW);
        assertThat(code.redeem("12345678", NOW)).isTrue();
        assertThat(code.redeem("12345678", NOW)).isFalse();
    }

    @Test
    void diesAfterFiveWrongTries() {
        var code = new MailedCode(AWA, "12345678", NOW);
        for (int i = 0; i < MailedCode.TRIES; i++) {
            assertThat(code.redeem("00000000", NOW)).isFalse();
        }
        assertThat(code.redeem("12345678", NOW)).isFalse();
    }

    @Test
    void diesAfterAQuarterOfAnHour() {
        var code = new MailedCode(AWA, "12345678", NOW);
        assertThat(code.redeem("12345678", NOW.plus(MailedCode.LASTS).plusSeconds(1)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theNewestOfAnAddressIsTheOneThatCounts(Database database) {
        var address = new EmailAddress(UUID.randomUUID() + "@example.org");
        database.run(entities -> {
            var codes = new MailedCodes(entities);
            codes.add(new MailedCode(address, "11111111", NOW));
            codes.add(new MailedCode(address, "22222222", NOW.plusSeconds(1)));
        });
        database.run(entities -> {
            var codes = new MailedCodes(entities);
            assertThat(codes.newest(address).orElseThrow().redeem("22222222", NOW.plusSeconds(2)))
                    .isTrue();
            assertThat(codes.sentSince(address, NOW.minusSeconds(1))).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRoleInOneForumIsNoneInAnother(Database database) {
        var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOW);
        var forum = org.toguna.forum.domain.AForum.closed();
        database.run(entities -> {
            entities.persist(person);
            entities.persist(forum);
            entities.flush();
            var grants = new Grants(entities);
            grants.give(person.id(), Role.ORGANISER, forum.id(), NOW);
            grants.give(person.id(), Role.ORGANISER, forum.id(), NOW);
        });
        database.run(entities -> {
            var grants = new Grants(entities);
            assertThat(grants.of(person.id())).hasSize(1);
            assertThat(grants.held(person.id(), List.of(Role.ORGANISER), forum.id()))
                    .isTrue();
            assertThat(grants.held(person.id(), List.of(Role.ORGANISER), UUID.randomUUID()))
                    .isFalse();
            assertThat(grants.held(person.id(), List.of(Role.ORGANISER), null)).isFalse();
        });
    }
}
