package org.toguna.commitment.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.toguna.commitment.domain.Institution;
import org.toguna.values.LocalizedText;

/** The institutions of a forum, to be found by the name that a file gives them. */
final class KnownInstitutions {
    private final List<Institution> all;

    KnownInstitutions(Collection<Institution> all) {
        this.all = new ArrayList<>(all);
    }

    void add(Institution institution) {
        all.add(institution);
    }

    /** The one of that very name, else the first that has it in the languages given. */
    Optional<Institution> named(LocalizedText name) {
        return all.stream()
                .filter(institution -> institution.name().equals(name))
                .findFirst()
                .or(() -> all.stream()
                        .filter(institution -> institution
                                .name()
                                .texts()
                                .entrySet()
                                .containsAll(name.texts().entrySet()))
                        .findFirst());
    }
}
