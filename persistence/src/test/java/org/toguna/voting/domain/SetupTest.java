package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.domain.AVerifiableVote.RANDOM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.PublicCredentials;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** What a verifiable vote must have before it begins, and that whatever is missing is said at once. */
class SetupTest {
    private static final LocalizedText TEXT = LocalizedText.french("Priorités");
    private static final List<UUID> ITEMS =
            Stream.generate(UUID::randomUUID).limit(3).toList();
    private static final BoxQuestion APPROVAL = BoxQuestion.approval(TEXT, ITEMS, 2);

    private static final PrivateKey KEY = PrivateKey.generate(Group.BELENIOS_2048, RANDOM);

    /** Of 16 possible rankings. */
    private static final BoxQuestion RANKING = BoxQuestion.ranking(TEXT, ITEMS, 3);

    private final Forum forum = AForum.openFor(Activity.VOTE);
    private final VerifiableVote byServer = vote(Registrar.SERVER, APPROVAL);
    private final VerifiableVote byPerson = vote(Registrar.PERSON, APPROVAL);

    @Test
    void a_vote_begins_once_nothing_is_missing() {
        assertThat(missing(new Setup(byServer, List.of(ready(person(byServer)), ready(server(byServer))), 3, 0, true)))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(missing(new Setup(byServer, List.of(), 0, 0, false), AForum.closed(), NOON))
                .containsExactly(
                        "window voting.box.windowMissing",
                        "electors voting.box.electorsMissing",
                        "trustees voting.box.trustees.range 10",
                        "registrar voting.box.secretMissing");
    }

    @Test
    void nobody_is_let_to_vote_in_a_window_that_is_over() {
        var setup = new Setup(byServer, List.of(ready(person(byServer))), 3, 0, true);

        assertThat(missing(setup, forum, NOON.plusSeconds(3599))).isEmpty();
        assertThat(missing(setup, forum, NOON.plusSeconds(3600))).containsExactly("window voting.box.windowOver");
    }

    @Test
    void each_trustee_has_a_key_and_has_shown_it() {
        assertThat(missing(new Setup(byServer, List.of(person(byServer)), 3, 0, true)))
                .containsExactly("trustees voting.box.keyMissing Fanta");
        assertThat(missing(new Setup(byServer, List.of(untested(person(byServer))), 3, 0, true)))
                .containsExactly("trustees voting.box.testMissing Fanta");
        assertThat(missing(new Setup(byServer, List.of(untested(ready(person(byServer)))), 3, 0, true)))
                .as("another key is tested anew")
                .containsExactly("trustees voting.box.testMissing Fanta");
    }

    @Test
    void a_server_that_keeps_no_secret_is_neither_registrar_nor_trustee() {
        assertThat(missing(new Setup(byServer, List.of(server(byServer)), 3, 0, false)))
                .containsExactly("registrar voting.box.secretMissing", "trustees voting.box.secretMissing Le serveur");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void trustees_are_one_to_ten(int number) {
        Setup.checkTrustees(1, new Validation()).refuse();
        Setup.checkTrustees(10, new Validation()).refuse();
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> Setup.checkTrustees(number, new Validation()).refuse());

        assertThat(refusal.code()).isEqualTo("voting.box.trustees.range");
    }

    @Test
    void where_a_person_makes_the_codes_there_is_one_for_each_listed_elector() {
        var trustees = List.of(ready(person(byPerson)));

        assertThat(byPerson.isRegistered()).isFalse();
        assertThat(missing(new Setup(byPerson, trustees, 3, 2, false)))
                .containsExactly("registrar voting.box.credentialsMissing");
        register(byPerson, 2);
        assertThat(byPerson.isRegistered()).isTrue();
        assertThat(missing(new Setup(byPerson, trustees, 3, 3, false)))
                .containsExactly("registrar voting.box.credentialsCount 3");
        assertThat(missing(new Setup(byPerson, trustees, 3, 2, false)))
                .as("somebody was accredited since")
                .isEmpty();
    }

