package org.toguna.following.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.toguna.clock.domain.RealClock;
import org.toguna.clock.usecase.Rate;
import org.toguna.identity.usecase.Browser;
import org.toguna.values.Refusal;

/** Asking to follow has letters written to whatever addresses somebody types: not to thousands. */
@ApplicationScoped
public class FollowRate {
    /** From one network: two hundred people in a hall, six wishes each. */
    static final int WISHES = 1200;

    private final Rate<String> wishes;

    @Inject
    public FollowRate(RealClock clock) {
        wishes = new Rate<>(WISHES, Duration.ofHours(1), clock);
    }

    protected FollowRate() {
        this(new RealClock());
    }

    /**
     * Counts every wish, also those that write no letter: else the limit would tell who follows.
     *
     * @throws Refusal {@code identity.tooManyFromHere}
     */
    void wish(Browser browser) {
        if (wishes.isReached(browser.network())) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyFromHere");
        }
        wishes.count(browser.network());
    }
}
