package org.toguna.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Person;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.texts.usecase.Texts;

/** Tells who is named what they are named to: function, forum, institution, days and act, as far as each is known, and where to sign in. */
@Dependent
class LetterOfAppointment {
    private final Outbox outbox;

    @Inject
    LetterOfAppointment(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param institution to which the mandate is bounded, or null */
    void write(Person person, Mandate mandate, OnBehalf institution, ZoneId zone, Letterhead in) {
        outbox.write(
                in,
                person.email().value(),
                person.language(),
                "identity.named",
                mandate.role(),
                String.join("\n", facts(Texts.in(person.language()), mandate, institution, zone, in)),
                person.email().value(),
                outbox.link(person.language(), IdentityAddress.SIGN_IN.path()));
    }

    private static Iterable<String> facts(
            Texts texts, Mandate mandate, OnBehalf institution, ZoneId zone, Letterhead in) {
        var locale = Locale.forLanguageTag(texts.language());
        var facts = new ArrayList<String>();
        in.forum()
                .ifPresent(forum ->
                        facts.add(texts.get("identity.named.forum", in.name().in(locale))));
        Optional.ofNullable(institution)
                .ifPresent(body -> facts.add(
                        texts.get("identity.named.institution", body.name().in(locale))));
        facts.add(texts.get("identity.named.from", mandate.firstDay(zone)));
        mandate.lastDay(zone).ifPresent(last -> facts.add(texts.get("identity.named.until", last)));
        if (mandate.isInterim()) {
            facts.add(texts.get("identity.named.interim"));
        }
        mandate.act()
                .ifPresent(act -> facts.add(texts.get("identity.named.act", act.kind(), act.reference(), act.date())));
        return facts;
    }
}
