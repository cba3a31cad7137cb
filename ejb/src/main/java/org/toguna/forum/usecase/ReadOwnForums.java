package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;

/** Somebody reads which forums they organise. */
@Act(by = Role.SIGNED_IN)
public class ReadOwnForums {
    private final Admission admission;
    private final Forums forums;

    @Inject
    ReadOwnForums(Admission admission, Forums forums) {
        this.admission = admission;
        this.forums = forums;
    }

    /** Newest first; none for who organises none. */
    public List<Forum> organised() {
        return admission.show(this, null, deed -> forums.where(deed.person(), Role.ORGANISER, deed.now()));
    }
}
