package org.toguna.belenios;

import java.util.function.IntPredicate;

/** owned_shuffle (4.17), owned_partial_decryption (4.18): whose it is, counted from 1 in the order of the trustees, and its hash. */
record Owned(int owner, String payload) {
    static Owned read(JsonReader in) {
        int owner = in.expect("{\"owner\":").integer();
        var payload = in.expect(",\"payload\":").string();
        in.expect("}").end();
        return new Owned(owner, payload);
    }

    /**
     * The data in a file of belenios-tool, whose second line says whose they are; a file of one line is the data alone.
     *
     * @param owner who it may be by
     * @param otherOwner why a file that names another trustee is refused
     * @param otherData why one whose second line is about other data is
     */
    static String data(String file, IntPredicate owner, Reason otherOwner, Reason otherData) {
        var lines = file.strip().lines().toList();
        if (lines.size() == 2) {
            var owned = read(new JsonReader(lines.get(1)));
            Refused.unless(owner.test(owned.owner()), otherOwner, "owner " + owned.owner());
            Refused.unless(owned.payload().equals(Hash.hex(lines.get(0))), otherData);
        }
        Refused.unless(lines.size() == 1 || lines.size() == 2, Reason.NOT_CANONICAL, "lines");
        return lines.get(0);
    }

    String json() {
        return "{\"owner\":" + owner + ",\"payload\":" + Json.quoted(payload) + "}";
    }
}
