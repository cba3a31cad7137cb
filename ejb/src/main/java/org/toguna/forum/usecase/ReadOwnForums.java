package org.toguna.forum.usecase;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;

/** Somebody reads which forums they organise, and in which they hold an office. */
@Act(by = Role.SIGNED_IN)
public class ReadOwnForums {
    private final Admission admission;
    private final Forums forums;
    private final Mandates mandates;

    @Inject
    ReadOwnForums(Admission admission, Forums forums, Mandates mandates) {
        this.admission = admission;
        this.forums = forums;
        this.mandates = mandates;
    }

    /** Newest first; none for who organises none. */
    public List<Forum> organised() {
        return admission.show(this, null, deed -> forums.where(deed.person(), Role.ORGANISER, deed.now()));
    }

    /** Newest first, whatever the office. */
    public List<Forum> served() {
        return admission.show(
                this,
                null,
                deed -> mandates.of(deed.person(), deed.now()).stream()
                        .filter(Mandate::isOffice)
                        .map(Mandate::forumId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(forums::get)
                        .sorted(comparing(Forum::starts).reversed().thenComparing(Forum::slug))
                        .toList());
    }
}
