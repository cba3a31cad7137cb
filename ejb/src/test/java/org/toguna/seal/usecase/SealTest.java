package org.toguna.seal.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.identity.usecase.Fired;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.usecase.SealLettersAnew;
import org.toguna.seal.domain.SealKeys;

class SealTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final String first = "first secret " + UUID.randomUUID();
    private final String second = "second secret " + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void what_one_start_sealed_the_next_opens(Database database) {
        forgetKeys(database);
        var sealed = database.transact(entities -> with(first, entities).seal().close("a code"));
        assertThat(sealed).doesNotContain("a code").matches("[0-9a-f]{12}\\.[A-Za-z0-9+/=]+");
        database.run(entities -> {
            var seal = with(first, entities).seal();
            assertThat(seal.open(sealed)).contains("a code");
            assertThat(seal.close("a code")).startsWith(sealed.substring(0, 13)).isNotEqualTo(sealed);
            assertThat(seal.mark("account", "a")).isNotEqualTo(seal.mark("network", "a"));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void another_secret_opens_nothing(Database database) {
        forgetKeys(database);
        var sealed = database.transact(entities -> with(first, entities).seal().close("a code"));
        database.run(entities -> {
            var seal = with(second, entities).seal();
            assertThat(seal.open(sealed)).isEmpty();
            assertThat(seal.open(sealed.replaceFirst("^[^.]*", "nobody-knows"))).isEmpty();
            assertThat(seal.open("no full stop")).isEmpty();
            assertThat(seal.open("short.AAAA")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void somebody_who_changes_a_sealed_text_is_noticed(Database database) {
        forgetKeys(database);
        database.run(entities -> {
            var seal = with(first, entities).seal();
            var sealed = seal.close("a code");
            var last = sealed.charAt(20) == 'A' ? 'B' : 'A';
            assertThat(seal.open(sealed.substring(0, 20) + last + sealed.substring(21)))
                    .isEmpty();
        });
    }

    /** Two salts for one secret, as two nodes make that start at the same moment. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void a_key_that_another_node_made_meanwhile_opens(Database database) {
        forgetKeys(database);
        database.run(entities -> {
            var here = with(first, entities).seal();
            var there = with(second, entities).withPreviousSecret(first);
            assertThat(there.seal().open(here.close("a code"))).contains("a code");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_secret_is_changed_while_things_are_sealed(Database database) {
        forgetKeys(database);
        var id = database.transact(entities -> {
            var body = with(first, entities).seal().close("a code");
            var mail = new Mail("identity.code", "a@example.org", "fr", "Code", body, NOW).sealed();
            new Mails(entities).add(mail);
            return mail.id();
        });
        database.run(entities -> {
            var renewing = new SealAnew();
            var installation = with(second, entities).withPreviousSecret(first);
            renewing.seal = installation.seal();
            renewing.settings = installation.settings();
            renewing.everything = new Fired<>(new SealLettersAnew(new Mails(entities))::on);
            renewing.sealAnew();
        });
        database.run(entities -> {
            var mail = new Mails(entities).take(id).orElseThrow();
            assertThat(with(second, entities).seal().open(mail.body())).contains("a code");
            assertThat(with(first, entities).seal().open(mail.body())).isEmpty();
            mail.accepted(NOW);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void without_a_secret_what_must_last_is_kept_as_it_is_and_sealed_once_there_is_one(Database database) {
        forgetKeys(database);
        database.run(entities -> {
            var without = new AnInstallation(entities, () -> NOW).seal();
            var kept = without.keep("a key");
            assertThat(kept).isEqualTo("plain.a key");
            assertThat(new AnInstallation(entities, () -> NOW).seal().open(kept))
                    .contains("a key");
            var letter = without.close("a code");
            assertThat(without.open(letter)).contains("a code");
            assertThat(new AnInstallation(entities, () -> NOW).seal().open(letter))
                    .isEmpty();

            var sealed = with(first, entities).resealing().anew(kept);
            assertThat(sealed).doesNotContain("a key");
            assertThat(with(first, entities).seal().open(sealed)).contains("a key");
        });
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void the_letters_of_a_demonstration_are_read_after_a_restart(Database database) {
        forgetKeys(database);
        database.run(entities -> {
            var letter = new AnInstallation(entities, () -> NOW)
                    .asDemonstration()
                    .seal()
                    .close("a code");
            assertThat(new AnInstallation(entities, () -> NOW)
                            .asDemonstration()
                            .seal()
                            .open(letter))
                    .contains("a code");
        });
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void the_database_holds_salt_and_rounds_and_no_secret(Database database) {
        forgetKeys(database);
        database.run(entities -> {
            with(first, entities).seal();
            with(first, entities).seal();
            entities.flush();
            assertThat(new SealKeys(entities)
                            .all().stream().filter(key -> key.open(first).isPresent()))
                    .hasSize(1);
            Object[] row = (Object[])
                    entities.createNativeQuery("SELECT salt, rounds, check_value FROM seal_key ORDER BY made_at DESC")
                            .setMaxResults(1)
                            .getSingleResult();
            assertThat(row[1]).isEqualTo(210_000);
            assertThat(row[0] + " " + row[2]).doesNotContain(first);
        });
    }

    /** Of other tests, each of which takes as long to try as it should. */
    private static void forgetKeys(Database database) {
        database.run(entities -> entities.createQuery("DELETE FROM SealKey k").executeUpdate());
    }

    private static AnInstallation with(String secret, EntityManager entities) {
        return new AnInstallation(entities, () -> NOW).withSecret(secret);
    }
}
