package org.toguna.belenios;

import java.math.BigInteger;
import java.util.List;

/** The trustees, all mandatory (4.7): without any one of them nothing can be decrypted. */
public record Trustees(List<TrusteeKey> keys) {
    public Trustees {
        keys = List.copyOf(keys);
    }

    static Trustees read(JsonReader in) {
        var keys = in.list(() -> {
            Refused.unless(!in.next("[\"Pedersen\""), Reason.TRUSTEE_KIND);
            var key = TrusteeKey.read(in.expect("[\"Single\","));
            in.expect("]");
            return key;
        });
        in.end();
        return new Trustees(keys);
    }

    public static Trustees read(String json) {
        return read(new JsonReader(json));
    }

    public String json() {
        return Json.list(keys, key -> "[\"Single\"," + key.json() + "]");
    }

    /** y, the product of the sub-keys (3.1.1). */
    BigInteger electionKey(Group group) {
        return keys.stream().map(TrusteeKey::publicKey).reduce(BigInteger.ONE, group::times);
    }

    /** Each proves knowledge of a key of their own, and the election's key is their product. */
    void check(Election election) {
        Refused.unless(!keys.isEmpty(), Reason.TRUSTEES_NONE);
        Refused.unless(
                keys.stream().map(TrusteeKey::publicKey).distinct().count() == keys.size(), Reason.TRUSTEE_DOUBLED);
        keys.forEach(key -> key.check(election.group()));
        Refused.unless(electionKey(election.group()).equals(election.publicKey()), Reason.ELECTION_KEY);
    }
}
