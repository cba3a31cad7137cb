package org.toguna.belenios;

/** owned_shuffle (4.17), owned_partial_decryption (4.18): whose it is, counted from 1 in the order of the trustees, and its hash. */
record Owned(int owner, String payload) {
    static Owned read(JsonReader in) {
        int owner = in.expect("{\"owner\":").integer();
        var payload = in.expect(",\"payload\":").string();
        in.expect("}").end();
        return new Owned(owner, payload);
    }

    String json() {
        return "{\"owner\":" + owner + ",\"payload\":" + Json.quoted(payload) + "}";
    }
}
