package org.toguna.agenda.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.agenda.domain.Contribution;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.People;
import org.toguna.outbox.usecase.Outbox;

/** Tells an author what was decided about their contribution. */
@Dependent
class LetterToAuthor {
    private final People people;
    private final Outbox outbox;

    @Inject
    LetterToAuthor(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    void write(String key, Forum forum, Contribution contribution, String reason) {
        var author = people.get(contribution.authorId());
        outbox.write(
                forum.letterhead(),
                author.email().value(),
                author.language(),
                key,
                forum.name().in(Locale.forLanguageTag(author.language())),
                outbox.link(author.language(), AgendaAddress.AGENDA.path(forum.slug())),
                reason);
    }
}
