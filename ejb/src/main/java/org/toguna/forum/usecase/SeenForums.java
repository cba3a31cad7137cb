package org.toguna.forum.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;

/**
 * Forums as one request sees them, to refuse early and to show: each is asked for once. Its transaction being over, nothing that is done
 * to one is stored; an act changes its own, which is seen from then on.
 */
@RequestScoped
public class SeenForums {
    private final Map<String, Forum> seen = new HashMap<>();
    private Forums forums;
    private Event<Taken> taken;

    /** An act began with it; {@code before} is what was seen until then, or null. */
    record Taken(String slug, Forum before) {}

    /** For the container, which wraps it. */
    protected SeenForums() {}

    @Inject
    public SeenForums(Forums forums, Event<Taken> taken) {
        this.forums = forums;
        this.taken = taken;
    }

    /** @throws org.toguna.values.NotFound {@code forum.notFound} */
    Forum get(String slug) {
        return seen.computeIfAbsent(slug, forums::get);
    }

    /** @throws org.toguna.values.NotFound {@code forum.notFound} */
    Forum take(String slug) {
        var forum = forums.get(slug);
        taken.fire(new Taken(slug, seen.put(slug, forum)));
        return forum;
    }

    void seeAgain(@Observes(during = TransactionPhase.AFTER_FAILURE) Taken undone) {
        if (undone.before() == null) {
            seen.remove(undone.slug());
        } else {
            seen.put(undone.slug(), undone.before());
        }
    }
}
