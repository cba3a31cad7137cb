package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PartialDecryption;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Proof;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Result;
import org.toguna.belenios.Share;
import org.toguna.belenios.ShareProof;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;

class VerifiableVoteTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Group GROUP = Group.BELENIOS_2048;
    private static final LocalizedText TITLE = LocalizedText.french("Priorités");
    private static final List<UUID> ITEMS =
            Stream.generate(UUID::randomUUID).limit(3).toList();
    private static final BoxQuestion APPROVAL = BoxQuestion.approval(LocalizedText.french("Lesquelles ?"), ITEMS, 2);
    private static final BoxQuestion POINTS = BoxQuestion.points(LocalizedText.french("Combien ?"), ITEMS, 10, 5);
    private static final BoxQuestion RANKING = BoxQuestion.ranking(LocalizedText.french("Quel ordre ?"), ITEMS, 3);

    private static VerifiableVote asking(UUID forum, BoxQuestion... questions) {
        return of(forum, Category.ELECTORS, questions);
    }

    private static VerifiableVote of(UUID forum, Set<Category> categories, BoxQuestion... questions) {
        return new VerifiableVote(
                forum,
                TITLE,
                List.of(questions),
                categories,
                Registrar.PERSON,
                "codes@example.org",
                Election.makeUuid(RANDOM),
                NOON);
    }

    private static VerifiableVote asking(BoxQuestion... questions) {
        return asking(UUID.randomUUID(), questions);
    }

    private static BoxTrustee person(VerifiableVote vote) {
        return BoxTrustee.person(vote.id(), 1, "Fanta", "fanta@example.org", "secret");
    }

    private static BoxTrustee server(VerifiableVote vote) {
        return BoxTrustee.server(vote.id(), 2, "Le serveur");
    }

    private static BoxTrustee withKey(BoxTrustee trustee) {
        var key = PrivateKey.generate(GROUP, RANDOM);
        var test = KeyTest.of(RANDOM);
        trustee.present(key.trusteeKey(RANDOM), test);
        trustee.answer(test.answer(key, GROUP, RANDOM), GROUP);
        if (trustee.isServer()) {
            trustee.keep("sealed");
        }
        return trustee;
    }

    private static void isRefused(ThrowingCallable change, String code) {
        assertThatThrownBy(change).hasMessage(code);
    }

    @Test
    void whatIsNoEncodingOfARankingCountsAsSpoiled() {
        var vote = asking(RANKING);

        vote.conclude(
                new Result(
                        List.of(List.of()),
                        List.of(List.of(List.of(1, 2, 0), List.of(0, 0, 0), List.of(0, 1, 0), List.of(0, 0, 0)))),
                Set.of(2, 3));

        var count = vote.rankedCount().orElseThrow();
        assertThat(count.valid()).isEqualTo(1);
        assertThat(count.blank()).isEqualTo(1);
        assertThat(count.spoiled()).isEqualTo(2);
        assertThat(count.firstChoices()).containsExactly(1, 0, 0);
    }

    @Test
    void questionsAreAddedChangedAndWithdrawnByTheirNumber() {
        var vote = asking(APPROVAL);
        var fewer = BoxQuestion.points(LocalizedText.french("Combien ?"), ITEMS, 4, 2);

        vote.addQuestion(POINTS, List.of());
        assertThat(vote.questions()).containsExactly(APPROVAL, POINTS);
        vote.changeQuestion(2, fewer, List.of());
        assertThat(vote.questions()).containsExactly(APPROVAL, fewer);
        vote.withdrawQuestion(1, List.of());
        assertThat(vote.questions()).containsExactly(fewer);
        assertThat(vote.question(1)).isEqualTo(fewer);
    }

    @Test
    void aNumberThatNoQuestionHasIsNotFound() {
        var vote = asking(APPROVAL);

        for (int number : List.of(0, 2)) {
            isRefused(() -> vote.question(number), "voting.box.question.notFound");
            isRefused(() -> vote.changeQuestion(number, POINTS, List.of()), "voting.box.question.notFound");
            isRefused(() -> vote.withdrawQuestion(number, List.of()), "voting.box.question.notFound");
        }
    }

    @Test
    void whatIsRefusedLeavesTheQuestionsAsTheyWere() {
        var vote = asking(APPROVAL);
        var none = BoxQuestion.approval(LocalizedText.french("Aucune ?"), ITEMS, 4);

        isRefused(() -> vote.withdrawQuestion(1, List.of()), "voting.box.questions.range");
        isRefused(() -> vote.addQuestion(RANKING, List.of()), "voting.box.ranking.alone");
        isRefused(() -> vote.addQuestion(none, List.of()), "voting.most.range");
        isRefused(() -> vote.changeQuestion(1, none, List.of()), "voting.most.range");
        assertThat(vote.questions()).containsExactly(APPROVAL);

        var full = asking(IntStream.range(0, 10).mapToObj(i -> APPROVAL).toArray(BoxQuestion[]::new));
        isRefused(() -> full.addQuestion(POINTS, List.of()), "voting.box.questions.range");
        assertThat(full.questions()).hasSize(10);
    }

    private static void vote(VerifiableVote vote, Category... categories) {
        vote.change(TITLE, vote.questions(), Set.of(categories), Registrar.SERVER, null, List.of());
    }

    @Test
    void onlyCategoriesThatMayVoteVoteAndAtLeastOneOfThem() {
        var vote = of(UUID.randomUUID(), Set.of(Category.DELEGATE), APPROVAL);

        isRefused(() -> of(UUID.randomUUID(), Set.of(), APPROVAL), "voting.box.categories.range");
        isRefused(() -> vote(vote), "voting.box.categories.range");
        isRefused(() -> vote(vote, Category.GOVERNMENT), "voting.box.categories.range");
        isRefused(() -> vote(vote, Category.DELEGATE, Category.PARTNER), "voting.box.categories.range");
        assertThat(vote.categories()).containsExactly(Category.DELEGATE);
        vote(vote, Category.DELEGATE, Category.DIASPORA);
        assertThat(vote.categories()).containsExactly(Category.DIASPORA, Category.DELEGATE);
    }

    @ParameterizedTest
    @EnumSource
    void theCategoriesThatVoteAreReadBackAndFixedByTheSetup(Database database) {
        var stored = database.transact(entities -> {
            var forum = AForum.openFor(Activity.VOTE);
            entities.persist(forum);
            entities.flush();
            var vote = asking(forum.id(), APPROVAL);
            new VerifiableVotes(entities).add(vote);
            return vote;
        });
        database.run(
                entities -> vote(new VerifiableVotes(entities).lock(stored.forumId(), stored.id()), Category.DELEGATE));

        database.run(entities -> assertThat(new VerifiableVotes(entities)
                        .get(stored.forumId(), stored.id())
                        .categories())
                .containsExactly(Category.DELEGATE));
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> {
            var vote = new VerifiableVotes(entities).get(ready.forum().id(), ready.id());
            assertThat(vote.categories()).containsExactly(Category.DIASPORA, Category.DELEGATE);
            isRefused(() -> vote(vote, Category.DELEGATE), "voting.box.fixed");
        });
    }

    @Test
    void whoTakesPartStaysAsLongAsTheGroupDoes() {
        var vote = asking(APPROVAL);
        vote.linkRegistrar("link");
        vote.register(
                new PublicCredentials(List.of(Credential.generate(RANDOM).publicKey(vote.electionUuid(), GROUP))));
        var trustees = List.of(withKey(person(vote)), withKey(server(vote)));

        vote.addQuestion(POINTS, trustees);
        vote.withdrawQuestion(1, trustees);

        assertThat(vote.title()).isEqualTo(TITLE);
        assertThat(vote.registrar()).isEqualTo(Registrar.PERSON);
        assertThat(vote.registrarAddress()).contains(new EmailAddress("codes@example.org"));
        assertThat(vote.isRegistrar("link")).isTrue();
        assertThat(vote.registered()).isPresent();
        assertThat(trustees)
                .allMatch(trustee -> trustee.key().isPresent() && trustee.hasPassedTest())
                .extracting(BoxTrustee::hasMadeKey)
                .containsExactly(true, false);
    }

    @Test
    void aRankingNeedsAnotherGroupThanTheKeyThatAPersonHasMade() {
        var vote = asking(APPROVAL);
        var trustees = List.of(withKey(person(vote)), withKey(server(vote)));

        isRefused(() -> vote.changeQuestion(1, RANKING, trustees), "voting.box.keysExist");
        assertThat(vote.questions()).containsExactly(APPROVAL);
        assertThat(trustees).allMatch(trustee -> trustee.key().isPresent());

        var ranked = asking(RANKING);
        isRefused(() -> ranked.changeQuestion(1, APPROVAL, trustees), "voting.box.keysExist");
    }

    @Test
    void aRankingNeedsAnotherGroupThanTheCodesThatAPersonHasMade() {
        var vote = asking(APPROVAL);
        vote.register(
                new PublicCredentials(List.of(Credential.generate(RANDOM).publicKey(vote.electionUuid(), GROUP))));

        isRefused(() -> vote.changeQuestion(1, RANKING, List.of(person(vote))), "voting.box.keysExist");
        assertThat(vote.isRanked()).isFalse();
    }

    @Test
    void namingEverybodyAnewDoesNotWasteWhatSomebodyHasMade() {
        var coded = asking(APPROVAL);
        coded.register(
                new PublicCredentials(List.of(Credential.generate(RANDOM).publicKey(coded.electionUuid(), GROUP))));
        var keyed = asking(APPROVAL);

        isRefused(() -> changeAlike(coded, List.of(person(coded))), "voting.box.keysExist");
        assertThat(coded.registered()).isPresent();
        isRefused(() -> changeAlike(keyed, List.of(withKey(person(keyed)))), "voting.box.keysExist");
        changeAlike(keyed, List.of(person(keyed), withKey(server(keyed))));
    }

    private static void changeAlike(VerifiableVote vote, List<BoxTrustee> trustees) {
        vote.change(TITLE, vote.questions(), vote.categories(), Registrar.SERVER, null, trustees);
    }

    @Test
    void aKeyThatWasCheckedForTheOtherGroupComesTooLate() {
        var vote = asking(APPROVAL);
        vote.mustStillBeIn(GROUP);

        vote.changeQuestion(1, RANKING, List.of());

        isRefused(() -> vote.mustStillBeIn(GROUP), "shared.changedMeanwhile");
        vote.mustStillBeIn(Group.RFC_3526_2048);
    }

    @ParameterizedTest
    @EnumSource
    void theServersOwnKeyIsDroppedWithItsGroup(Database database) {
        var stored = database.transact(entities -> {
            var forum = AForum.openFor(Activity.VOTE);
            entities.persist(forum);
            entities.flush();
            var vote = asking(forum.id(), APPROVAL);
            var votes = new VerifiableVotes(entities);
            votes.add(vote);
            votes.add(person(vote));
            votes.add(withKey(server(vote)));
            return vote;
        });

        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            votes.lock(stored.forumId(), stored.id()).changeQuestion(1, RANKING, votes.trustees(stored.id()));
        });

        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            assertThat(votes.get(stored.forumId(), stored.id()).questions()).containsExactly(RANKING);
            assertThat(votes.trustee(stored.id(), "secret")).isPresent();
            assertThat(votes.trustees(stored.id()))
                    .hasSize(2)
                    .allMatch(trustee -> trustee.key().isEmpty()
                            && trustee.keptKey().isEmpty()
                            && trustee.test().isEmpty()
                            && !trustee.hasPassedTest());
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterTheSetupNoQuestionChanges(Database database) {
        var ready = database.transact(AVerifiableVote::ready);

        database.run(entities -> {
            var vote = new VerifiableVotes(entities).get(ready.forum().id(), ready.id());
            isRefused(() -> vote.addQuestion(POINTS, List.of()), "voting.box.fixed");
            isRefused(() -> vote.changeQuestion(1, POINTS, List.of()), "voting.box.fixed");
        });
    }

    @Test
    void whoeverIsAwaitedIsWrittenToAtTheirTurnAndAgainAfterThreeDays() {
        var vote = asking(APPROVAL);
        var trustee = person(vote);
        trustee.written(Stage.PREPARING, NOON);
        assertThat(trustee.isDueLetter(Stage.PREPARING, NOON.plus(Duration.ofDays(2))))
                .isFalse();
        assertThat(trustee.isDueLetter(Stage.PREPARING, NOON.plus(Duration.ofDays(3))))
                .isTrue();
        withKey(trustee);
        assertThat(trustee.isDueLetter(Stage.PREPARING, NOON.plus(Duration.ofDays(3))))
                .isFalse();

        assertThat(trustee.isDueLetter(Stage.TALLIED, NOON)).as("a new turn").isTrue();
        trustee.written(Stage.TALLIED, NOON);
        assertThat(trustee.isDueLetter(Stage.TALLIED, NOON)).isFalse();
        assertThat(trustee.isDueLetter(Stage.TALLIED, NOON.plus(Duration.ofDays(3))))
                .isTrue();
        var number = new Proof(BigInteger.ONE, BigInteger.ONE);
        trustee.seal(new Share(new PartialDecryption(List.of(), List.of()), Optional.of(new ShareProof(1, number))));
        assertThat(trustee.isDueLetter(Stage.TALLIED, NOON.plus(Duration.ofDays(3))))
                .isFalse();
        assertThat(withKey(server(vote)).isDueLetter(Stage.TALLIED, NOON)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anEditionThatIsNotEvaluatedHoldsTheBoxOfTheNextOneShut(Database database) {
        database.run(entities -> {
            var before = AForum.closed();
            entities.persist(before);
            entities.flush();
            var forum = AForum.openFor(before.id(), Activity.VOTE);
            entities.persist(forum);
            entities.flush();
            var voter = ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"));
            var question = AVerifiableVote.approvalIn(entities, forum);
            var ready = AVerifiableVote.readyIn(entities, forum, question, List.of(voter.personId()));
            var votes = new VerifiableVotes(entities);
            var vote = votes.get(forum.id(), ready.id());

            assertThat(votes.stage(vote, forum, NOON)).isEqualTo(Stage.READY);
            isRefused(() -> votes.mustBeOpen(vote, forum, NOON), "voting.box.notOpen");
            before.evaluationPublished(NOON);
            votes.mustBeOpen(vote, forum, NOON);
            isRefused(() -> votes.mustBeOpen(vote, forum, NOON.plusSeconds(3600)), "voting.box.notOpen");
        });
    }

    @Test
    void aVoteThatWasNotSetUpInItsWindowIsNotAnyMore() {
        var vote = asking(APPROVAL);
        var forum = AForum.openFor(Activity.VOTE);

        assertThat(vote.isTooLateToSetUp(forum, NOON.plusSeconds(3599))).isFalse();
        assertThat(vote.isTooLateToSetUp(forum, NOON.plusSeconds(3600))).isTrue();
        assertThat(vote.isTooLateToSetUp(AForum.closed(), NOON)).isFalse();
    }

    @Test
    void theRegistrarIsRemindedUntilTheCodesAreThere() {
        var vote = asking(APPROVAL);
        vote.writtenToRegistrar(NOON);
        assertThat(vote.isDueLetterToRegistrar(NOON.plus(Duration.ofDays(2)))).isFalse();
        assertThat(vote.isDueLetterToRegistrar(NOON.plus(Duration.ofDays(3)))).isTrue();
        vote.register(new PublicCredentials(
                List.of(Credential.generate(RANDOM).publicKey(vote.electionUuid(), vote.group()))));
        assertThat(vote.isDueLetterToRegistrar(NOON.plus(Duration.ofDays(3)))).isFalse();
    }
}
