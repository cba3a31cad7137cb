package org.toguna.agenda.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** The organiser or the rapporteur makes the next numbered item from published contributions. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class PutOnAgenda {
    private final Stage stage;
    private final Contributions contributions;
    private final Agenda agenda;

    @Inject
    public PutOnAgenda(Stage stage, Contributions contributions, Agenda agenda) {
        this.stage = stage;
        this.contributions = contributions;
        this.agenda = agenda;
    }

    public AgendaItem put(String slug, LocalizedText title, LocalizedText description, Collection<UUID> sources) {
        return stage.act(this, slug, on -> {
            new Validation()
                    .require(sources.stream().allMatch(Objects::nonNull), "sources", "shared.missing")
                    .refuse();
            var chosen = sources.stream()
                    .distinct()
                    .map(id -> contributions.get(on.forumId(), id))
                    .toList();
            var item = new AgendaItem(on.forumId(), agenda.nextNumber(on.forumId()), title, description, chosen);
            agenda.add(item);
            on.done(item.id());
            return item;
        });
    }
}
