package org.toguna.shared.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
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

    /** @param body empty when it was erased, or sealed before the last start */
    public record Letter(String recipient, String subject, Optional<String> body, Instant writtenAt) {}

    public Page<Letter> read(Page.Wanted wanted) {
        if (!settings.demonstration()) {
            throw new NotFound("shared.page", "/demonstration/mails");
        }
        var page = mails.page(wanted);
        var letters = page.items().stream()
                .map(mail -> new Letter(
                        mail.recipient(),
                        mail.subject(),
                        mail.body().isEmpty()
                                ? Optional.empty()
                                : mail.sealed() ? seal.open(mail.body()) : Optional.of(mail.body()),
                        mail.writtenAt()))
                .toList();
        return new Page<>(letters, page.number(), page.size(), page.total());
    }
}
