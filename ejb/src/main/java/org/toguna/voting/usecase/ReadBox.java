package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.belenios.BoardFile;
import org.toguna.belenios.ShareProofs;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Anybody takes the box of a verifiable vote away, to recheck it. */
@Act(by = Role.ANYONE)
public class ReadBox {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;

    @Inject
    ReadBox(Stage stage, VerifiableVotes votes, PublishedBoxes boxes) {
        this.stage = stage;
        this.votes = votes;
        this.boxes = boxes;
    }

    /** An archive, whose files are read one after another: what comes in meanwhile is not in it. */
    public record Download(String slug, UUID box, String uuid, long beganAt, int records) {}

    /**
     * Exactly what is hashed.
     *
     * @throws org.toguna.values.Refusal {@code voting.box.notYet}
     */
    public String election(String slug, UUID id) {
        return stage.show(this, slug, on -> boxes.election(begun(on, id).id()).json());
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.notYet} */
    public Download download(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var vote = begun(on, id);
            return new Download(slug, id, vote.electionUuid(), vote.beganAt(), vote.records());
        });
    }

    /** At most so many from one on. */
    public List<BoardFile> files(Download download, int from, int most) {
        return stage.show(
                this,
                download.slug(),
                on -> boxes.files(download.box(), from, Math.min(most, download.records() - from)));
    }

    /**
     * What stands beside the archive once the vote is decrypted.
     *
     * @throws org.toguna.values.Refusal {@code voting.box.notYet}, {@code voting.box.proofsNotYet}
     */
    public ShareProofs proofs(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var vote = begun(on, id);
            vote.mustBeDecrypted();
            return new ShareProofs(
                    vote.head().orElseThrow(),
                    votes.trustees(id).stream()
                            .map(BoxTrustee::shareProof)
                            .flatMap(Optional::stream)
                            .toList());
        });
    }

    private VerifiableVote begun(Scene on, UUID id) {
        var vote = votes.get(on.forumId(), id);
        vote.mustHaveBegun();
        return vote;
    }
}
