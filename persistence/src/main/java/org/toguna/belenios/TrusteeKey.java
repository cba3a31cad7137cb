package org.toguna.belenios;

import java.math.BigInteger;

/** A trustee's public key X = g^x with the proof that the trustee knows x: trustee_public_key (4.5). */
public record TrusteeKey(Proof pok, BigInteger publicKey) {
    static TrusteeKey read(JsonReader in) {
        var pok = Proof.read(in.expect("{\"pok\":"));
        var publicKey = in.expect(",\"public_key\":").number();
        in.expect("}");
        return new TrusteeKey(pok, publicKey);
    }

    public static TrusteeKey read(String json) {
        var in = new JsonReader(json);
        var key = read(in);
        in.end();
        return key;
    }

    public String json() {
        return "{\"pok\":" + pok.json() + ",\"public_key\":" + Json.number(publicKey) + "}";
    }

    public void check(Group group) {
        Refused.unless(group.isKey(publicKey), Reason.TRUSTEE_KEY);
        var commitment = group.times(group.power(group.g(), pok.response()), group.power(publicKey, pok.challenge()));
        Refused.unless(
                group.isProof(pok) && challenge(group, publicKey, commitment).equals(pok.challenge()),
                Reason.TRUSTEE_PROOF);
    }

    static BigInteger challenge(Group group, BigInteger publicKey, BigInteger commitment) {
        return group.challenge("pok|" + group.name() + "|" + publicKey + "|", commitment);
    }
}
