package org.toguna.values;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;

/** Keeps {@link Levels} as their names separated by spaces. */
@Converter(autoApply = true)
public class LevelsConverter implements AttributeConverter<Levels, String> {
    @Override
    public String convertToDatabaseColumn(Levels levels) {
        return levels == null ? "" : levels.all().stream().map(Level::name).collect(joining(" "));
    }

    @Override
    public Levels convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? Levels.NONE
                : new Levels(Stream.of(column.split(" ")).map(Level::valueOf).collect(toSet()));
    }
}
