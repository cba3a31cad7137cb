package org.toguna.shared.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.toguna.shared.Mails;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;

/** Shows the letters that a demonstration would have sent; outside a demonstration there is no such page. */
@Stateless
public class ReadOutbox {
    @Inject
    Mails mails;

    @Inject
    Seal seal;

    @Inject
    InstallationSettings settings;

    @Inject
    Event<OutboxOpened> opened;

    /** @param body empty when it was erased, or sealed with another key */
    public record Letter(String recipient, String subject, Optional<String> body, Instant writtenAt) {
        public List<String> lines() {
            return body.stream().flatMap(String::lines).toList();
        }
    }

    /** @param recipient everybody where it is blank */
    public Page<Letter> read(String recipient, Page.Wanted wanted) {
        if (!settings.demonstration()) {
            throw new NotFound("shared.page", "/demonstration/mails");
        }
        opened.fire(new OutboxOpened());
        var page = mails.page(recipient, wanted);
        var letters = page.items().stream()
                .map(mail -> new Letter(
                        mail.recipient(),
                        mail.subject(),
                        mail.body().isEmpty()
                                ? Optional.empty()
                                : mail.isSealed() ? seal.open(mail.body()) : Optional.of(mail.body()),
                        mail.writtenAt()))
                .toList();
        return new Page<>(letters, page.number(), page.size(), page.total());
    }
}
