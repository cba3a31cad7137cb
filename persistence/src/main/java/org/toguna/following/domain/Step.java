package org.toguna.following.domain;

import java.util.UUID;
import org.toguna.values.LocalizedText;

/**
 * One thing that a contribution became.
 *
 * @param what tells it from others of its stage, at most 60 characters
 * @param number of the item, recommendation or commitment
 * @param title of that, or of the forum
 * @param detail the answer or the status, or null
 */
public record Step(Stage stage, String what, int number, LocalizedText title, Enum<?> detail) {
    static Step of(Stage stage, UUID what, int number, LocalizedText title) {
        return new Step(stage, what.toString(), number, title, null);
    }
}
