package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.Proof;
import org.toguna.belenios.Refused;
import org.toguna.belenios.Share;
import org.toguna.belenios.SignedShuffle;
import org.toguna.belenios.TrusteeKey;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** What a trustee does in their own browser comes here by the link that they were sent; the private key does not. */
@Stateless
public class ActAsTrustee {
    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    PublishedBoxes boxes;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    private final SecureRandom random = new SecureRandom();

    /**
     * A trustee with the vote as it stands.
     *
     * @param turn to shuffle
     */
    public record Desk(BoxTrustee trustee, VerifiableVote vote, Stage stage, boolean turn) {}

    /** @throws Refusal {@code voting.box.token} */
    public Desk look(String slug, UUID id, String token) {
        var forum = forums.get(slug);
        var vote = votes.get(forum.id(), id);
        return desk(forum, vote, token);
    }

    private Desk desk(Forum forum, VerifiableVote vote, String token) {
        if (token == null) {
            throw new Refusal(Refusal.Kind.NOT_SIGNED_IN, "voting.box.token");
        }
        var trustee = votes.trustee(vote.id(), token)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_SIGNED_IN, "voting.box.token"));
        return new Desk(
                trustee,
                vote,
                vote.stage(forum, forums.predecessor(forum), clock.now()),
                vote.storedStage() == Stage.SHUFFLING && votes.isTurnToShuffle(trustee));
    }

    private Desk lockedDesk(String slug, UUID id, String token) {
        var forum = forums.writable(slug);
        var vote = votes.lock(forum.id(), id);
        vote.mustNotBeVoid();
        var desk = desk(forum, vote, token);
        // Written to meanwhile, say: what was read before the lock is old.
        votes.refresh(desk.trustee());
        return desk;
    }

    /** @throws Refusal also {@code voting.box.fixed}, and what is wrong with the key */
    public void presentKey(String slug, UUID id, String token, String json) {
        var group = look(slug, id, token).vote().group();
        var key = checkedKey(json, group);
        var desk = lockedDesk(slug, id, token);
        desk.vote().mustBePreparing();
        desk.vote().mustStillBeIn(group);
        boolean isTaken = votes.trustees(id).stream()
                .filter(other -> other.number() != desk.trustee().number())
                .flatMap(other -> other.key().stream())
                .anyMatch(other -> other.publicKey().equals(key.publicKey()));
        if (isTaken) {
            throw new Refusal(Refusal.Kind.INVALID, "voting.box.belenios.trusteeDoubled");
        }
        desk.trustee().present(key, KeyTest.of(random));
        tell("PresentTrusteeKey", desk);
    }

    private static TrusteeKey checkedKey(String json, Group group) {
        try {
            var key = TrusteeKey.read(json);
            key.check(group);
            return key;
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }

    /**
     * @param json the signature
     * @throws Refusal also {@code voting.box.testFailed}
     */
    public void answerTest(String slug, UUID id, String token, String json) {
        var signature = readSignature(json);
        var desk = lockedDesk(slug, id, token);
        desk.vote().mustBePreparing();
        desk.trustee().answer(signature, desk.vote().group());
        tell("PassTrusteeTest", desk);
    }

    private static Proof readSignature(String json) {
        try {
            return Proof.read(json);
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }

    /**
     * Of a ranked vote, each trustee in turn; the last one's lets the decryption begin. The same trustee again changes nothing.
     *
     * @param file the shuffle, and its signature
     * @throws Refusal also {@code voting.box.notShuffling}, {@code voting.box.notTurn}, and what is wrong with the shuffle
     */
    public void shuffle(String slug, UUID id, String token, String file) {
        var before = look(slug, id, token);
        if (before.trustee().hasShuffled()) {
            return;
        }
        mustBeInTurn(before);
        var shuffle = checkedShuffle(before, file);
        var desk = lockedDesk(slug, id, token);
        mustBeInTurn(desk);
        boxes.shuffle(desk.vote(), desk.trustee(), shuffle, votes.isLastToShuffle(desk.trustee()));
        tell("ShuffleVerifiableVote", desk);
    }

    private static void mustBeInTurn(Desk desk) {
        desk.vote().mustBeShuffling();
        if (!desk.turn()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notTurn");
        }
    }

    private SignedShuffle checkedShuffle(Desk desk, String file) {
        try {
            int number = desk.trustee().number();
            var shuffle = SignedShuffle.readFile(file, number);
            shuffle.check(
                    desk.vote().encryptedTally().orElseThrow(),
                    number,
                    desk.trustee().key().orElseThrow(),
                    boxes.election(desk.vote().id()));
            return shuffle;
        } catch (Refused refused) {
            throw Unsound.of(desk.trustee(), refused);
        }
    }

    /**
     * The share is sealed; the last trustee's opens all of them and brings the result. The same trustee again changes nothing.
     *
     * @param file the decryption, and the proof that binds it to what it decrypts
     * @throws Refusal also {@code voting.box.notTallied}, and what is wrong with either
     */
    public void decrypt(String slug, UUID id, String token, String file) {
        var before = look(slug, id, token);
        if (before.trustee().hasDecrypted()) {
            return;
        }
        before.vote().mustNotBeVoid();
        var share = checkedShare(before, file);
        var desk = lockedDesk(slug, id, token);
        if (desk.trustee().hasDecrypted()) {
            return;
        }
        desk.trustee().seal(share);
        tell("DecryptVerifiableVote", desk);
        var trustees = votes.trustees(id);
        if (trustees.stream().allMatch(BoxTrustee::hasDecrypted)) {
            boxes.conclude(desk.vote(), trustees);
            happened.fire(
                    new Happened(null, "ConcludeVerifiableVote", desk.vote().forumId(), id));
        }
    }

    private Share checkedShare(Desk desk, String file) {
        var tally = desk.vote()
                .encryptedTally()
                .filter(any -> desk.stage().compareTo(Stage.TALLIED) >= 0)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "voting.box.notTallied"));
        try {
            int number = desk.trustee().number();
            var share = Share.readFile(file, number);
            share.check(
                    tally,
                    number,
                    desk.trustee().key().orElseThrow(),
                    boxes.election(desk.vote().id()));
            return share;
        } catch (Refused refused) {
            throw Unsound.of(desk.trustee(), refused);
        }
    }

    /** A trustee has no account, hence no actor. */
    private void tell(String action, Desk desk) {
        happened.fire(
                new Happened(null, action, desk.vote().forumId(), desk.vote().id()));
    }
}
