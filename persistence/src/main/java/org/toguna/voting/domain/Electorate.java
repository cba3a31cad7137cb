package org.toguna.voting.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.toguna.registration.domain.Category;
import org.toguna.values.Validation;

/** The categories that vote in a verifiable vote, kept in one column. */
public record Electorate(Set<Category> categories) {
    public Electorate {
        categories = Collections.unmodifiableSet(
                categories.isEmpty() ? EnumSet.noneOf(Category.class) : EnumSet.copyOf(categories));
    }

    void check(Validation validation) {
        validation.require(
                !categories.isEmpty() && Category.ELECTORS.containsAll(categories),
                "categories",
                "voting.box.categories.range");
    }
}
