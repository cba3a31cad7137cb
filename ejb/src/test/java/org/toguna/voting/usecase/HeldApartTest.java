package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.VerifiableVotes;

class HeldApartTest {
    private final String organiser = UUID.randomUUID() + "@example.org";

    private List<String> refused(EntityManager entities, String registrar, String... trustees) {
        var forum = AForum.closed();
        entities.persist(forum);
        entities.flush();
        var people = new People(entities);
        var person = people.find(new EmailAddress(organiser)).orElseGet(() -> {
            var made = new Person(new EmailAddress(organiser), "Oumou", "fr", NOON);
            entities.persist(made);
            entities.flush();
            return made;
        });
        new Mandates(entities).give(person.id(), Role.ORGANISER, forum.id(), NOON);
        entities.flush();
        var apart = new HeldApart(
                people,
                new Mandates(entities),
                new VerifiableVotes(entities),
                new AnInstallation(entities, () -> NOON).seal());
        var named = Stream.of(trustees)
                .map(address -> new VotePlan.Named("Fanta", address))
                .toList();
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> apart.check(forum, named, Optional.ofNullable(registrar).map(EmailAddress::new), NOON));
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @EnumSource
    void keysCodesAndTheOrganisationAreInDifferentHands(Database database) {
        database.run(entities -> {
            assertThat(refused(entities, "c@example.org", "a@example.org", "b@example.org"))
                    .isEmpty();
            assertThat(refused(entities, null, "a@example.org", "A@example.org"))
                    .containsExactly("voting.box.trusteeTwice");
            assertThat(refused(entities, null, organiser)).containsExactly("voting.box.trusteeOrganiser");
            assertThat(refused(entities, "a@example.org", "a@example.org"))
                    .containsExactly("voting.box.registrarTrustee");
            assertThat(refused(entities, organiser, "a@example.org")).containsExactly("voting.box.registrarOrganiser");
        });
    }
}
