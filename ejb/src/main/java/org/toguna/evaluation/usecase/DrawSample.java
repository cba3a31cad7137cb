package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.RollEntry;
import org.toguna.evaluation.domain.Sample;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.registration.domain.Registrations;

/** The organiser enters the seed: some of the roll are drawn by lot, and everybody on it is invited by letter, as what they are. */
@Act(by = Role.ORGANISER)
public class DrawSample {
    private final Stage stage;
    private final FixedRolls rolls;
    private final Registrations registrations;
    private final People people;
    private final Outbox outbox;

    @Inject
    DrawSample(Stage stage, FixedRolls rolls, Registrations registrations, People people, Outbox outbox) {
        this.stage = stage;
        this.rolls = rolls;
        this.registrations = registrations;
        this.people = people;
        this.outbox = outbox;
    }

    public void draw(String slug, String seed) {
        stage.act(this, slug, on -> {
            var roll = rolls.take(on.forumId());
            var entries = rolls.entries(roll);
            roll.draw(seed, entries, on.now());
            entries.forEach(entry -> invite(entry, on.forum()));
            on.done(roll.id());
            return roll;
        });
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
                    outbox.link(person.language(), ForumAddress.EVALUATION.path(forum.slug())));
        }
    }
}
