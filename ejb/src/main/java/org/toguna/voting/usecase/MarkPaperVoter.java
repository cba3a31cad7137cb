package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser writes down that an elector votes on paper or in the room, and hence not online, or takes it back. */
@Stateless
public class MarkPaperVoter {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxRoll roll;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param email by which the elector is registered
     * @throws Refusal {@code voting.box.stranger}, {@code voting.box.votedOnline}, {@code voting.box.notYet},
     *     {@code voting.box.marksFixed}
     */
    public void mark(String slug, UUID box, String email) {
        write(slug, box, email, true);
    }

    /** @throws Refusal as for marking */
    public void unmark(String slug, UUID box, String email) {
        write(slug, box, email, false);
    }

    private void write(String slug, UUID box, String email, boolean onPaper) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        new Validation().line("email", email).refuse();
        var address = new EmailAddress(email);
        votes.lock(forum.id(), box).mustTakeMarks(forum, clock.now());
        var elector = people.find(address)
                .map(Person::id)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "voting.box.stranger"))));
        if (onPaper ? roll.markOnPaper(box, elector) : roll.markOnline(box, elector)) {
            // About the box and not the elector: the audit trail must not tell who votes where.
            happened.fire(new Happened(organiser, onPaper ? "MarkPaperVoter" : "UnmarkPaperVoter", forum.id(), box));
        }
    }
}
