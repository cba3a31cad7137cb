package org.toguna.evaluation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.Status;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.usecase.Deliveries;
import org.toguna.evaluation.usecase.SinceLast;

/**
 * The evaluation of the edition before beside this one.
 *
 * @param edition the slug of its forum
 */
public record SinceLastBody(
        String edition, Instant publishedAt, DeliveriesBody then, DeliveriesBody now, List<LessonBody> lessons) {

    /**
     * How one evaluation spreads over the levels of delivery.
     *
     * @param evaluator commitments
     * @param government commitments
     * @param drawn ratings; empty when nothing is told of this sample
     * @param volunteers ratings; empty when nothing is told of this sample
     */
    public record DeliveriesBody(
            int commitments,
            Map<Assessment, Long> evaluator,
            Map<Completion, Long> government,
            Map<Completion, Long> drawn,
            Map<Completion, Long> volunteers) {
        static DeliveriesBody of(Deliveries deliveries) {
            return new DeliveriesBody(
                    deliveries.commitments(),
                    deliveries.evaluator(),
                    deliveries.government(),
                    deliveries.participants().drawn(),
                    deliveries.participants().volunteers());
        }
    }

    /**
     * What became of a lesson of the edition before.
     *
     * @param findings what was found of the commitments that taught it
     * @param agendaItem its number in this edition, absent while it is not on the agenda
     */
    public record LessonBody(
            int number,
            Map<String, String> title,
            List<SinceLast.Found> findings,
            Integer agendaItem,
            List<DemandBody> recommendations) {
        static LessonBody of(SinceLast.Followed followed) {
            return new LessonBody(
                    followed.lesson().number(),
                    followed.lesson().title().texts(),
                    followed.findings(),
                    followed.item().map(AgendaItem::number).orElse(null),
                    followed.recommendations().stream().map(DemandBody::of).toList());
        }
    }

    /** A recommendation by its number, with the commitments that answer it. */
    public record DemandBody(int number, List<PromiseBody> commitments) {
        static DemandBody of(SinceLast.Demand demand) {
            return new DemandBody(
                    demand.recommendation().number(),
                    demand.commitments().stream()
                            .map(promised -> new PromiseBody(promised.number(), promised.status()))
                            .toList());
        }
    }

    public record PromiseBody(int number, Status status) {}

    static SinceLastBody of(SinceLast since) {
        return new SinceLastBody(
                since.edition().slug(),
                since.publishedAt(),
                DeliveriesBody.of(since.then()),
                DeliveriesBody.of(since.now()),
                since.lessons().stream().map(LessonBody::of).toList());
    }
}
