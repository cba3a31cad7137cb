package org.toguna.testimony.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.People;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.testimony.domain.Testimony;

/** Tells a participant what was decided about their testimony; who came by a link left no address, and who was erased has none. */
@Dependent
class LetterToWitness {
    private final People people;
    private final Commitments commitments;
    private final Outbox outbox;

    @Inject
    LetterToWitness(People people, Commitments commitments, Outbox outbox) {
        this.people = people;
        this.commitments = commitments;
        this.outbox = outbox;
    }

    void write(String key, Forum forum, Testimony testimony) {
        testimony
                .authorId()
                .map(people::get)
                .filter(person -> !person.isErased())
                .ifPresent(author -> {
                    var commitment = commitments.get(testimony.commitmentId());
                    outbox.write(
                            forum.letterhead(),
                            author.email().value(),
                            author.language(),
                            key,
                            commitment.number(),
                            commitment.terms().title().in(Locale.forLanguageTag(author.language())),
                            outbox.link(
                                    author.language(),
                                    ProgressAddress.COMMITMENT.path(forum.slug(), commitment.number())),
                            testimony.refusalReason().orElse(""));
                });
    }
}
