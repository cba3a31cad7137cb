package org.toguna.identity.usecase;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Person;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.texts.usecase.Texts;

/** Tells who is named what they are named to: function, forum, bounds, days and act, as far as each is known, and where to begin. */
@Dependent
class LetterOfAppointment {
    private final Outbox outbox;

    @Inject
    LetterOfAppointment(Outbox outbox) {
        this.outbox = outbox;
    }

    void write(Person person, Mandate mandate, Office office, ZoneId zone, Letterhead in) {
        outbox.write(
                in,
                person.email().value(),
                person.language(),
                "identity.named",
                mandate.role(),
                String.join("\n", facts(Texts.in(person.language()), mandate, office, zone, in)),
                person.email().value(),
                outbox.link(person.language(), IdentityAddress.SIGN_IN.path()) + beginning(person.language()));
    }

    /** Where they are led once they have signed in: to the office, which shows them their rooms and what waits. */
    private String beginning(String language) {
        return "?next="
                + URI.create(outbox.link(language, IdentityAddress.OFFICE.path()))
                        .getRawPath();
    }

    private static Iterable<String> facts(Texts texts, Mandate mandate, Office office, ZoneId zone, Letterhead in) {
        var locale = Locale.forLanguageTag(texts.language());
        var facts = new ArrayList<String>();
        in.forum()
                .ifPresent(forum ->
                        facts.add(texts.get("identity.named.forum", in.name().in(locale))));
        Optional.ofNullable(office.institution())
                .ifPresent(body -> facts.add(
                        texts.get("identity.named.institution", body.name().in(locale))));
        mandate.jurisdiction()
                .ifPresent(bound -> facts.add(texts.get(
                        "identity.named.jurisdiction",
                        bound.countries().stream()
                                .map(code -> Texts.country(code, locale))
                                .collect(joining(", ")))));
        Optional.ofNullable(office.zone())
                .ifPresent(place ->
                        facts.add(texts.get("identity.named.zone", place.name().in(locale))));
        Optional.ofNullable(office.territory())
                .ifPresent(place -> facts.add(
                        texts.get("identity.named.territory", place.name().in(locale))));
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
