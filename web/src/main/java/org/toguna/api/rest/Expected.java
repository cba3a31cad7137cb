package org.toguna.api.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;

/** What is said where something stands that is not of the type that belongs there. */
final class Expected {
    private Expected() {}

    static Problem where(String field, Class<?> type) {
        if (type.isEnum()) {
            return oneOf(field, Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()));
        }
        return type == Locale.class
                ? oneOf(field, Texts.LANGUAGES.stream().map(Locale::getLanguage))
                : new Problem(field, code(type));
    }

    private static Problem oneOf(String field, Stream<String> known) {
        return new Problem(field, "shared.notOneOf", known.collect(Collectors.joining(", ")));
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
