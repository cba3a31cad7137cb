package org.toguna.belenios;

/** setup_data (4.10): the hashes of the election, of the trustees and of the public credentials. */
record Setup(String election, String trustees, String credentials) {
    static Setup read(JsonReader in) {
        var election = in.expect("{\"election\":").string();
        var trustees = in.expect(",\"trustees\":").string();
        var credentials = in.expect(",\"credentials\":").string();
        in.expect("}").end();
        return new Setup(election, trustees, credentials);
    }

    String json() {
        return "{\"election\":" + Json.quoted(election) + ",\"trustees\":" + Json.quoted(trustees) + ",\"credentials\":"
                + Json.quoted(credentials) + "}";
    }
}
