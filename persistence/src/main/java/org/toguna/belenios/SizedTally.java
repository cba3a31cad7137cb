package org.toguna.belenios;

/** sized_encrypted_tally (4.16): how many ballots count, their weight, and the hash of the encrypted tally. */
record SizedTally(int numTallied, int totalWeight, String encryptedTally) {
    static SizedTally read(JsonReader in) {
        int numTallied = in.expect("{\"num_tallied\":").integer();
        int totalWeight = in.expect(",\"total_weight\":").integer();
        var encryptedTally = in.expect(",\"encrypted_tally\":").string();
        in.expect("}").end();
        return new SizedTally(numTallied, totalWeight, encryptedTally);
    }

    String json() {
        return "{\"num_tallied\":" + numTallied + ",\"total_weight\":" + totalWeight + ",\"encrypted_tally\":"
                + Json.quoted(encryptedTally) + "}";
    }
}
