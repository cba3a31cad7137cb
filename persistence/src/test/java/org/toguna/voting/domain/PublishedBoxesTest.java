package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.belenios.Board;
import org.toguna.belenios.BoardFile;
import org.toguna.belenios.Share;
import org.toguna.belenios.ShareProofs;
import org.toguna.belenios.Verifier;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.Activity;
import org.toguna.identity.domain.EmailAddress;

class PublishedBoxesTest {
    private static final String MARK = "a mark";

    private static byte[] archive(EntityManager entities, VerifiableVote vote) {
        var out = new ByteArrayOutputStream();
        try {
            BoardFile.writeHeader(out, vote.beganAt());
            for (var file : new PublishedBoxes(entities).files(vote.id(), 0, vote.records())) {
                file.write(out, vote.beganAt());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String events(byte[] archive) {
        return new String(archive, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aBoxFromItsSetupToItsResultIsSound(Database database) throws IOException {
        var ready = database.transact(AVerifiableVote::ready);
        var first = ready.ballot(0, 0, 1, 0);
        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            var holder = new EmailAddress("Fanta@example.org");
            assertThat(votes.isHeldBy(holder, MARK, ready.forum().id())).isTrue();
            assertThat(votes.isHeldBy(holder, MARK, UUID.randomUUID())).isFalse();
            votes.forget(holder, MARK);
            assertThat(votes.isHeldBy(holder, MARK, ready.forum().id())).isTrue();
            assertThat(votes.isHeldBy(holder, "another", ready.forum().id())).isFalse();
        });
        database.run(entities -> ready.cast(entities, 0, first));
        database.run(entities -> ready.cast(entities, 1, ready.ballot(1, 1, 0, 0)));
        var later = ready.ballot(0, 0, 0, 1);
        database.run(entities -> ready.cast(entities, 0, later));

        database.run(entities -> {
            var boxes = new PublishedBoxes(entities);
            assertThat(boxes.state(ready.id(), first.tracker())).isEqualTo(BallotState.REPLACED);
            assertThat(boxes.state(ready.id(), later.tracker())).isEqualTo(BallotState.PRESENT);
            assertThat(boxes.state(ready.id(), "?")).isEqualTo(BallotState.NOT_FOUND);
            assertThat(boxes.credentials(ready.id()).size()).isEqualTo(3);
            assertThat(boxes.trustees(ready.id()).keys()).hasSize(1);
        });
        var archive = database.transact(entities -> {
            var votes = new VerifiableVotes(entities);
            var boxes = new PublishedBoxes(entities);
            var vote = votes.lock(ready.forum().id(), ready.id());
            boxes.close(vote);
            boxes.addUp(vote);
            assertThat(votes.unfinished()).contains(vote);
            var trustees = votes.trustees(ready.id());
            trustees.get(0)
                    .seal(Share.of(
                            vote.encryptedTally().orElseThrow(),
                            ready.key(),
                            1,
                            ready.election(),
                            AVerifiableVote.RANDOM));
            assertThat(events(archive(entities, vote)))
                    .as("the share is sealed")
                    .doesNotContain("PartialDecryption");
            boxes.conclude(vote, trustees);
            assertThat(events(archive(entities, vote))).containsOnlyOnce("PartialDecryption");
            assertThat(vote.result().orElseThrow().totals()).containsExactly(List.of(1, 0, 1));
            assertThat(vote.storedStage()).isEqualTo(Stage.DECRYPTED);
            assertThat(votes.isHeldBy(
                            new EmailAddress("fanta@example.org"),
                            MARK,
                            ready.forum().id()))
                    .isFalse();
            assertThat(votes.ready()).noneMatch(other -> other.id().equals(ready.id()));
            assertThat(votes.unfinished()).noneMatch(other -> other.id().equals(ready.id()));
            assertThat(new BoxRoll(entities).turnout(vote.id()).tooFew()).isTrue();
            return archive(entities, vote);
        });
        var board = Board.read(new ByteArrayInputStream(archive));
        var proofs = database.transact(entities -> new ShareProofs(
                board.head(),
                List.of(new VerifiableVotes(entities)
                        .trustees(ready.id())
                        .get(0)
                        .shareProof()
                        .orElseThrow())));
        var verdict = new Verifier().verify(board, Optional.of(proofs), Verifier.Listener.NONE);
        assertThat(verdict.bound()).isTrue();
        assertThat(verdict.ballots()).isEqualTo(3);
        assertThat(verdict.counted()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theSameBallotAgainGetsTheSameReceiptUnlessItWasReplaced(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        var ballot = ready.ballot(0, 0, 1, 0);
        var receipt = database.transact(entities -> ready.cast(entities, 0, ballot));
        var again = database.transact(entities -> ready.cast(entities, 0, ballot));
        assertThat(again).isEqualTo(new Receipt(receipt.tracker(), receipt.height(), receipt.head(), true));

        database.run(entities -> ready.cast(entities, 0, ready.ballot(0, 1, 0, 0)));
        assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, 0, ballot)))
                .hasMessage("voting.box.replayed");
    }

    @ParameterizedTest
    @EnumSource
    void aCredentialServesOneAccountAndAnAccountOneCredential(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> ready.cast(entities, 0, ready.ballot(0, 0, 1, 0)));

        assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, 1, ready.ballot(0, 0, 1, 0))))
                .hasMessage("voting.box.credentialOther");
        assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, 0, ready.ballot(2, 0, 1, 0))))
                .hasMessage("voting.box.credentialOther");
        assertThatThrownBy(() ->
                        database.run(entities -> new BoxRoll(entities).bind(ready.id(), UUID.randomUUID(), "hash")))
                .hasMessage("voting.box.notElector");
        database.run(entities -> {
            var roll = new BoxRoll(entities);
            assertThat(roll.hasVoted(ready.id(), ready.voters().get(0))).isTrue();
            assertThat(roll.hasVoted(ready.id(), ready.voters().get(1))).isFalse();
            assertThat(roll.electors(ready.id())).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aReleasedCodeServesItsOwnerAndNobodyWhoCopiesItsBallot(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        var mistaken = ready.ballot(1, 0, 1, 0);
        database.run(entities -> ready.cast(entities, 0, mistaken));
        database.run(entities ->
                new BoxRoll(entities).release(ready.id(), ready.voters().get(0)));

        for (int voter = 0; voter < 3; voter++) {
            int copying = voter;
            assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, copying, mistaken)))
                    .hasMessage("voting.box.credentialOther");
        }
        assertThatThrownBy(() -> database.run(entities -> new BoxRoll(entities)
                        .markOnPaper(ready.id(), ready.voters().get(0))))
                .as("their ballot is in the box")
                .hasMessage("voting.box.votedOnline");
        assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, 0, ready.ballot(0, 0, 0, 1))))
                .as("two ballots of one account would count")
                .hasMessage("voting.box.releasedUnclaimed");
        database.run(entities -> ready.cast(entities, 1, ready.ballot(1, 0, 0, 1)));
        database.run(entities -> ready.cast(entities, 0, ready.ballot(0, 0, 0, 1)));
        assertThatThrownBy(() -> database.run(entities ->
                        new BoxRoll(entities).release(ready.id(), ready.voters().get(0))))
                .hasMessage("voting.box.releasedOnce");
    }

    @ParameterizedTest
    @EnumSource
    void theWindowOfTheForumOpensAndClosesIt(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> {
            var votes = new VerifiableVotes(entities);
            var vote = votes.get(ready.forum().id(), ready.id());
            assertThat(votes.ready()).contains(vote);
            assertThat(vote.stage(ready.forum(), Optional.empty(), NOON)).isEqualTo(Stage.OPEN);
            assertThat(vote.stage(ready.forum(), Optional.empty(), NOON.minusSeconds(3601)))
                    .isEqualTo(Stage.READY);
            assertThat(vote.isDueToClose(ready.forum(), NOON)).isFalse();
            assertThat(vote.isDueToClose(ready.forum(), NOON.plusSeconds(3600))).isTrue();
            assertThat(votes.trustee(ready.id(), "secret")).isPresent();
            assertThat(votes.trustee(ready.id(), "another")).isEmpty();
            assertThatThrownBy(vote::mustBePreparing).hasMessage("voting.box.fixed");
        });
        database.run(entities -> {
            var vote = new VerifiableVotes(entities).get(ready.forum().id(), ready.id());
            assertThatThrownBy(() -> vote.endNow(ready.forum(), NOON.minusSeconds(3601)))
                    .hasMessage("forum.windowClosed");
            vote.endNow(ready.forum(), NOON);
        });
        database.run(entities -> {
            var vote = new VerifiableVotes(entities).get(ready.forum().id(), ready.id());
            assertThat(vote.isDueToClose(ready.forum(), NOON)).isTrue();
            assertThat(ready.forum().window(Activity.VOTE).orElseThrow().isOpenAt(NOON))
                    .as("closing one vote closes no other")
                    .isTrue();
        });
    }
}
