package org.toguna.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import org.toguna.pages.page.CurrentPage;

/** When letters were written and are tried: letters of an installation have no zone but the universal one. */
@Named
@RequestScoped
public class LetterWords {
    private static final ZoneId UNIVERSAL = ZoneId.of("UTC");

    @Inject
    CurrentPage page;

    public String moment(Instant instant) {
        return page.instant(instant, UNIVERSAL);
    }
}
