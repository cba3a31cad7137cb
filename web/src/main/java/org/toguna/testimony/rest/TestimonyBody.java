package org.toguna.testimony.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.toguna.testimony.domain.Sighting;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.domain.Testimony;
import org.toguna.testimony.usecase.About;
import org.toguna.values.Validation;

/**
 * A testimony as the API shows it.
 *
 * @param commitment its number
 * @param name by its author's consent only
 */
public record TestimonyBody(
        UUID id,
        int commitment,
        String words,
        String language,
        String place,
        LocalDate seenOn,
        String name,
        boolean photograph,
        Status status,
        String reason) {

    static TestimonyBody of(About about) {
        return of(about.testimony(), about.commitment().number());
    }

    static TestimonyBody of(Testimony testimony, int commitment) {
        return new TestimonyBody(
                testimony.id(),
                commitment,
                testimony.words(),
                testimony.language(),
                testimony.place(),
                testimony.seenOn(),
                testimony.shownName().orElse(null),
                testimony.isIllustrated(),
                testimony.status(),
                testimony.refusalReason().orElse(null));
    }

    /**
     * What somebody hands in.
     *
     * @param commitment its number; not needed with a link, which names it
     * @param language French when absent
     */
    public record Given(
            Integer commitment,
            String words,
            String language,
            String place,
            LocalDate seenOn,
            String name,
            boolean nameShown) {

        Sighting toSighting() {
            return new Sighting(words, language == null ? "fr" : language, place, seenOn, name, nameShown);
        }

        static Given present(Given given) {
            new Validation().present("words", given).refuse();
            return given;
        }
    }
}
