package org.toguna.belenios;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What a trustee hands in: the decryption, which goes into the archive, and the proof that binds it to what it decrypts.
 *
 * @param proof empty as long as it comes from belenios-tool alone
 */
public record Share(PartialDecryption decryption, Optional<ShareProof> proof) {
    public static Share of(EncryptedTally tally, PrivateKey key, int owner, Election election, SecureRandom random) {
        return new Share(
                PartialDecryption.of(tally, key, election, random),
                Optional.of(ShareProof.of(tally, key, owner, election, random)));
    }

    /** What the trustee of that number made with belenios-tool or with ours; its last line may be the proof. */
    public static Share readFile(String file, int owner) {
        return readFile(file, by -> by == owner);
    }

    /** The same by whichever trustee: the proofs show by whom. */
    static Share readFile(String file) {
        return readFile(file, by -> true);
    }

    private static Share readFile(String file, IntPredicate owner) {
        var handedIn = HandedIn.read(file, "share_proof");
        return new Share(
                PartialDecryption.readFile(handedIn.toolFile(), owner),
                handedIn.line().map(ShareProof::read));
    }

    /** In the two lines that belenios-tool prints and adds to an archive, and the proof below them. */
    public String file(int owner) {
        var owned = new Owned(owner, Hash.hex(decryption.json()));
        return decryption.json() + "\n" + owned.json() + "\n"
                + proof.map(ShareProof::json).orElse("");
    }

    /** Refuses what is not proved twice: as the archive asks, and as a whole. */
    public void check(EncryptedTally tally, int owner, TrusteeKey key, Election election) {
        var whole = proof.orElseThrow(() -> new Refused(Reason.SHARE_MISSING, "owner " + owner));
        Refused.unless(whole.owner() == owner, Reason.SHARE_OWNER, "owner " + whole.owner());
        decryption.check(tally, key, election);
        whole.check(decryption, tally, key, election);
    }
}
