package org.toguna.belenios;

import java.math.BigInteger;

/** A challenge and a response, both in Z_q (4.3): the response is w − secret × challenge. */
public record Proof(BigInteger challenge, BigInteger response) {
    static Proof read(JsonReader in) {
        var challenge = in.expect("{\"challenge\":").number();
        var response = in.expect(",\"response\":").number();
        in.expect("}");
        return new Proof(challenge, response);
    }

    public static Proof read(String json) {
        var in = new JsonReader(json);
        var proof = read(in);
        in.end();
        return proof;
    }

    public String json() {
        return "{\"challenge\":" + Json.number(challenge) + ",\"response\":" + Json.number(response) + "}";
    }

    /** Answers the challenge for a secret x with the commitment's exponent w. */
    static Proof answering(BigInteger challenge, BigInteger w, BigInteger x, Group group) {
        return new Proof(challenge, w.subtract(x.multiply(challenge)).mod(group.q()));
    }
}
