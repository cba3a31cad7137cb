package org.toguna.belenios;

import java.math.BigInteger;

/** The signature of a ballot with the voter's credential (4.14): it keeps others from stuffing the box. */
record Signature(String hash, Proof proof) {
    static Signature read(JsonReader in) {
        var hash = in.expect("{\"hash\":").string();
        var proof = Proof.read(in.expect(",\"proof\":"));
        in.expect("}");
        return new Signature(hash, proof);
    }

    String json() {
        return "{\"hash\":" + Json.quoted(hash) + ",\"proof\":" + proof.json() + "}";
    }

    static BigInteger challenge(Group group, String hash, BigInteger commitment) {
        return group.challenge("sig|" + hash + "|", commitment);
    }

    void check(String unsigned, BigInteger credential, Arithmetic arithmetic) {
        var group = arithmetic.group();
        Refused.unless(hash.equals(Hash.fingerprint(unsigned)), Reason.BALLOT_SIGNATURE_HASH);
        Refused.unless(group.isProof(proof), Reason.BALLOT_SCALAR);
        var commitment = group.times(
                arithmetic.product(proof.response(), BigInteger.ZERO), group.power(credential, proof.challenge()));
        Refused.unless(challenge(group, hash, commitment).equals(proof.challenge()), Reason.BALLOT_SIGNATURE);
    }
}
