package org.toguna.recommendation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.commitment.usecase.RegisterActs.refuses;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.recommendation.usecase.RecommendationActs.play;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Response;
import org.toguna.recommendation.domain.Wording;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;

/** Who may do what with recommendations, and what each act refuses first. */
class RecommendationActsTest {
    private static final Wording WORDING = ARegister.wording("Ouvrir des guichets uniques");
    private static final Response ACCEPTED = new Response(
            Answer.ACCEPTED,
            null,
            LocalizedText.french("Le budget le permet."),
            "Secrétaire générale",
            LocalDate.of(2026, 2, 2));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LeadConflict.Arbitration ARBITRATION = new LeadConflict.Arbitration(
            "Ministère d’essai", "Premier ministre", "n° 2026-3", LocalDate.of(2026, 2, 3));

    private final Forum forum = AForum.closed();
    private final String here = forum.slug();

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_and_rapporteurs_alone_write_down_what_was_asked(Role other) {
        play(forum, acts -> {
            var all = List.<ThrowingCallable>of(
                    () -> acts.writingDown().adopt(here, null, WORDING, null, null),
                    () -> acts.importingRecommendations().add(here, new byte[0]),
                    () -> acts.disagreeing().record(here, 1, "Deux ministères.", JANUARY),
                    () -> acts.arbitrating().arbitrate(here, 1, ARBITRATION));
            all.forEach(act -> refuses("identity.notSignedIn", act));
            acts.on().isEnteredBy(other);
            all.forEach(act -> refuses("identity.forbidden", act));
            assertThat(acts.on().trail()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void the_organiser_alone_answers(Role other) {
        play(forum, acts -> {
            refuses("identity.notSignedIn", () -> acts.answering().answer(here, 1, ACCEPTED));
            acts.on().isEnteredBy(other);
            refuses("identity.forbidden", () -> acts.answering().answer(here, 1, ACCEPTED));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void a_recommendation_takes_the_next_number_or_a_free_one(Role secretary) {
        play(forum, acts -> {
            var person = acts.on().isEnteredBy(secretary);

            assertThat(acts.writingDown().adopt(here, 7, WORDING, null, null)).isEqualTo(7);
            assertThat(acts.writingDown().adopt(here, null, WORDING, null, null))
                    .isEqualTo(8);

            refuses("commitment.recommendation.taken", () -> acts.writingDown().adopt(here, 7, WORDING, null, null));
            assertThat(acts.on().trail())
                    .extracting(Happened::actor, Happened::action)
                    .containsOnly(tuple(person, "AdoptRecommendation"))
                    .hasSize(2);
        });
    }

    @Test
    void an_answer_stands_once_given_and_everybody_reads_it() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.ORGANISER);
            acts.writingDown().adopt(here, 1, WORDING, null, null);

            acts.answering().answer(here, 1, ACCEPTED);

            refuses("commitment.response.given", () -> acts.answering().answer(here, 1, ACCEPTED));
        });
        play(forum, acts -> {
            var read = acts.readingRecommendations();
            assertThat(read.get(here, 1).recommendation().response())
                    .map(Response::answer)
                    .hasValue(Answer.ACCEPTED);
            assertThat(read.page(here, new Page.Wanted(1, 20)).items()).hasSize(1);
            assertThat(read.all(here)).extracting(Recommendation::number).containsExactly(1);
            assertThat(read.coverage(here)).isEqualTo(Coverage.WHOLE);
            refuses("commitment.recommendation.notFound", () -> read.get(here, 2));
        });
    }

    @Test
    void who_reads_a_recommendation_reads_which_commitments_answer_it() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.RAPPORTEUR);
            acts.writingDown().adopt(here, 1, WORDING, null, null);
            acts.writingDown().adopt(here, 2, WORDING, null, null);
            var asked = acts.register().recommendations().get(forum.id(), 2);
            var answering = ARegister.terms("Guichets", JANUARY, JANUARY.plusYears(1), asked.id());
            acts.register().promised().amend(answering, "Ce qui fut demandé.", "Ministre", 1, NOON);

            var read = acts.readingRecommendations();
            assertThat(read.page(here, new Page.Wanted(1, 20)).items())
                    .extracting(line -> line.commitments().size())
                    .containsExactly(0, 1);
            assertThat(read.get(here, 2).commitments())
                    .extracting(Promises.Promise::number)
                    .containsExactly(1);
        });
    }

    @Test
    void who_leads_is_settled_once() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.RAPPORTEUR);
            acts.writingDown().adopt(here, 1, WORDING, null, null);

            refuses("commitment.lead.none", () -> acts.arbitrating().arbitrate(here, 1, ARBITRATION));
            acts.disagreeing().record(here, 1, "Deux ministères.", JANUARY);
            var settled = acts.arbitrating().arbitrate(here, 1, ARBITRATION);

            assertThat(settled.arbitration()).hasValue(ARBITRATION);
            refuses("commitment.lead.settled", () -> acts.disagreeing().record(here, 1, "Trois ministères.", JANUARY));
            refuses("commitment.lead.settled", () -> acts.arbitrating().arbitrate(here, 1, ARBITRATION));
            assertThat(acts.on().trail())
                    .extracting(Happened::action)
                    .containsExactly("AdoptRecommendation", "RecordLeadConflict", "ArbitrateLead");
        });
    }

    @Test
    void a_list_comes_in_whole_or_not_at_all() {
        var list = "number,title_fr\n1,Ouvrir\n2,Servir\n".getBytes(StandardCharsets.UTF_8);
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.RAPPORTEUR);

            assertThat(acts.importingRecommendations().add(here, list)).isEqualTo(2);

            refuses(
                    "commitment.import.exists",
                    () -> acts.importingRecommendations().add(here, list));
            assertThat(acts.readingRecommendations().all(here)).hasSize(2);
            assertThat(acts.on().trail()).extracting(Happened::action).containsExactly("ImportRecommendations");
        });
    }
}
