package org.toguna.belenios;

import java.util.List;

/** The answer to one question (4.11), of the question's kind. */
sealed interface EncryptedAnswer permits Answer, RankedAnswer {
    List<Ciphertext> choices();

    String json();

    static EncryptedAnswer read(JsonReader in) {
        return in.sees("{\"choices\":{") ? RankedAnswer.read(in) : Answer.read(in);
    }
}
