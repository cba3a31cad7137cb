package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.play;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;
import static org.toguna.forum.domain.AForum.NOON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.registration.domain.Registrations;

/** Who may have raters drawn by lot, and what each step refuses first. */
class DrawActsTest {
    private static final String SOURCE = "La loterie nationale du 1er avril";

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "RAPPORTEUR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_alone_have_lots_drawn(Role other) {
        play(in -> in.keepsOut(
                other,
                () -> fixing(in).fix(in.slug(), 1, SOURCE),
                () -> drawing(in).draw(in.slug(), "7 21 33")));
    }

    @Test
    void the_roll_is_fixed_first_and_drawn_from_once() {
        play(in -> {
            in.isEnteredBy(Role.ORGANISER);
            refuses("evaluation.roll.empty", () -> fixing(in).fix(in.slug(), 1, SOURCE));
            in.isEnteredByRater();
            in.isEnteredByRater();
            var organiser = in.isEnteredBy(Role.ORGANISER);
            refuses("evaluation.draw.noRoll", () -> drawing(in).draw(in.slug(), "7 21 33"));
            fixing(in).fix(in.slug(), 1, SOURCE);
            refuses("evaluation.roll.fixed", () -> fixing(in).fix(in.slug(), 2, SOURCE));
            drawing(in).draw(in.slug(), "7 21 33");
            refuses("evaluation.draw.done", () -> drawing(in).draw(in.slug(), "8"));

            in.isEnteredBy();
            var roll = reading(in).read(in.slug()).orElseThrow().roll();
            assertThat(roll.seed()).contains("7 21 33");
            assertThat(in.on().trail())
                    .containsExactly(
                            in.happened(organiser, "FixRoll", roll.id()),
                            in.happened(organiser, "DrawSample", roll.id()));
        });
    }

    @Test
    void nothing_is_read_before_a_roll_is_fixed() {
        play(in -> assertThat(reading(in).read(in.slug())).isEmpty());
    }

    private static FixRoll fixing(AnEvaluation in) {
        return new FixRoll(in.stage(), new Registrations(in.entities()), in.rolls());
    }

    private static DrawSample drawing(AnEvaluation in) {
        return new DrawSample(
                in.stage(),
                in.rolls(),
                new Registrations(in.entities()),
                new People(in.entities()),
                new AnInstallation(in.entities(), () -> NOON).outbox());
    }

    private static ReadDraw reading(AnEvaluation in) {
        return new ReadDraw(in.stage(), in.rolls());
    }
}
