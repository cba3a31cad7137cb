package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Share;
import org.toguna.belenios.SignedShuffle;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * After the close: the encrypted tally, the server's own shuffle and decryption, and the result once every trustee has decrypted. Each
 * call does what can be done by then, so that whoever was interrupted asks again.
 */
@Stateless
public class CountVerifiableVote {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    PublishedBoxes boxes;

    @Inject
    ServerKey serverKey;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    private final SecureRandom random = new SecureRandom();

    /** @throws Refusal {@code voting.box.notClosed}, {@code voting.box.keyLost}, {@code voting.box.void} */
    public void count(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        vote.mustNotBeVoid();
        if (vote.isDueToClose(forum, clock.now())) {
            boxes.close(vote);
            happened.fire(new Happened(organiser, "CloseVerifiableVote", forum.id(), id));
        }
        if (vote.storedStage().compareTo(Stage.CLOSED) < 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notClosed");
        }
        if (vote.storedStage() == Stage.CLOSED) {
            boxes.addUp(vote);
            happened.fire(new Happened(organiser, "CountVerifiableVote", forum.id(), id));
        }
        var server = votes.trustees(id).stream().filter(BoxTrustee::isServer).findFirst();
        server.filter(any -> vote.storedStage() == Stage.SHUFFLING).ifPresent(any -> shuffle(vote, any));
        server.filter(any -> vote.storedStage() == Stage.TALLIED && !any.hasDecrypted())
                .ifPresent(any -> decrypt(vote, any));
        concludeIfAllDecrypted(vote);
    }

    /** The server is the last of the trustees. */
    private void shuffle(VerifiableVote vote, BoxTrustee server) {
        if (!votes.isTurnToShuffle(server)) {
            return;
        }
        var shuffle = SignedShuffle.of(
                vote.encryptedTally().orElseThrow(),
                key(vote, server),
                server.number(),
                boxes.election(vote.id()),
                random);
        boxes.shuffle(vote, server, shuffle, votes.isLastToShuffle(server));
        happened.fire(new Happened(null, "ShuffleVerifiableVote", vote.forumId(), vote.id()));
    }

    private void decrypt(VerifiableVote vote, BoxTrustee server) {
        server.seal(Share.of(
                vote.encryptedTally().orElseThrow(),
                key(vote, server),
                server.number(),
                boxes.election(vote.id()),
                random));
        happened.fire(new Happened(null, "DecryptVerifiableVote", vote.forumId(), vote.id()));
    }

    private PrivateKey key(VerifiableVote vote, BoxTrustee server) {
        return serverKey
                .of(server, vote.group())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "voting.box.keyLost"));
    }

    private void concludeIfAllDecrypted(VerifiableVote vote) {
        var trustees = votes.trustees(vote.id());
        if (vote.storedStage() == Stage.TALLIED && trustees.stream().allMatch(BoxTrustee::hasDecrypted)) {
            boxes.conclude(vote, trustees);
            happened.fire(new Happened(null, "ConcludeVerifiableVote", vote.forumId(), vote.id()));
        }
    }
}
