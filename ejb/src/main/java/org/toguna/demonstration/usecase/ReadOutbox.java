package org.toguna.demonstration.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.usecase.OutboxOpened;
import org.toguna.seal.usecase.Seal;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** Anybody reads the letters that a demonstration would have sent; outside a demonstration there is no such page. */
@Act(by = Role.ANYONE)
public class ReadOutbox {
    private final Admission admission;
    private final Mails mails;
    private final Seal seal;
    private final InstallationSettings settings;
    private final Event<OutboxOpened> opened;

    @Inject
    ReadOutbox(Admission admission, Mails mails, Seal seal, InstallationSettings settings, Event<OutboxOpened> opened) {
        this.admission = admission;
        this.mails = mails;
        this.seal = seal;
        this.settings = settings;
        this.opened = opened;
    }

    /** @param body empty when it was erased, or sealed with another key */
    public record Letter(String recipient, String subject, Optional<String> body, Instant writtenAt) {
        public List<String> lines() {
            return body.stream().flatMap(String::lines).toList();
        }
    }

    /**
     * @param recipient everybody where it is blank
     * @throws NotFound {@code shared.page.notFound} outside a demonstration
     */
    public Page<Letter> read(String recipient, Page.Wanted wanted) {
        return admission.show(this, null, deed -> {
            if (!settings.demonstration()) {
                throw new NotFound("shared.page", DemonstrationAddress.MAILS.path());
            }
            opened.fire(new OutboxOpened());
            var page = mails.page(recipient, wanted);
            var letters = page.items().stream()
                    .map(mail -> new Letter(mail.recipient(), mail.subject(), body(mail), mail.writtenAt()))
                    .toList();
            return new Page<>(letters, page.number(), page.size(), page.total());
        });
    }

    private Optional<String> body(Mail mail) {
        if (mail.body().isEmpty()) {
            return Optional.empty();
        }
        return mail.isSealed() ? seal.open(mail.body()) : Optional.of(mail.body());
    }
}
