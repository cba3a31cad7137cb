package org.toguna.voting.domain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;
import org.toguna.registration.domain.Category;

/** Keeps an {@link Electorate} as the names of its categories, separated by spaces. */
@Converter(autoApply = true)
public class ElectorateConverter implements AttributeConverter<Electorate, String> {
    @Override
    public String convertToDatabaseColumn(Electorate electorate) {
        return electorate == null
                ? ""
                : electorate.categories().stream().map(Category::name).collect(joining(" "));
    }

    @Override
    public Electorate convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? new Electorate(Set.of())
                : new Electorate(
                        Stream.of(column.split(" ")).map(Category::valueOf).collect(toSet()));
    }
}
