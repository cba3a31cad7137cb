package org.toguna.forum.usecase;

import java.util.List;
import org.toguna.identity.usecase.Deed;

/**
 * What one feature has waiting for whoever reads their desk. Each feature tells its own, as it announces its pages; nobody lists
 * features. It asks the acts of the feature whether they are for that person, and the database how many there are: a query or two,
 * however many that is.
 */
public interface Waits {
    /** In a forum, within the bounds of that person's mandates there. */
    List<Waiting> in(Scene on);

    default List<Waiting> inInstallation(Deed on) {
        return List.of();
    }
}
