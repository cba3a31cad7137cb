package org.toguna.shared.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.shared.Problem;

/** What is said where something stands that is not of the type that belongs there. */
final class Expected {
    private Expected() {}

    static Problem where(String field, Class<?> type) {
        return type.isEnum()
                ? new Problem(field, "shared.notOneOf", constantsOf(type))
                : new Problem(field, code(type));
    }

    private static String constantsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String code(Class<?> type) {
        if (type == String.class) {
            return "shared.notText";
        }
        if (type == LocalDate.class || type == Instant.class) {
            return "shared.notDate";
        }
        if (type == UUID.class) {
            return "shared.notId";
        }
        if (type == BigDecimal.class) {
            return "shared.notNumber";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "shared.notTrueOrFalse";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "shared.notWhole";
        }
        return Collection.class.isAssignableFrom(type) ? "shared.notList" : "shared.notObject";
    }
}
