package org.toguna.belenios;

import java.security.SecureRandom;

/**
 * A trustee's signature of their shuffle. Its proof (4.17) does not say who made it: without a signature whoever holds the trustee's
 * link, or the server, could shuffle in their place and know whose ballot is whose. It is no part of the specification.
 *
 * @param owner the trustee's number, from 1
 */
public record ShuffleSignature(int owner, Proof proof) {
    static ShuffleSignature read(JsonReader in) {
        int owner = in.expect("{\"owner\":").integer();
        var proof = Proof.read(in.expect(",\"shuffle_signature\":"));
        in.expect("}").end();
        return new ShuffleSignature(owner, proof);
    }

    public static ShuffleSignature read(String json) {
        return read(new JsonReader(json));
    }

    public String json() {
        return "{\"owner\":" + owner + ",\"shuffle_signature\":" + proof.json() + "}";
    }

    public static ShuffleSignature of(
            Shuffle shuffle, PrivateKey key, int owner, Election election, SecureRandom random) {
        return new ShuffleSignature(
                owner, KeySignature.of(statement(shuffle, owner, election), key, election.group(), random));
    }

    public void check(Shuffle shuffle, TrusteeKey key, Election election) {
        Refused.unless(
                KeySignature.isBy(key, statement(shuffle, owner, election), proof, election.group()),
                Reason.SHUFFLE_SIGNATURE,
                "owner " + owner);
    }

    private static String statement(Shuffle shuffle, int owner, Election election) {
        return "toguna-shuffle|" + election.fingerprint() + "|" + owner + "|" + Hash.hex(shuffle.json());
    }
}
