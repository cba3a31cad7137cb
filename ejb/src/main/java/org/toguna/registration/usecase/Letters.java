package org.toguna.registration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.identity.domain.Person;
import org.toguna.outbox.usecase.Outbox;

/** What people are told about their registration, in their language. */
@Dependent
class Letters {
    private final Outbox outbox;

    @Inject
    Letters(Outbox outbox) {
        this.outbox = outbox;
    }

    void requested(Person person, Forum forum) {
        write("registration.requested", person, forum, "");
    }

    void accredited(Person person, Forum forum) {
        write("registration.accredited", person, forum, "");
    }

    void refused(Person person, Forum forum, String reason) {
        write("registration.refused", person, forum, reason);
    }

    private void write(String key, Person person, Forum forum, String reason) {
        var language = person.language();
        outbox.write(
                forum.letterhead(),
                person.email().value(),
                language,
                key,
                person.name(),
                forum.name().in(Locale.forLanguageTag(language)),
                outbox.link(language, ForumAddress.OVERVIEW.path(forum.slug())),
                reason);
    }
}
