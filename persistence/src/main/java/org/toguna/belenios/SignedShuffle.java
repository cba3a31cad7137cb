package org.toguna.belenios;

import java.security.SecureRandom;

/** What a trustee hands in: the shuffle, which goes into the archive, and who made it. */
public record SignedShuffle(Shuffle shuffle, ShuffleSignature signature) {
    public static SignedShuffle of(
            EncryptedTally tally, PrivateKey key, int owner, Election election, SecureRandom random) {
        var shuffle = Shuffle.of(tally, election, random);
        return new SignedShuffle(shuffle, ShuffleSignature.of(shuffle, key, owner, election, random));
    }

    /** What the trustee of that number made with belenios-tool; the last line is the signature. */
    public static SignedShuffle readFile(String file, int owner) {
        var handedIn = HandedIn.read(file, "shuffle_signature");
        var shuffle = Shuffle.readFile(handedIn.toolFile(), owner);
        return new SignedShuffle(
                shuffle,
                handedIn.line()
                        .map(ShuffleSignature::read)
                        .orElseThrow(() -> new Refused(Reason.SHUFFLE_UNSIGNED, "owner " + owner)));
    }

    /** Refuses at the first fault what is not this trustee's, or not proved to be a shuffle of the tally. */
    public void check(EncryptedTally tally, int owner, TrusteeKey key, Election election) {
        Refused.unless(signature.owner() == owner, Reason.SHUFFLE_OWNER, "owner " + signature.owner());
        shuffle.check(tally, election);
        signature.check(shuffle, key, election);
    }
}
