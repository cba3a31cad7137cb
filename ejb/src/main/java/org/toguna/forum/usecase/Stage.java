package org.toguna.forum.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.identity.usecase.Deed;
import org.toguna.values.Refusal;

/** Where the use cases of a forum take place: each in one transaction, and for those alone whom its {@link Act} names. */
@Stateless
public class Stage {
    private Admission admission;
    private SeenForums seen;
    private Forums forums;

    /** For the container, which wraps it. */
    protected Stage() {}

    @Inject
    public Stage(Admission admission, SeenForums seen, Forums forums) {
        this.admission = admission;
        this.seen = seen;
        this.forums = forums;
    }

    /**
     * Changes something, the forum read anew.
     *
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}, {@code forum.archived}, or of the act itself
     */
    public <T> T act(Object useCase, String slug, Function<Scene, T> acting) {
        var forum = seen.take(slug);
        return admission.act(useCase, forum.id(), deed -> {
            forum.mustBeWritable();
            return acting.apply(scene(deed, forum));
        });
    }

    /**
     * Changes nothing; the forum is as this request saw it first, or as its last act left it.
     *
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}
     */
    public <T> T show(Object useCase, String slug, Function<Scene, T> reading) {
        var forum = seen.get(slug);
        return admission.show(useCase, forum.id(), deed -> reading.apply(scene(deed, forum)));
    }

    private Scene scene(Deed deed, Forum forum) {
        return new Scene(deed, forum, () -> forums.predecessor(forum));
    }
}
