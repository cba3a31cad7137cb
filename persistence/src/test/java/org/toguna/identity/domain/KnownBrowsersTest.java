package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;

class KnownBrowsersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Person awa = somebody();
    private final Person moussa = somebody();

    @ParameterizedTest
    @EnumSource
    void aBrowserIsKnownByTheTokenGivenAtTheLastSignInAndForEverybodyWhoUsesIt(Database database) {
        database.run(entities -> {
            entities.persist(awa);
            entities.persist(moussa);
        });
        var planted = Token.make();
        var first = Token.make();
        var second = Token.make();
        database.run(entities -> {
            var browsers = new KnownBrowsers(entities);
            browsers.recognise(planted, first, awa.id(), NOW);
            browsers.recognise(first, second, moussa.id(), NOW);
        });
        database.run(entities -> {
            var browsers = new KnownBrowsers(entities);
            assertThat(browsers.knows(planted, awa.id(), NOW)).isFalse();
            assertThat(browsers.knows(first, awa.id(), NOW)).isFalse();
            assertThat(browsers.knows(second, awa.id(), NOW)).isTrue();
            assertThat(browsers.knows(second, moussa.id(), NOW)).isTrue();
            assertThat(browsers.knows(second, awa.id(), NOW.plus(KnownBrowser.LASTS)))
                    .isFalse();
            browsers.forget(awa.id());
            assertThat(browsers.knows(second, awa.id(), NOW)).isFalse();
            browsers.forgetOld(NOW.plus(KnownBrowser.LASTS).plusSeconds(1));
            assertThat(browsers.knows(second, moussa.id(), NOW)).isFalse();
        });
    }

    private static Person somebody() {
        return new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Somebody", "fr", NOW);
    }
}
