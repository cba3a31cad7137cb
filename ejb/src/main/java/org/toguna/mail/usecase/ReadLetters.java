package org.toguna.mail.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Mail;
import org.toguna.shared.Mails;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;
import org.toguna.shared.Trouble;
import org.toguna.shared.usecase.MailServer;

/**
 * Which letters have not left. The administrator sees each one with its recipient and what the mail server said, the organiser of a forum
 * how many of which kind; nobody sees what is in them.
 */
@Stateless
public class ReadLetters {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Mails mails;

    @Inject
    MailServer server;

    /** @param serverNamed without a mail server all letters wait */
    public record Standing(Mails.Standing letters, boolean serverNamed) {}

    /**
     * One that has not left.
     *
     * @param kind the key of its texts
     * @param recipient empty when the letter itself tells what its recipient did
     * @param next when it is tried again; empty once it is given up
     * @param again whether it may be sent again on demand
     */
    public record Kept(
            UUID id,
            String kind,
            Optional<Forum> forum,
            Optional<String> recipient,
            Instant writtenAt,
            int attempts,
            Optional<Instant> next,
            Trouble trouble,
            String words,
            boolean again) {}

    public Standing standing() {
        caller.require(null, Role.ADMINISTRATOR);
        return new Standing(mails.standing(), server.isNamed());
    }

    /** Newest first. */
    public Page<Kept> page(Page.Wanted wanted) {
        caller.require(null, Role.ADMINISTRATOR);
        var page = mails.troubled(wanted);
        return new Page<>(page.items().stream().map(this::kept).toList(), page.number(), page.size(), page.total());
    }

    /** @throws NotFound {@code mail.letter.notFound} also for one that has left meanwhile */
    public Kept get(UUID id) {
        caller.require(null, Role.ADMINISTRATOR);
        return mails.find(id)
                .filter(mail -> mail.trouble().isPresent())
                .map(this::kept)
                .orElseThrow(() -> new NotFound("mail.letter", id));
    }

    /** By kind and reason. */
    public List<Mails.Troubled> of(String slug) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        return mails.troubled(forum.id());
    }

    private Kept kept(Mail mail) {
        return new Kept(
                mail.id(),
                mail.kind(),
                mail.forumId().map(forums::get),
                Optional.of(mail.recipient()).filter(any -> !mail.isDiscreet()),
                mail.writtenAt(),
                mail.attempts(),
                mail.nextAttemptAt(),
                mail.trouble().orElseThrow(),
                mail.troubleWords().orElse(""),
                mail.mayBeSentAgain());
    }
}
