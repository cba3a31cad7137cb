package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.Deliveries;
import org.toguna.evaluation.usecase.EvidenceInWords;
import org.toguna.evaluation.usecase.ReadDraw;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.ReadEvaluation.Reading;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.evaluation.usecase.RecordFinding;
import org.toguna.evaluation.usecase.SinceLast;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.PageTexts;
import org.toguna.registration.domain.Floor;

/** How far the evaluation has come and, for whoever may read it, what the three voices say. */
@Named
@RequestScoped
public class EvaluationPage {
    private static final int PER_PAGE = 10;

    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    PageTexts texts;

    @Inject
    ReadEvaluation evaluations;

    @Inject
    ReadDraw draws;

    @Inject
    Caller caller;

    private Reading reading;
    private ReadDraw.Published draw;

    /** One line of a distribution. */
    public record Bar(Object of, long people, long percent) {}

    /**
     * One line of the table of two evaluations.
     *
     * @param counts by level, without those that are not on the scale of this voice; empty when nothing is told
     */
    public record Compared(String voice, boolean before, Map<Assessment, Long> counts) {}

    @PostConstruct
    void load() {
        draw = draws.read(page.param("forum")).orElse(null);
        reading = evaluations.page(page.param("forum"), page.wanted(PER_PAGE)).orElse(null);
    }

    /** Null until the evaluation begins. */
    public Reading getReading() {
        return reading;
    }

    public List<Bar> bars(Map<?, Long> distribution) {
        long all = Math.max(
                1, distribution.values().stream().mapToLong(people -> people).sum());
        return distribution.entrySet().stream()
                .map(part -> new Bar(part.getKey(), part.getValue(), Math.round(100.0 * part.getValue() / all)))
                .toList();
    }

    /** The samples that there are, the drawn before the volunteers. */
    public List<Sample> getSamples() {
        return Stream.of(Sample.values())
                .filter(sample -> sample == Sample.VOLUNTEER
                        || draw != null && draw.roll().isDrawn())
                .toList();
    }

    /** Null until a roll is fixed. */
    public ReadDraw.Published getDraw() {
        return draw;
    }

    /** The causes that people chose, most often chosen first, in the reader's language. */
    public List<Bar> causes(Map<String, Long> chosen) {
        var causes = reading.report().orElseThrow().causes();
        var named = new LinkedHashMap<String, Long>();
        chosen.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(cause -> named.put(page.text(Causes.label(causes, cause.getKey())), cause.getValue()));
        return bars(named);
    }

    public String zone(String code) {
        return reading.report().orElseThrow().zone(code, page.locale());
    }

    /** Each voice of the evaluation before, followed by the same voice of this one; a sample that neither heard is left out. */
    public List<Compared> getCompared() {
        return reading.report().flatMap(ReadEvaluation.Report::sinceLast).stream()
                .flatMap(since -> Stream.concat(
                        Stream.of(Sample.values())
                                .flatMap(sample -> compared(
                                        texts.get("evaluation.participants") + texts.get("evaluation.colon") + " "
                                                + texts.name(sample),
                                        since,
                                        deliveries -> deliveries.participants().of(sample))),
                        Stream.concat(
                                compared(texts.get("evaluation.evaluator"), since, Deliveries::evaluator),
                                compared(texts.get("evaluation.government"), since, Deliveries::government))))
                .toList();
    }

    private static Stream<Compared> compared(
            String voice, SinceLast since, Function<Deliveries, Map<? extends Enum<?>, Long>> counts) {
        var then = counts.apply(since.then());
        var now = counts.apply(since.now());
        return then.isEmpty() && now.isEmpty()
                ? Stream.of()
                : Stream.of(new Compared(voice, true, byLevel(then)), new Compared(voice, false, byLevel(now)));
    }

    private static Map<Assessment, Long> byLevel(Map<? extends Enum<?>, Long> counts) {
        var levels = new EnumMap<Assessment, Long>(Assessment.class);
        counts.forEach((level, told) -> levels.put(Assessment.valueOf(level.name()), told));
        return levels;
    }

    public String evidence(Evidence piece) {
        return EvidenceInWords.of(piece, page.locale());
    }

    public long getFewest() {
        return Floor.FEWEST;
    }

    public boolean isEvaluator() {
        return caller.may(header.getForum().id(), RecordFinding.class);
    }

    public boolean isGovernment() {
        return caller.may(header.getForum().id(), ReadGovernmentViews.class);
    }
}
