package org.toguna.agenda.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.usecase.ReadAgenda;

/**
 * A numbered item with the contributions it was made from.
 *
 * @param lesson the id of the lesson it was made from instead, absent when there is none
 */
public record ItemBody(
        UUID id,
        int number,
        Map<String, String> title,
        Map<String, String> description,
        List<ContributionBody> sources,
        UUID lesson) {
    static ItemBody of(ReadAgenda.Sourced sourced) {
        var item = sourced.item();
        return new ItemBody(
                item.id(),
                item.number(),
                item.title().texts(),
                item.description().texts(),
                sourced.sources().stream().map(ContributionBody::of).toList(),
                item.lessonId().orElse(null));
    }
}
