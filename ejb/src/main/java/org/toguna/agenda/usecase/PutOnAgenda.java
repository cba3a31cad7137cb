package org.toguna.agenda.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;

/** The organiser or the rapporteur makes the next numbered item from published contributions. */
@Stateless
public class PutOnAgenda {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Contributions contributions;

    @Inject
    Agenda agenda;

    @Inject
    Event<Happened> happened;

    public AgendaItem put(String slug, LocalizedText title, LocalizedText description, Collection<UUID> sources) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        new Validation()
                .require(sources.stream().allMatch(Objects::nonNull), "sources", "shared.missing")
                .refuse();
        var chosen = sources.stream()
                .distinct()
                .map(id -> contributions.get(forum.id(), id))
                .toList();
        var item = new AgendaItem(forum.id(), agenda.nextNumber(forum.id()), title, description, chosen);
        agenda.add(item);
        happened.fire(new Happened(organiser, "PutOnAgenda", forum.id(), item.id()));
        return item;
    }
}
