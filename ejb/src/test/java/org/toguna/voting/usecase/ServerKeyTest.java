package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.belenios.Election;
import org.toguna.belenios.Group;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The server's own part of a vote's key outlives a change of the installation's secret, while the vote runs. */
class ServerKeyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Group GROUP = Group.BELENIOS_2048;

    private final String first = "first secret " + UUID.randomUUID();
    private final String second = "second secret " + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void it_outlives_a_change_of_the_secret(Database database) {
        var vote = database.transact(this::prepared);
        var publicKey = database.transact(entities -> {
            var trustee = server(vote, entities);
            keyWith(new AnInstallation(entities, () -> NOW).withSecret(first), entities)
                    .giveTo(trustee, GROUP);
            return trustee.key().orElseThrow();
        });

        database.run(entities -> {
            var both =
                    new AnInstallation(entities, () -> NOW).withSecret(second).withPreviousSecret(first);
            assertThat(keyWith(both, entities).of(server(vote, entities), GROUP))
                    .isPresent();
            keyWith(both, entities).sealAnew(both.resealing());
        });

        database.run(entities -> {
            var alone = new AnInstallation(entities, () -> NOW).withSecret(second);
            var key = keyWith(alone, entities).of(server(vote, entities), GROUP);
            assertThat(key.orElseThrow().trusteeKey(new SecureRandom()).publicKey())
                    .isEqualTo(publicKey.publicKey());
            var forgotten = new AnInstallation(entities, () -> NOW).withSecret(first);
            assertThat(keyWith(forgotten, entities).of(server(vote, entities), GROUP))
                    .isEmpty();
        });
    }

    private VerifiableVote prepared(EntityManager entities) {
        var forum = AForum.closed();
        entities.persist(forum);
        entities.flush();
        var vote = new VerifiableVote(
                forum.id(),
                LocalizedText.french("Priorités"),
                List.of(BoxQuestion.approval(
                        LocalizedText.french("Lesquelles ?"), List.of(UUID.randomUUID(), UUID.randomUUID()), 1)),
                Category.ELECTORS,
                Registrar.SERVER,
                null,
                Election.makeUuid(new SecureRandom()),
                NOW);
        var votes = new VerifiableVotes(entities);
        votes.add(vote);
        votes.add(BoxTrustee.server(vote.id(), 1, "Le serveur"));
        return vote;
    }

    private static BoxTrustee server(VerifiableVote vote, EntityManager entities) {
        return new VerifiableVotes(entities).trustees(vote.id()).get(0);
    }

    private static ServerKey keyWith(AnInstallation installation, EntityManager entities) {
        return new ServerKey(installation.seal(), installation.settings(), new VerifiableVotes(entities));
    }
}
