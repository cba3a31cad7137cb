package org.toguna.commitment.domain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps {@link Gaps} as their names separated by spaces; the empty text is a complete commitment. */
@Converter(autoApply = true)
public class GapsConverter implements AttributeConverter<Gaps, String> {
    @Override
    public String convertToDatabaseColumn(Gaps gaps) {
        return gaps == null ? "" : gaps.all().stream().map(Gap::name).collect(joining(" "));
    }

    @Override
    public Gaps convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? new Gaps(Set.of())
                : new Gaps(Stream.of(column.split(" ")).map(Gap::valueOf).collect(toSet()));
    }
}
