package org.toguna.commitment.usecase;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of the register's file, such as {@code indicator_2_name_fr}.
 *
 * @param place which indicator, budget line, milestone or partner, counted from 1; 0 for what is said once
 * @param language empty for what has none
 */
public record Column(RegisterField field, int place, String language) implements Comparable<Column> {
    private static final String PLACE = "([1-9][0-9]{0,2})";
    private static final String LANGUAGE = "([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})";
    private static final Comparator<Column> ORDER = comparing((Column column) -> column.field.group())
            .thenComparing(Column::place)
            .thenComparing(Column::field)
            .thenComparing(column -> !column.language.equals("fr"))
            .thenComparing(column -> !column.language.equals("en"))
            .thenComparing(Column::language);

    static Column of(RegisterField field) {
        return new Column(field, 0, "");
    }

    public String name() {
        return field.pattern.replace("#", String.valueOf(place)).replace("@", language);
    }

    public static Optional<Column> named(String name) {
        return Arrays.stream(RegisterField.values())
                .flatMap(field -> named(name, field).stream())
                .findFirst();
    }

    private static Optional<Column> named(String name, RegisterField field) {
        var pattern = Pattern.compile(field.pattern.replace("#", PLACE).replace("@", LANGUAGE));
        var match = pattern.matcher(name);
        return match.matches()
                ? Optional.of(new Column(
                        field,
                        field.isRepeated() ? Integer.parseInt(match.group(1)) : 0,
                        field.isInLanguages() ? match.group(match.groupCount()) : ""))
                : Optional.empty();
    }

    @Override
    public int compareTo(Column other) {
        return ORDER.compare(this, other);
    }
}
