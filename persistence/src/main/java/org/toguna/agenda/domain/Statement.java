package org.toguna.agenda.domain;

import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Level;
import org.toguna.values.Validation;

/**
 * What a participant says under a heading.
 *
 * @param heading the code of one of the forum's headings
 * @param text at most {@link Validation#PARAGRAPH} characters
 * @param language in which it is written
 * @param level at which the author places themselves, or null when they do not say
 */
public record Statement(String heading, String text, String language, Level level) {
    /** The languages in which a contribution may be written. */
    public static final List<String> LANGUAGES = List.of("fr", "en", "es", "pt", "ar", "bm");

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    public void checkFor(Forum forum) {
        new Validation()
                .require(
                        forum.headings().stream().anyMatch(known -> known.code().equals(heading)),
                        "heading",
                        "agenda.heading.unknown")
                .paragraph("text", text)
                .require(language != null && LANGUAGES.contains(language), "language", "agenda.language.unknown")
                .refuse();
    }
}
