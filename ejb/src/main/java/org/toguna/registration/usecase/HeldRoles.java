package org.toguna.registration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;
import org.toguna.values.LocalizedText;

/** The offices that somebody holds now, each told once however many institutions they hold it for. */
@Dependent
class HeldRoles {
    private final Mandates mandates;
    private final Forums forums;

    @Inject
    HeldRoles(Mandates mandates, Forums forums) {
        this.mandates = mandates;
        this.forums = forums;
    }

    List<HeldRole> of(UUID person, Instant now) {
        return mandates.of(person, now).stream()
                .filter(Mandate::isOffice)
                .map(mandate -> {
                    var forum = Optional.ofNullable(mandate.forumId()).map(forums::get);
                    return new HeldRole(
                            mandate.role(),
                            forum.map(Forum::slug).orElse(""),
                            forum.map(Forum::name).orElse(LocalizedText.NONE));
                })
                .distinct()
                .toList();
    }
}
