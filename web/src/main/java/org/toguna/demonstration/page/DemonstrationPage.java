package org.toguna.demonstration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.demonstration.usecase.DemonstrationAddress;
import org.toguna.demonstration.usecase.MoveBusinessClock;
import org.toguna.demonstration.usecase.ReadOutbox;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** What only a demonstration has: its letters, and a clock that an administrator moves. */
@Named
@RequestScoped
public class DemonstrationPage {
    private static final ZoneId UNIVERSAL = ZoneId.of("UTC");

    @Inject
    CurrentPage page;

    @Inject
    ReadOutbox outbox;

    @Inject
    MoveBusinessClock moveClock;

    @Inject
    BusinessClock clock;

    private Page<ReadOutbox.Letter> letters;
    private String days = "1";

    public Page<ReadOutbox.Letter> getLetters() {
        if (letters == null) {
            letters = outbox.read(getRecipient(), page.wanted(20));
        }
        return letters;
    }

    /** Whose letters are asked for; blank for everybody's. */
    public String getRecipient() {
        return Objects.requireNonNullElse(page.query("to"), "");
    }

    public void forward() {
        var whole = Written.whole(days);
        new Validation().require(whole.isPresent(), "days", "shared.notNumber").refuse();
        moveClock.forward(Duration.ofDays(whole.get()));
        page.redirect(DemonstrationAddress.CLOCK.path(), "shared.clock.done");
    }

    public String getNow() {
        return page.instant(clock.now(), UNIVERSAL);
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
