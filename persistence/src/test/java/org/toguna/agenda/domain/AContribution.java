package org.toguna.agenda.domain;

import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;

/** Contributions and agendas for tests. */
public final class AContribution {
    private AContribution() {}

    public static Statement statement(String text) {
        return new Statement("measure", text, "fr", Level.INTERNATIONAL);
    }

    public static Contribution posted(Forum forum) {
        return new Contribution(forum, UUID.randomUUID(), statement("Un guichet unique par consulat"), NOON);
    }

    /** A new person's contribution to a stored forum, stored and published. */
    public static Contribution publishedIn(EntityManager entities, Forum forum) {
        var author = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa Testeuse", "fr", NOON);
        entities.persist(author);
        entities.flush();
        var contribution = new Contribution(forum, author.id(), statement("Un guichet unique par consulat"), NOON);
        contribution.publish(NOON);
        new Contributions(entities).add(contribution);
        entities.flush();
        return contribution;
    }

    /** So many items on the agenda of a stored forum. */
    public static List<UUID> itemsIn(EntityManager entities, Forum forum, int count) {
        var source = publishedIn(entities, forum);
        var agenda = new Agenda(entities);
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            var item = new AgendaItem(
                    forum.id(),
                    agenda.nextNumber(forum.id()),
                    LocalizedText.french("Mesure " + i),
                    LocalizedText.NONE,
                    List.of(source));
            agenda.add(item);
            entities.flush();
            ids.add(item.id());
        }
        return ids;
    }
}
