package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** An officer gives a participant a paper form: from then on the participant answers on paper and not online. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class HandOutPaperForm {
    private final Stage stage;
    private final People people;
    private final Registrations registrations;
    private final Raters raters;
    private final Evaluations evaluations;
    private final PaperBatches batches;

    @Inject
    HandOutPaperForm(
            Stage stage,
            People people,
            Registrations registrations,
            Raters raters,
            Evaluations evaluations,
            PaperBatches batches) {
        this.stage = stage;
        this.people = people;
        this.registrations = registrations;
        this.raters = raters;
        this.evaluations = evaluations;
        this.batches = batches;
    }

    /**
     * @param email by which the participant is registered
     * @throws Refusal {@code evaluation.paper.stranger} for who may not rate, besides those of the bundle
     */
    public void handOut(String slug, int number, String email) {
        stage.act(this, slug, on -> {
            on.mustBeOpen(Activity.EVALUATION);
            new Validation().line("email", email).refuse();
            var registration = people.find(new EmailAddress(email))
                    .map(Person::id)
                    .flatMap(person -> registrations.find(on.forumId(), person))
                    .filter(known -> raters.isRater(known, on.now()))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.stranger"));
            var evaluation = evaluations.take(on.forum(), on.now());
            batches.handOut(
                    batches.get(evaluation, number),
                    evaluation,
                    registration.personId(),
                    raters.rater(registration).sample());
            // About the evaluation and not the bundle: the audit trail must not tie a person to a form.
            on.done(evaluation.id());
            return evaluation;
        });
    }
}
