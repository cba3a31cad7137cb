package org.toguna.registration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Role;
import org.toguna.shared.LocalizedText;

/** The roles that somebody was named to; that of a participant came with an accreditation. */
@Dependent
class HeldRoles {
    private final Grants grants;
    private final Forums forums;

    @Inject
    HeldRoles(Grants grants, Forums forums) {
        this.grants = grants;
        this.forums = forums;
    }

    List<HeldRole> of(UUID person) {
        return grants.of(person).stream()
                .filter(grant -> grant.role() != Role.PARTICIPANT)
                .map(grant -> {
                    var forum = Optional.ofNullable(grant.forumId()).map(forums::get);
                    return new HeldRole(
                            grant.role(),
                            forum.map(Forum::slug).orElse(""),
                            forum.map(Forum::name).orElse(LocalizedText.NONE));
                })
                .toList();
    }
}
