package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;

/** An officer gives a participant a paper form: from then on the participant answers on paper and not online. */
@Stateless
public class HandOutPaperForm {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Registrations registrations;

    @Inject
    Raters raters;

    @Inject
    Evaluations evaluations;

    @Inject
    PaperBatches batches;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param email by which the participant is registered
     * @throws Refusal {@code evaluation.paper.stranger} for who may not rate, besides those of the bundle
     */
    public void handOut(String slug, int number, String email) {
        var forum = forums.writable(slug);
        var officer = caller.require(forum.id(), Role.ORGANISER);
        var now = clock.now();
        forum.mustBeOpen(Activity.EVALUATION, forums.predecessor(forum), now);
        new Validation().line("email", email).refuse();
        var registration = people.find(new EmailAddress(email))
                .map(Person::id)
                .flatMap(person -> registrations.find(forum.id(), person))
                .filter(raters::isRater)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.stranger"));
        var evaluation = evaluations.take(forum, now);
        batches.handOut(
                batches.get(evaluation, number),
                evaluation,
                registration.personId(),
                raters.rater(registration).sample());
        // About the evaluation and not the bundle: the audit trail must not tie a person to a form.
        happened.fire(new Happened(officer, "HandOutPaperForm", forum.id(), evaluation.id()));
    }
}
