package org.toguna.progress.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.usecase.Matters;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.progress.domain.Occasion;
import org.toguna.progress.domain.Reminders;

/** The application reminds focal points of what their institutions promised, and organisers when the silence lasts. */
@Stateless
public class RemindInstitutions {
    @Inject
    Forums forums;

    @Inject
    Reminders reminders;

    @Inject
    People people;

    @Inject
    Mandates mandates;

    @Inject
    Matters matters;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    public void remind(UUID forumId) {
        var forum = forums.get(forumId);
        reminders.send(
                forum, clock.now(), forum.timeZone(), (commitment, occasion) -> write(forum, commitment, occasion));
    }

    private void write(Forum forum, Commitment commitment, Occasion occasion) {
        for (var reader : readers(forum, commitment, occasion)) {
            var language = Locale.forLanguageTag(reader.language());
            outbox.write(
                    forum.letterhead(),
                    reader.email().value(),
                    reader.language(),
                    "commitment.reminder." + occasion.kind(),
                    commitment.number(),
                    commitment.terms().title().in(language),
                    occasion.due(),
                    occasion.milestone() == null ? "" : occasion.milestone().in(language),
                    forum.name().in(language),
                    outbox.link(reader.language(), ProgressAddress.COMMITMENT.path(forum.slug(), commitment.number())));
        }
    }

    private Set<Person> readers(Forum forum, Commitment commitment, Occasion occasion) {
        var readers = new LinkedHashSet<Person>();
        var staff = mandates.staff(forum.id(), clock.now());
        var matter = matters.of(commitment);
        staff.stream()
                .filter(holder ->
                        holder.role() == Role.FOCAL_POINT && holder.mandate().covers(matter))
                .map(holder -> people.get(holder.person()))
                .forEach(readers::add);
        if (occasion.kind().concernsOrganisers() || readers.isEmpty()) {
            staff.stream()
                    .filter(holder -> holder.role() == Role.ORGANISER)
                    .map(holder -> people.get(holder.person()))
                    .forEach(readers::add);
        }
        return readers;
    }
}
