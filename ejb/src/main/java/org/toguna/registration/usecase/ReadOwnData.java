package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.domain.Status;
import org.toguna.values.LocalizedText;

/** Somebody reads what is kept of them. */
@Act(by = Role.SIGNED_IN)
public class ReadOwnData {
    private final Admission admission;
    private final People people;
    private final Registrations registrations;
    private final Forums forums;
    private final HeldRoles roles;

    @Inject
    ReadOwnData(Admission admission, People people, Registrations registrations, Forums forums, HeldRoles roles) {
        this.admission = admission;
        this.people = people;
        this.registrations = registrations;
        this.forums = forums;
        this.roles = roles;
    }

    /** What is kept of a person. */
    public record Kept(String name, String email, String language, List<Entry> registrations, List<HeldRole> roles) {}

    /** What is kept of a person in one forum. */
    public record Entry(String slug, LocalizedText forum, Status status, Particulars particulars) {}

    public Kept read() {
        return admission.show(this, null, deed -> {
            var person = people.get(deed.person());
            return new Kept(
                    person.name(),
                    person.email().value(),
                    person.language(),
                    registrations.of(person.id()).stream().map(this::entry).toList(),
                    roles.of(person.id(), deed.now()));
        });
    }

    private Entry entry(Registration registration) {
        var forum = forums.get(registration.forumId());
        return new Entry(forum.slug(), forum.name(), registration.status(), registration.particulars());
    }
}
