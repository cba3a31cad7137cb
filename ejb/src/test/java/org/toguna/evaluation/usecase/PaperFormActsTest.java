package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.raters;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Sample;
import org.toguna.forum.domain.AForum;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Level;

/** Who may do what with paper forms, and what each act refuses first. */
class PaperFormActsTest {
    private static final PaperBatch.Order ORDER = new PaperBatch.Order(
            1, "fr", Level.INTERNATIONAL, Sample.VOLUNTEER, "Consulat de Diamou", "FR", "Association d’essai");
    private static final Map<Integer, Rating> READ =
            Map.of(1, new Rating(Level.INTERNATIONAL, Completion.LIMITED, 3, Set.of("LAW"), null, null, false));

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "RAPPORTEUR",
                "ASSOCIATION_READER",
                "MODERATOR",
                "VALIDATOR"
            })
    void organisers_alone_issue_hand_out_seal_and_close(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> issuing(in).issue(in.slug(), ORDER),
                () -> handingOut(in).handOut(in.slug(), 1, "awa@example.org"),
                () -> sealing(in).seal(in.slug(), 1, "A-17"),
                () -> forOffice(in).enter(in.slug(), 1, 1, READ),
                () -> forOffice(in).entered(in.slug(), 1, 1),
                () -> closing(in).close(in.slug(), 1)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "ORGANISER",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void readers_and_rapporteurs_alone_read_for_the_association(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> forAssociation(in).enter(in.slug(), 1, 1, READ),
                () -> forAssociation(in).entered(in.slug(), 1, 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "FOCAL_POINT", "EVALUATOR", "MODERATOR", "VALIDATOR"})
    void those_who_issue_and_read_alone_see_how_far_bundles_have_come(Role other) {
        play(in -> in.keepsOut(
                other, () -> reading(in).list(in.slug()), () -> reading(in).get(in.slug(), 1)));
    }

    @Test
    void forms_are_issued_and_handed_out_while_ratings_are_open_and_to_raters_alone() {
        play(AForum.closed(), in -> {
            in.isEnteredBy(Role.ORGANISER);
            refuses("forum.windowClosed", () -> issuing(in).issue(in.slug(), ORDER));
            refuses("forum.windowClosed", () -> handingOut(in).handOut(in.slug(), 1, "awa@example.org"));
            assertThat(reading(in).list(in.slug())).isEmpty();
            refuses("evaluation.paper.notFound", () -> reading(in).get(in.slug(), 1));
        });
        play(in -> {
            var rater = new People(in.entities()).get(in.isEnteredByRater());
            var organiser = in.isEnteredBy(Role.ORGANISER);
            var batch = issuing(in).issue(in.slug(), ORDER);
            refuses("evaluation.paper.stranger", () -> handingOut(in).handOut(in.slug(), 1, "personne@example.org"));
            handingOut(in).handOut(in.slug(), 1, rater.email().value());
            refuses(
                    "evaluation.paper.marked",
                    () -> handingOut(in).handOut(in.slug(), 1, rater.email().value()));

            assertThat(batch.handedOut()).isEqualTo(1);
            assertThat(in.on().trail())
                    .containsExactly(
                            in.happened(organiser, "IssuePaperForms", batch.id()),
                            in.happened(organiser, "HandOutPaperForm", in.evaluationId()));
        });
    }

    @Test
    void two_people_read_each_form_before_it_counts() {
        play(in -> {
            var rater = new People(in.entities()).get(in.isEnteredByRater());
            var office = in.isEnteredBy(Role.ORGANISER, Role.RAPPORTEUR);
            var batch = issuing(in).issue(in.slug(), ORDER);
            handingOut(in).handOut(in.slug(), 1, rater.email().value());
            refuses("evaluation.paper.notSealed", () -> forOffice(in).enter(in.slug(), 1, 1, READ));
            refuses("evaluation.paper.notSealed", () -> closing(in).close(in.slug(), 1));
            sealing(in).seal(in.slug(), 1, "A-17");
            refuses("evaluation.paper.sealed", () -> sealing(in).seal(in.slug(), 1, "A-18"));
            forOffice(in).enter(in.slug(), 1, 1, READ);
            refuses("evaluation.paper.sameAccount", () -> forAssociation(in).enter(in.slug(), 1, 1, READ));
            refuses("evaluation.paper.disagree", () -> closing(in).close(in.slug(), 1));

            var association = in.isEnteredBy(Role.ASSOCIATION_READER);
            assertThat(forAssociation(in).entered(in.slug(), 1, 1).get(1))
                    .as("what the other read")
                    .isEmpty();
            forAssociation(in).enter(in.slug(), 1, 1, READ);
            assertThat(forAssociation(in).entered(in.slug(), 1, 1).get(1)).isPresent();
            assertThat(reading(in).get(in.slug(), 1).agreed()).isEqualTo(1);

            var organiser = in.isEnteredBy(Role.ORGANISER);
            closing(in).close(in.slug(), 1);
            assertThat(batch.counted()).isEqualTo(1);
            assertThat(in.on().trail())
                    .endsWith(
                            in.happened(office, "SealPaperForms", batch.id()),
                            in.happened(office, "EnterPaperForm", batch.id()),
                            in.happened(association, "EnterPaperForm", batch.id()),
                            in.happened(organiser, "ClosePaperForms", batch.id()));
        });
    }

    @Test
    void the_secretariat_issues_hands_out_seals_and_reads_but_counts_nothing() {
        play(in -> {
            in.isEnteredBy(Role.SECRETARIAT);
            issuing(in).issue(in.slug(), ORDER);
            sealing(in).seal(in.slug(), 1, "A-17");
            forOffice(in).enter(in.slug(), 1, 1, READ);
            assertThat(reading(in).get(in.slug(), 1).byOffice()).isEqualTo(1);
            refuses("identity.forbidden", () -> closing(in).close(in.slug(), 1));
        });
    }

    @Test
    void a_consular_officer_reads_the_forms_of_their_countries_alone() {
        play(in -> {
            in.isEnteredBy(Role.ORGANISER);
            issuing(in).issue(in.slug(), ORDER);
            sealing(in).seal(in.slug(), 1, "A-17");

            in.on().isEnteredBy(Role.CONSULAR_OFFICER, Bounds.to(Jurisdiction.written("ci, ga")));
            assertThat(reading(in).list(in.slug())).isEmpty();
            refuses("identity.forbidden", () -> reading(in).get(in.slug(), 1));
            refuses("identity.forbidden", () -> forOffice(in).entered(in.slug(), 1, 1));
            refuses("identity.forbidden", () -> forOffice(in).enter(in.slug(), 1, 1, READ));

            var officer = in.on().isEnteredBy(Role.CONSULAR_OFFICER, Bounds.to(Jurisdiction.written("BE FR")));
            assertThat(reading(in).list(in.slug())).hasSize(1);
            forOffice(in).enter(in.slug(), 1, 1, READ);
            assertThat(forOffice(in).entered(in.slug(), 1, 1).get(1)).isPresent();
            refuses("identity.forbidden", () -> handingOut(in).handOut(in.slug(), 1, "awa@example.org"));
            assertThat(in.on().trail())
                    .last()
                    .extracting(Happened::actor, Happened::action)
                    .containsExactly(officer, "EnterPaperForm");
        });
    }

    private static IssuePaperForms issuing(AnEvaluation in) {
        return new IssuePaperForms(in.stage(), in.commitments(), in.evaluations(), in.batches());
    }

    private static HandOutPaperForm handingOut(AnEvaluation in) {
        return new HandOutPaperForm(
                in.stage(),
                new People(in.entities()),
                new Registrations(in.entities()),
                raters(in.entities()),
                in.evaluations(),
                in.batches());
    }

    private static SealPaperForms sealing(AnEvaluation in) {
        return new SealPaperForms(in.stage(), in.evaluations(), in.batches());
    }

    private static EnterPaperFormForOffice forOffice(AnEvaluation in) {
        return new EnterPaperFormForOffice(in.stage(), formReadings(in));
    }

    private static EnterPaperFormForAssociation forAssociation(AnEvaluation in) {
        return new EnterPaperFormForAssociation(in.stage(), formReadings(in));
    }

    private static FormReadings formReadings(AnEvaluation in) {
        return new FormReadings(in.evaluations(), in.batches(), in.causes());
    }

    private static ClosePaperForms closing(AnEvaluation in) {
        return new ClosePaperForms(in.stage(), in.commitments(), in.evaluations(), in.batches(), in.ratings());
    }

    private static ReadPaperForms reading(AnEvaluation in) {
        return new ReadPaperForms(in.stage(), in.evaluations(), in.batches());
    }
}
