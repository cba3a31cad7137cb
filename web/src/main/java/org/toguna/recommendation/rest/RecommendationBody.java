package org.toguna.recommendation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Response;
import org.toguna.recommendation.domain.Wording;
import org.toguna.recommendation.usecase.Promises;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/**
 * A recommendation; what its source does not say is absent.
 *
 * @param daysUnanswered how long it has waited for an answer
 * @param leadConflict which institutions disagreed on who leads, and how it was settled
 * @param commitments the numbers of the commitments that answer it
 * @param incomplete that there were other recommendations, which are not known here; absent when all are
 */
public record RecommendationBody(
        UUID id,
        int number,
        Map<String, String> title,
        String heading,
        Set<Level> levels,
        String leadInstitution,
        LocalDate deadline,
        String source,
        UUID agendaItem,
        LocalDate adoptedOn,
        ResponseBody response,
        Long daysUnanswered,
        LeadConflictBody leadConflict,
        List<Integer> commitments,
        String incomplete) {

    /** @param arbitration absent until it is settled */
    public record LeadConflictBody(String positions, LocalDate since, LeadConflict.Arbitration arbitration) {
        static LeadConflictBody of(LeadConflict conflict) {
            return new LeadConflictBody(
                    conflict.positions(),
                    conflict.since(),
                    conflict.arbitration().orElse(null));
        }
    }

    /** @param number the next one when absent */
    public record Draft(
            Integer number,
            Map<String, String> title,
            String heading,
            Set<Level> levels,
            String leadInstitution,
            LocalDate deadline,
            String source,
            UUID agendaItem,
            LocalDate adoptedOn) {
        Wording toWording() {
            return new Wording(
                    title == null ? LocalizedText.NONE : new LocalizedText(title),
                    heading,
                    levels == null ? Levels.NONE : Levels.of(levels),
                    leadInstitution,
                    deadline,
                    source);
        }
    }

    /** @param deferredUntil only for a deferral */
    public record ResponseBody(
            Answer answer, LocalDate deferredUntil, Map<String, String> reasons, String givenBy, LocalDate givenOn) {
        Response toResponse() {
            return new Response(
                    answer,
                    deferredUntil,
                    reasons == null ? LocalizedText.NONE : new LocalizedText(reasons),
                    givenBy,
                    givenOn);
        }

        static ResponseBody of(Response response) {
            return new ResponseBody(
                    response.answer(),
                    response.deferredUntil().orElse(null),
                    response.reasons().texts(),
                    response.givenBy(),
                    response.givenOn());
        }
    }

    static RecommendationBody of(ReadRecommendations.Line line) {
        Recommendation recommendation = line.recommendation();
        return new RecommendationBody(
                recommendation.id(),
                recommendation.number(),
                recommendation.title().texts(),
                recommendation.heading().orElse(null),
                recommendation.levels().all(),
                recommendation.leadInstitution().orElse(null),
                recommendation.deadline().orElse(null),
                recommendation.source().orElse(null),
                recommendation.agendaItemId().orElse(null),
                recommendation.adoptedOn().orElse(null),
                recommendation.response().map(ResponseBody::of).orElse(null),
                line.daysUnanswered(),
                line.conflict().map(LeadConflictBody::of).orElse(null),
                line.commitments().stream().map(Promises.Promise::number).toList(),
                line.coverage().inEnglish());
    }
}
