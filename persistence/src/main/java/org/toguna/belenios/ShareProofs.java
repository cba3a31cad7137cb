package org.toguna.belenios;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The proofs of all shares. The archive's format has no place for them, so that they are published in a file beside it.
 *
 * @param head the hash of the last event of that archive
 */
public record ShareProofs(String head, List<ShareProof> proofs) {
    public ShareProofs {
        proofs = List.copyOf(proofs);
    }

    public static ShareProofs read(String json) {
        var in = new JsonReader(json);
        var head = in.expect("{\"head\":").string();
        var proofs = in.expect(",\"proofs\":").list(() -> ShareProof.read(in));
        in.expect("}").end();
        return new ShareProofs(head, proofs);
    }

    public String json() {
        return "{\"head\":" + Json.quoted(head) + ",\"proofs\":" + Json.list(proofs, ShareProof::json) + "}";
    }

    /** What the file beside an archive of that name is called. */
    public static String fileName(String archive) {
        return archive.replaceFirst("\\.bel$", "") + ".proofs.json";
    }

    private Optional<ShareProof> by(int owner) {
        return proofs.stream().filter(proof -> proof.owner() == owner).findFirst();
    }

    /** Refuses what is false or of another archive; answers whether every trustee's share has its proof. */
    boolean bind(Board board) {
        Refused.unless(head.equals(board.head()), Reason.SHARE_REFERENCE);
        var tally = board.latestTally().orElseThrow(() -> new Refused(Reason.SHARE_OWNER, "nothing to decrypt"));
        var keys = board.trustees().keys();
        for (var proof : proofs) {
            var decryption = Optional.ofNullable(board.decryptions().get(proof.owner()))
                    .orElseThrow(() -> new Refused(Reason.SHARE_OWNER, "owner " + proof.owner()));
            proof.check(decryption, tally, keys.get(proof.owner() - 1), board.election());
        }
        return IntStream.rangeClosed(1, keys.size()).allMatch(owner -> by(owner).isPresent());
    }
}
