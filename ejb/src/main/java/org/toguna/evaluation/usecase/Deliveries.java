package org.toguna.evaluation.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Samples;

/**
 * How one evaluation spreads over the levels of delivery, each voice by itself.
 *
 * @param commitments how many there were to judge
 * @param evaluator how many commitments the evaluator found so far carried out
 * @param government how many commitments the government says are so far carried out
 * @param participants how many ratings say so; empty for a sample of which nothing is told
 */
public record Deliveries(
        int commitments,
        Map<Assessment, Long> evaluator,
        Map<Completion, Long> government,
        Samples<Map<Completion, Long>> participants) {

    static Deliveries of(
            int commitments,
            Collection<Finding> findings,
            Collection<GovernmentView> views,
            Samples<ParticipantsVoice> together) {
        return new Deliveries(
                commitments,
                counted(Assessment.class, findings, Finding::assessment),
                counted(Completion.class, views, GovernmentView::completion),
                Samples.of(sample -> together.of(sample).completion()));
    }

    private static <T, L extends Enum<L>> Map<L, Long> counted(
            Class<L> scale, Collection<T> said, Function<T, L> level) {
        var counted = new EnumMap<L, Long>(scale);
        for (var each : scale.getEnumConstants()) {
            counted.put(each, 0L);
        }
        counted.putAll(said.stream().map(level).collect(groupingBy(identity(), counting())));
        return Collections.unmodifiableMap(counted);
    }
}