    @Test
    void a_ranking_that_few_give_would_be_a_signature() {
        var ranked = vote(Registrar.SERVER, RANKING);
        var trustees = List.of(ready(person(ranked)));
        assertThat(missing(new Setup(ranked, trustees, 3, 0, true)))
                .containsExactly("questions voting.box.ranking.signature 16 3 4");
        assertThat(missing(new Setup(ranked, trustees, 4, 0, true))).isEmpty();

        var coded = vote(Registrar.PERSON, RANKING);
        register(coded, 3);
        assertThat(missing(new Setup(coded, List.of(ready(person(coded))), 4, 3, true)))
                .as("those who have codes vote")
                .containsExactly("questions voting.box.ranking.signature 16 3 4");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_who_was_erased_holds_a_key_or_the_codes(Database database) {
        var email = new EmailAddress(UUID.randomUUID() + "@example.org");
        var stored = database.transact(entities -> {
            entities.persist(forum);
            entities.flush();
            var votes = new VerifiableVotes(entities);
            var vote = new VerifiableVote(
                    forum.id(),
                    TEXT,
                    List.of(APPROVAL),
                    Category.ELECTORS,
                    Registrar.PERSON,
                    email.value(),
                    Election.makeUuid(RANDOM),
                    NOON);
            register(vote, 1);
            votes.add(vote);
            votes.add(ready(BoxTrustee.person(
                    vote.id(), 1, "Fanta", email.value(), UUID.randomUUID().toString())));
            return vote.id();
        });
        database.run(entities -> new VerifiableVotes(entities).forget(email, "a mark"));

        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            assertThat(missing(new Setup(votes.get(forum.id(), stored), votes.trustees(stored), 1, 1, true)))
                    .containsExactly(
                            "trustees voting.box.trusteeErased Fanta", "registrarAddress voting.box.registrarErased");
        });
    }

    private static VerifiableVote vote(Registrar registrar, BoxQuestion question) {
        return new VerifiableVote(
                UUID.randomUUID(),
                TEXT,
                List.of(question),
                Category.ELECTORS,
                registrar,
                registrar == Registrar.PERSON ? "codes@example.org" : null,
                Election.makeUuid(RANDOM),
                NOON);
    }

    private static void register(VerifiableVote vote, int electors) {
        vote.register(new PublicCredentials(Stream.generate(() -> Credential.generate(RANDOM))
                .limit(electors)
                .map(credential -> credential.publicKey(vote.electionUuid(), vote.group()))
                .toList()));
    }

    private static BoxTrustee person(VerifiableVote vote) {
        return BoxTrustee.person(vote.id(), 1, "Fanta", "fanta@example.org", "secret");
    }

    private static BoxTrustee server(VerifiableVote vote) {
        return BoxTrustee.server(vote.id(), 2, "Le serveur");
    }

    private static BoxTrustee untested(BoxTrustee trustee) {
        trustee.present(KEY.trusteeKey(RANDOM), KeyTest.of(RANDOM));
        return trustee;
    }

    private static BoxTrustee ready(BoxTrustee trustee) {
        untested(trustee)
                .answer(trustee.test().orElseThrow().answer(KEY, Group.BELENIOS_2048, RANDOM), Group.BELENIOS_2048);
        return trustee;
    }

    private List<String> missing(Setup setup) {
        return missing(setup, forum, NOON);
    }

    /** Field, code and arguments of each problem. */
    private static List<String> missing(Setup setup, Forum forum, Instant now) {
        var refusal = catchThrowableOfType(Refusal.class, () -> setup.mustBeComplete(forum, now));
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(SetupTest::words).toList();
    }

    private static String words(Problem problem) {
        return Stream.concat(Stream.of(problem.field(), problem.code()), problem.arguments().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
