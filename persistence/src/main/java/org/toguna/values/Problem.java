package org.toguna.values;

import java.util.List;

/**
 * One thing that is wrong with what was asked.
 *
 * @param field the form field or JSON member it is about, empty when it is about the whole
 * @param code the key of its message in the bundles, and its problem type in JSON
 * @param arguments what the message mentions; of a long text its beginning, since it may be whatever somebody sent
 */
public record Problem(String field, String code, List<Object> arguments) {
    private static final int MENTIONED = 300;

    public Problem {
        arguments = arguments.stream().map(Problem::mentioned).toList();
    }

    public Problem(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }

    private static Object mentioned(Object argument) {
        return argument instanceof String text && text.codePointCount(0, text.length()) > MENTIONED
                ? text.substring(0, text.offsetByCodePoints(0, MENTIONED)) + "…"
                : argument;
    }
}
