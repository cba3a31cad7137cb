package org.toguna.shared;

import java.util.List;

/**
 * One thing that is wrong with what was asked.
 *
 * @param field the form field or JSON member it is about, empty when it is about the whole
 * @param code the key of its message in the bundles, and its problem type in JSON
 * @param arguments what the message mentions
 */
public record Problem(String field, String code, List<Object> arguments) {
    public Problem(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}
