package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Guess;
import org.toguna.identity.domain.SignInRequest;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.values.Refusal;

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
        var newest = asked.get(0);
        if (failures.isGuessedOut(Guess.CODE, newest.account(), now)) {
            return Redeemed.refused(Refusal.Kind.TOO_MANY, "code", "identity.code.linkOnly");
        }
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        var letter = letterOf(newest, asked);
        return switch (tryCode(newest, letter, typed, now)) {
            case GOOD -> Redeemed.good(letter.personId());
            case EXPIRED -> refused("identity.code.expired");
            case SPENT -> refused("identity.code.spent");
            case WRONG -> {
                failures.add(Guess.CODE, newest.account(), network, now);
                yield refused(isOfEarlierLetter(typed, newest, asked) ? "identity.code.newer" : "identity.code.wrong");
            }
        };
    }

    /** The newest that came of what this browser asked for: past six in an hour, none comes of a request. */
    private static SignInRequest letterOf(SignInRequest newest, List<SignInRequest> asked) {
        return asked.stream()
                .filter(request -> request.isAnswered() && request.account().equals(newest.account()))
                .findFirst()
                .orElse(newest);
    }

    /** A wrong code is answered by what the newest request allows: so does an address that gets no letters at all. */
    private SignInRequest.Try tryCode(SignInRequest newest, SignInRequest letter, String typed, Instant now) {
        var tried = newest.tryCode(marks.code(newest.id(), typed), now);
        if (letter == newest || tried != SignInRequest.Try.WRONG) {
            return tried;
        }
        var mark = marks.code(letter.id(), typed);
        var there = letter.tryCode(mark, now);
        return letter.hadCode(mark) ? there : tried;
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
        return reader(link).isPresent();
    }

    /** To whom the letter with that link was written, as long as it would do. */
    public Optional<UUID> reader(String link) {
        return requests.byLink(link)
                .filter(request -> request.isOpenAt(clock.now()))
                .map(SignInRequest::personId);
    }

    private static Redeemed refused(String code) {
        return Redeemed.refused(Refusal.Kind.INVALID, "code", code);
    }
}
