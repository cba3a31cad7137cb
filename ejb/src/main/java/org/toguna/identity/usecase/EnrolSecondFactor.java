package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignIn;
import org.toguna.identity.domain.SignIns;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.seal.usecase.Seal;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Setting up an authenticator, in a session that may still miss its second step; and moving to another one later. */
@Stateless
@Act(by = Role.ANYONE)
public class EnrolSecondFactor {
    @Inject
    SignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    People people;

    @Inject
    AskForSecondFactor asked;

    @Inject
    DemandSecondFactor demand;

    @Inject
    Seal seal;

    @Inject
    Outbox outbox;

    @Inject
    InstallationSettings settings;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * How far a session is.
     *
     * @param enrolled whether an authenticator is set up
     * @param pending what to set one up with, once begun
     * @param recoveryCodes how many are left
     */
    public record Standing(SecondStep missing, boolean enrolled, Optional<Key> pending, int recoveryCodes) {}

    /**
     * What an authenticator needs.
     *
     * @param secret to type, in Base32
     * @param uri the same for a QR code, as authenticators read it
     */
    public record Key(String secret, String uri) {}

    /** @throws Refusal {@code identity.secondFactor.noSession} */
    public Standing read(String session) {
        var signIn = session(session);
        var factor = factors.find(signIn.personId());
        var missing = asked.of(signIn);
        return new Standing(
                missing,
                factor.filter(SecondFactor::isEnrolled).isPresent(),
                missing == SecondStep.SHOW
                        ? Optional.empty()
                        : factor.flatMap(SecondFactor::pendingKey)
                                .flatMap(seal::open)
                                .map(key ->
                                        key(key, people.get(signIn.personId()).email())),
                factor.map(SecondFactor::recoveryCodesLeft).orElse(0));
    }

    /**
     * Makes a key, which counts once a code of it was typed.
     *
     * @param code of the present authenticator, or a recovery code; not asked for where there is none
     * @throws Refusal {@code identity.secondFactor.noSession}, or as {@link ShowSecondFactor} says
     * @throws NotFound {@code identity.secondFactor.notFound} in a demonstration
     */
    public Key begin(String session, String code) {
        if (settings.demonstration()) {
            throw new NotFound("identity.secondFactor", "demonstration");
        }
        var signIn = session(session);
        var person = people.get(signIn.personId());
        var factor = factors.take(person.id()).orElseGet(() -> added(person.id()));
        if (factor.isEnrolled()) {
            demand.of(factor, person, code);
        }
        var key = SecondFactor.makeKey();
        factor.begin(seal.keep(key));
        return key(key, person.email());
    }

    /**
     * The person shows that their authenticator holds the key: from now on it is asked for, and this session has shown it.
     *
     * @return the recovery codes, which nobody sees again
     * @throws Refusal {@code identity.secondFactor.notBegun}, {@code identity.secondFactor.wrong}
     */
    public List<String> enrol(String session, String code) {
        var signIn = session(session);
        var person = people.get(signIn.personId());
        var factor = factors.take(person.id());
        var key = factor.filter(begun -> asked.of(signIn) != SecondStep.SHOW)
                .flatMap(SecondFactor::pendingKey)
                .flatMap(seal::open)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "identity.secondFactor.notBegun"));
        if (!factor.get().enrol(key, DemandSecondFactor.typed(code), clock.now())) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("code", "identity.secondFactor.wrong")));
        }
        signIn.showSecondFactor();
        outbox.write(
                Letterhead.INSTALLATION,
                person.email().value(),
                person.language(),
                "identity.secondFactor.enrolled",
                outbox.link(person.language(), IdentityAddress.SIGN_IN.path()));
        happened.fire(new Happened(person.id(), "EnrolSecondFactor", null, person.id()));
        return factor.get().makeRecoveryCodes();
    }

    /**
     * New recovery codes in place of those that are left.
     *
     * @param code of the authenticator
     * @throws Refusal {@code identity.secondFactor.notBegun}, or as {@link ShowSecondFactor} says
     */
    public List<String> renewRecoveryCodes(String session, String code) {
        var person = people.get(session(session).personId());
        var factor = factors.take(person.id())
                .filter(SecondFactor::isEnrolled)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "identity.secondFactor.notBegun"));
        demand.of(factor, person, code);
        happened.fire(new Happened(person.id(), "RenewRecoveryCodes", null, person.id()));
        return factor.makeRecoveryCodes();
    }

    private SecondFactor added(UUID person) {
        var factor = new SecondFactor(person);
        factors.add(factor);
        return factor;
    }

    private Key key(String secret, EmailAddress email) {
        var host = settings.publicAddress().host();
        var uri = "otpauth://totp/" + encoded("Toguna " + host) + ":" + encoded(email.value()) + "?secret=" + secret
                + "&issuer=" + encoded("Toguna " + host);
        return new Key(secret, uri);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private SignIn session(String token) {
        return signIns.find(token, clock.now())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_SIGNED_IN, "identity.secondFactor.noSession"));
    }
}
