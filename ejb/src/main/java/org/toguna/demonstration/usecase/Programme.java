package org.toguna.demonstration.usecase;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Statement;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;

/** What was brought forward in a forum and the agenda made of it. */
final class Programme {
    private final EntityManager entities;
    private final Contributions contributions;
    private final Agenda agenda;

    /** @param words of the participant from whose contribution the item was made */
    record Item(LocalizedText title, String heading, String words) {}

    Programme(EntityManager entities) {
        this.entities = entities;
        contributions = new Contributions(entities);
        agenda = new Agenda(entities);
    }

    List<UUID> draw(Forum forum, List<Item> items, List<Cast.Participant> authors, Instant at) {
        int number = agenda.nextNumber(forum.id());
        var drawn = new ArrayList<UUID>();
        for (var item : items) {
            var author = authors.get(number % authors.size());
            var statement = new Statement(item.heading(), item.words(), "fr", Level.INTERNATIONAL);
            var contribution = new Contribution(forum, author.person(), statement, at.plusSeconds(3600L * number));
            contribution.publish(at.plusSeconds(86_400L + 3600L * number));
            contributions.add(contribution);
            entities.flush();
            var put = new AgendaItem(forum.id(), number++, item.title(), LocalizedText.NONE, List.of(contribution));
            agenda.add(put);
            entities.flush();
            drawn.add(put.id());
        }
        return drawn;
    }
}
