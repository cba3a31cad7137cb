package org.toguna.forum.usecase;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.usecase.Deed;
import org.toguna.values.Refusal;

/** An act being done in a forum. */
public final class Scene extends Deed {
    private final Forum forum;
    private final Supplier<Optional<Forum>> predecessor;

    Scene(Deed deed, Forum forum, Supplier<Optional<Forum>> predecessor) {
        super(deed);
        this.forum = forum;
        this.predecessor = predecessor;
    }

    public Forum forum() {
        return forum;
    }

    public UUID forumId() {
        return forum.id();
    }

    Optional<Forum> predecessor() {
        return predecessor.get();
    }

    /** @throws Refusal {@code forum.windowClosed}, {@code forum.evaluationMissing} */
    public void mustBeOpen(Activity activity) {
        forum.mustBeOpen(activity, predecessor(), now());
    }
}
