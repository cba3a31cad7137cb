package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.domain.AVerifiableVote.LINK;
import static org.toguna.voting.domain.AVerifiableVote.RANDOM;
import static org.toguna.voting.usecase.AVotingOffice.play;
import static org.toguna.voting.usecase.AVotingOffice.refuses;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Proof;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.SignedShuffle;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.AVerifiableVote;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** What trustees and registrars do by the links that they were sent, whoever is signed in beside them; the trail names nobody. */
class LinkActsTest {
    private static final String SIGNATURE = new Proof(BigInteger.ONE, BigInteger.ONE).json();

    private final Forum forum = AForum.openFor(Activity.VOTE);
    private final String slug = forum.slug();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "another")
    void nobody_does_it_without_the_link(String token) {
        play(forum, office -> {
            var vote = planned(office).id();
            Stream.<ThrowingCallable>of(
                            () -> office.trusteeDesk().look(slug, vote, token),
                            () -> office.presenting().present(slug, vote, token, "{}"),
                            () -> office.passing().pass(slug, vote, token, SIGNATURE),
                            () -> office.shuffling().shuffle(slug, vote, token, ""),
                            () -> office.decrypting().decrypt(slug, vote, token, ""),
                            () -> office.registrarDesk().look(slug, vote, token),
                            () -> office.registering().handIn(slug, vote, token, null, "[]"),
                            () -> office.releasingThroughLink().release(slug, vote, token, "awa@example.org"))
                    .forEach(act -> refuses("voting.box.token", act));
            assertThat(office.trail()).isEmpty();
        });
    }

    @Test
    void a_trustee_presents_a_key_and_passes_the_test() {
        play(forum, office -> {
            office.isEnteredBy(Role.PARTICIPANT);
            var vote = planned(office);
            var key = PrivateKey.generate(vote.group(), RANDOM);
            office.presenting()
                    .present(slug, vote.id(), LINK, key.trusteeKey(RANDOM).json());
            var desk = office.trusteeDesk().look(slug, vote.id(), LINK);
            var test = desk.trustee().test().orElseThrow();
            refuses("voting.box.testFailed", () -> office.passing().pass(slug, vote.id(), LINK, SIGNATURE));
            office.passing()
                    .pass(
                            slug,
                            vote.id(),
                            LINK,
                            test.answer(key, vote.group(), RANDOM).json());

            assertThat(office.trusteeDesk()
                            .look(slug, vote.id(), LINK)
                            .trustee()
                            .isReady())
                    .isTrue();
            assertThat(office.trail())
                    .containsExactly(
                            new Happened(null, "PresentTrusteeKey", forum.id(), vote.id()),
                            new Happened(null, "PassTrusteeTest", forum.id(), vote.id()));
        });
    }

    @Test
    void a_key_is_one_trustees_and_is_made_before_the_setup() {
        play(forum, office -> {
            var vote = planned(office);
            var key = AVerifiableVote.keyOf(office.entities, vote)
                    .trusteeKey(RANDOM)
                    .json();
            new VerifiableVotes(office.entities)
                    .add(BoxTrustee.person(vote.id(), 2, "Moussa", "moussa@example.org", "another"));
            refuses(
                    "voting.box.belenios.trusteeDoubled",
                    () -> office.presenting().present(slug, vote.id(), "another", key));
            var elector = office.isEnteredByElector();
            var ready = AVerifiableVote.readyIn(
                    office.entities, forum, AVerifiableVote.approvalIn(office.entities, forum), List.of(elector));
            refuses("voting.box.fixed", () -> office.presenting().present(slug, ready.id(), LINK, key));
            refuses("voting.box.fixed", () -> office.passing().pass(slug, ready.id(), LINK, SIGNATURE));
        });
    }

    @Test
    void a_trustee_shuffles_a_ranked_vote_in_turn_and_once() {
        play(forum, office -> {
            var electors = List.of(office.isEnteredByElector(), office.isEnteredByElector());
            var items = AVerifiableVote.approvalIn(office.entities, forum).items();
            var question = BoxQuestion.ranking(LocalizedText.french("Quel ordre ?"), items, 1);
            var ready = AVerifiableVote.readyIn(office.entities, forum, question, electors);
            var id = ready.id();
            refuses("voting.box.notShuffling", () -> office.shuffling().shuffle(slug, id, LINK, ""));
            office.store();
            ready.cast(office.entities, 0, ready.ballot(0, 1, 0));
            office.store();
            ready.cast(office.entities, 1, ready.ballot(1, 0, 1));
            office.isEnteredBy(Role.ORGANISER);
            office.closing().now(slug, id);
            office.counting().count(slug, id);
            assertThat(office.trusteeDesk().look(slug, id, LINK).turn()).isTrue();
            var tally = office.vote(id).encryptedTally().orElseThrow();
            var shuffle = SignedShuffle.of(tally, ready.key(), 1, ready.election(), RANDOM);
            var file = shuffle.shuffle().json() + "\n" + shuffle.signature().json();
            office.shuffling().shuffle(slug, id, LINK, file);
            office.shuffling().shuffle(slug, id, LINK, file);

            assertThat(office.vote(id).storedStage()).isEqualTo(Stage.TALLIED);
            assertThat(office.trail()).endsWith(new Happened(null, "ShuffleVerifiableVote", forum.id(), id));
            assertThat(office.trail()).hasSize(3);
        });
    }

    @Test
    void a_registrar_hands_in_codes_for_the_list_that_they_were_given() {
        play(forum, office -> {
            office.isEnteredByElector();
            var vote = new VerifiableVote(
                    forum.id(),
                    LocalizedText.french("Priorités"),
                    List.of(AVerifiableVote.approvalIn(office.entities, forum)),
                    Category.ELECTORS,
                    Registrar.PERSON,
                    "codes@example.org",
                    Election.makeUuid(RANDOM),
                    NOON);
            vote.linkRegistrar("codes");
            new VerifiableVotes(office.entities).add(vote);
            UUID id = vote.id();
            var desk = office.registrarDesk().look(slug, id, "codes");
            assertThat(desk.electors()).hasSize(1);
            var codes = new PublicCredentials(
                            List.of(Credential.generate(RANDOM).publicKey(vote.electionUuid(), vote.group())))
                    .json();
            refuses("voting.box.electorsUnnamed", () -> office.registering().handIn(slug, id, "codes", null, codes));
            refuses(
                    "voting.box.electorsChanged",
                    () -> office.registering().handIn(slug, id, "codes", "another list", codes));
            office.registering().handIn(slug, id, "codes", desk.electorsFingerprint(), codes);

            assertThat(office.registrarDesk().look(slug, id, "codes").credentialsReady())
                    .isTrue();
            assertThat(office.registrarDesk().look(slug, id, "codes").electors())
                    .isEmpty();
            assertThat(office.trail()).containsExactly(new Happened(null, "RegisterCredentials", forum.id(), id));
        });
    }

    private VerifiableVote planned(AVotingOffice office) {
        return AVerifiableVote.plannedIn(office.entities, forum, AVerifiableVote.approvalIn(office.entities, forum));
    }
}
