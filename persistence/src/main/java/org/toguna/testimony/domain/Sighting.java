package org.toguna.testimony.domain;

import java.time.LocalDate;
import java.util.List;
import org.toguna.agenda.domain.Statement;
import org.toguna.values.Validation;

/**
 * What somebody saw on the spot.
 *
 * @param words at most {@link Validation#PARAGRAPH} characters
 * @param language in which they are written
 * @param place where, in their own words
 * @param name of who saw it; may be null
 * @param nameShown whether they want it published
 */
public record Sighting(String words, String language, String place, LocalDate seenOn, String name, boolean nameShown) {
    public static final List<String> LANGUAGES = Statement.LANGUAGES;

    public Sighting {
        name = name == null || name.isBlank() ? null : name.strip();
    }

    /** The same, of somebody whose name is known. */
    public Sighting seenBy(String known) {
        return new Sighting(words, language, place, seenOn, known, nameShown);
    }

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    public void check(LocalDate today) {
        new Validation()
                .paragraph("words", words)
                .require(language != null && LANGUAGES.contains(language), "language", "following.language.unknown")
                .line("place", place)
                .present("seenOn", seenOn)
                .require(seenOn == null || !seenOn.isAfter(today), "seenOn", "following.seenOn.future")
                .optional("name", name, Validation.LINE)
                .require(!nameShown || name != null, "name", "following.name.missing")
                .refuse();
    }
}
