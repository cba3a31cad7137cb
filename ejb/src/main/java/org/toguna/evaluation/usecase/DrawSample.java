package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.RollEntry;
import org.toguna.evaluation.domain.Sample;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.usecase.Outbox;

/** The organiser enters the seed: some of the roll are drawn by lot, and everybody on it is invited by letter, as what they are. */
@Stateless
public class DrawSample {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    FixedRolls rolls;

    @Inject
    Registrations registrations;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void draw(String slug, String seed) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var roll = rolls.take(forum.id());
        var entries = rolls.entries(roll);
        roll.draw(seed, entries, clock.now());
        entries.forEach(entry -> invite(entry, forum));
        happened.fire(new Happened(organiser, "DrawSample", forum.id(), roll.id()));
    }

    private void invite(RollEntry entry, Forum forum) {
        var person =
                people.get(registrations.get(forum.id(), entry.registrationId()).personId());
        if (!person.isErased()) {
            outbox.write(
                    forum.letterhead(),
                    person.email().value(),
                    person.language(),
                    entry.sample() == Sample.DRAWN ? "evaluation.invitation.drawn" : "evaluation.invitation.volunteer",
                    person.name(),
                    forum.name().in(Locale.forLanguageTag(person.language())),
                    outbox.link(person.language(), "/forums/" + forum.slug() + "/evaluation"));
        }
    }
}
