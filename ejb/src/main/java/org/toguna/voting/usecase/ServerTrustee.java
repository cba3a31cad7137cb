package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Share;
import org.toguna.belenios.SignedShuffle;
import org.toguna.identity.domain.Happened;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The server, where it is one of a vote's trustees: it shuffles and decrypts when its turn has come, and nobody is named for it. */
@Dependent
class ServerTrustee {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final ServerKey serverKey;
    private final Event<Happened> happened;

    @Inject
    ServerTrustee(VerifiableVotes votes, PublishedBoxes boxes, ServerKey serverKey, Event<Happened> happened) {
        this.votes = votes;
        this.boxes = boxes;
        this.serverKey = serverKey;
        this.happened = happened;
    }

    /**
     * @param vote locked
     * @throws Refusal {@code voting.box.keyLost}
     */
    void doItsPart(VerifiableVote vote) {
        votes.trustees(vote.id()).stream()
                .filter(BoxTrustee::isServer)
                .findFirst()
                .ifPresent(server -> {
                    if (vote.storedStage() == Stage.SHUFFLING && votes.isTurnToShuffle(server)) {
                        shuffle(vote, server);
                    }
                    if (vote.storedStage() == Stage.TALLIED && !server.hasDecrypted()) {
                        decrypt(vote, server);
                    }
                });
    }

    private void shuffle(VerifiableVote vote, BoxTrustee server) {
        var shuffle = SignedShuffle.of(
                vote.encryptedTally().orElseThrow(),
                key(vote, server),
                server.number(),
                boxes.election(vote.id()),
                RANDOM);
        boxes.shuffle(vote, server, shuffle, votes.isLastToShuffle(server));
        happened.fire(new Happened(null, "ShuffleVerifiableVote", vote.forumId(), vote.id()));
    }

    private void decrypt(VerifiableVote vote, BoxTrustee server) {
        server.seal(Share.of(
                vote.encryptedTally().orElseThrow(),
                key(vote, server),
                server.number(),
                boxes.election(vote.id()),
                RANDOM));
        happened.fire(new Happened(null, "DecryptVerifiableVote", vote.forumId(), vote.id()));
    }

    private PrivateKey key(VerifiableVote vote, BoxTrustee server) {
        return serverKey
                .of(server, vote.group())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "voting.box.keyLost"));
    }
}
