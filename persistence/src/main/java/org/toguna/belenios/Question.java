package org.toguna.belenios;

import java.security.SecureRandom;
import java.util.List;

/** What is asked (4.9). */
public sealed interface Question permits HomomorphicQuestion, RankedQuestion {
    List<String> answers();

    String question();

    String json();

    /** S0 is the fingerprint, a bar and the public credential (4.11). */
    EncryptedAnswer encrypt(List<Integer> choices, String s0, Arithmetic arithmetic, SecureRandom random);

    /** Everything that an answer can be checked for; refuses at the first fault. */
    void check(EncryptedAnswer answer, String s0, Arithmetic arithmetic);

    /** How many ciphertexts so many ballots leave to be decrypted. */
    int ciphertexts(int ballots);

    /** What is to be decrypted (4.16). */
    List<Ciphertext> tally(List<List<Ciphertext>> ballots, Group group);

    static Question read(JsonReader in) {
        return in.next("{\"type\":") ? RankedQuestion.read(in) : HomomorphicQuestion.read(in);
    }
}
