package org.toguna.belenios;

import java.util.Optional;

/** A link of the chain (4.4): it names the hash of the event before it, and that of the data that it is about. */
public record Event(Optional<String> parent, int height, Type type, Optional<String> payload) {

    /** As they are written. */
    public enum Type {
        SETUP("Setup"),
        BALLOT("Ballot"),
        END_BALLOTS("EndBallots"),
        ENCRYPTED_TALLY("EncryptedTally"),
        SHUFFLE("Shuffle"),
        END_SHUFFLES("EndShuffles"),
        PARTIAL_DECRYPTION("PartialDecryption"),
        RESULT("Result");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        private static Type of(String word) {
            for (var type : values()) {
                if (type.word.equals(word)) {
                    return type;
                }
            }
            throw new Refused(Reason.EVENT_TYPE, word);
        }
    }

    static Event read(byte[] contents) {
        var in = JsonReader.of(contents);
        in.expect("{");
        Optional<String> parent = Optional.empty();
        if (in.next("\"parent\":")) {
            parent = Optional.of(in.string());
            in.expect(",");
        }
        int height = in.expect("\"height\":").integer();
        var type = Type.of(in.expect(",\"type\":").string());
        Optional<String> payload = in.next(",\"payload\":") ? Optional.of(in.string()) : Optional.empty();
        in.expect("}").end();
        return new Event(parent, height, type, payload);
    }

    public String json() {
        return "{" + parent.map(hash -> "\"parent\":" + Json.quoted(hash) + ",").orElse("") + "\"height\":" + height
                + ",\"type\":" + Json.quoted(type.word)
                + payload.map(hash -> ",\"payload\":" + Json.quoted(hash)).orElse("") + "}";
    }
}
