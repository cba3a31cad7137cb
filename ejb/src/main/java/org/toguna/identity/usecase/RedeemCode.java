package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.SignInRequest;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;

/** Tries the code or the link of a letter; the try counts even when what it was for is refused and rolled back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RedeemCode {
    @Inject
    SignInRequests requests;

    @Inject
    FailedAttempts failures;

    @Inject
    Marks marks;

    @Inject
    RealClock clock;

    /**
     * The code serves the browser that asked for it.
     *
     * @param address null where the browser's own requests tell enough
     * @return refused as {@code identity.code.otherBrowser}, {@code identity.code.linkOnly}, {@code identity.code.expired}, {@code
     *     identity.code.spent}, {@code identity.code.newer}, {@code identity.code.wrong}, {@code identity.tooManyFromHere}
     */
    public Redeemed byCode(EmailAddress address, String code, Browser browser) {
        var now = clock.now();
        var network = marks.network(browser);
        if (failures.isCrowded(network, now)) {
            return Redeemed.refused(Refusal.Kind.TOO_MANY, "code", "identity.tooManyFromHere");
        }
        var asked = browser.token().map(token -> requests.of(token, now)).orElse(List.of()).stream()
                .filter(request -> address == null || request.account().equals(marks.account(address)))
                .toList();
        if (asked.isEmpty()) {
            return refused("identity.code.otherBrowser");
        }
        var newest = newest(asked);
        if (failures.isGuessedOut(Guess.CODE, newest.account(), now)) {
            return Redeemed.refused(Refusal.Kind.TOO_MANY, "code", "identity.code.linkOnly");
        }
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        return switch (newest.tryCode(marks.code(newest.id(), typed), now)) {
            case GOOD -> Redeemed.good(newest.personId());
            case EXPIRED -> refused("identity.code.expired");
            case SPENT -> refused("identity.code.spent");
            case WRONG -> {
                failures.add(Guess.CODE, newest.account(), network, now);
                yield refused(isOfEarlierLetter(typed, newest, asked) ? "identity.code.newer" : "identity.code.wrong");
            }
        };
    }

    /** The last that has a letter, or will; an address that had its six has none for the requests after them. */
    private static SignInRequest newest(List<SignInRequest> asked) {
        return asked.stream()
                .filter(request -> request.isAnswered() || request.isWaiting())
                .findFirst()
                .orElse(asked.get(0));
    }

    private boolean isOfEarlierLetter(String typed, SignInRequest newest, List<SignInRequest> asked) {
        return asked.stream()
                .filter(request -> request.account().equals(newest.account()))
                .anyMatch(request -> request.hadCode(marks.code(request.id(), typed)));
    }

    /**
     * The link serves whoever reads the letter.
     *
     * @return refused as {@code identity.link.gone}
     */
    public Redeemed byLink(String link) {
        return requests.byLink(link)
                .filter(request -> request.follow(clock.now()) == SignInRequest.Try.GOOD)
                .map(request -> Redeemed.good(request.personId()))
                .orElseGet(() -> Redeemed.refused(Refusal.Kind.INVALID, "link", "identity.link.gone"));
    }

    /** Whether that link would do; looking at it uses nothing up. */
    public boolean isGood(String link) {
        return requests.byLink(link)
                .filter(request -> request.isOpenAt(clock.now()))
                .isPresent();
    }

    private static Redeemed refused(String code) {
        return Redeemed.refused(Refusal.Kind.INVALID, "code", code);
    }
}
