package org.toguna.mail.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.domain.Trouble;
import org.toguna.outbox.usecase.MailServer;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** An administrator sees each letter that has not left, with its recipient and what the mail server said; nobody sees what is in it. */
@Act(by = Role.ADMINISTRATOR)
public class ReadLetters {
    private final Admission admission;
    private final Forums forums;
    private final Mails mails;
    private final MailServer server;

    @Inject
    ReadLetters(Admission admission, Forums forums, Mails mails, MailServer server) {
        this.admission = admission;
        this.forums = forums;
        this.mails = mails;
        this.server = server;
    }

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
        return admission.show(this, null, deed -> new Standing(mails.standing(), server.isNamed()));
    }

    /** Newest first. */
    public Page<Kept> page(Page.Wanted wanted) {
        return admission.show(this, null, deed -> {
            var page = mails.troubled(wanted);
            return new Page<>(page.items().stream().map(this::kept).toList(), page.number(), page.size(), page.total());
        });
    }

    /** @throws NotFound {@code mail.letter.notFound} also for one that has left meanwhile */
    public Kept get(UUID id) {
        return admission.show(
                this,
                null,
                deed -> mails.find(id)
                        .filter(mail -> mail.trouble().isPresent())
                        .map(this::kept)
                        .orElseThrow(() -> new NotFound("mail.letter", id)));
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
