package org.toguna.opendata.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toguna.chain.usecase.Completions;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Gap;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.recommendation.usecase.Coverage;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.values.LocalizedText;

/** One line per commitment, coded on the scale of the Open Government Partnership. */
public final class OgpTable {
    private static final List<String> COLUMNS = List.of(
            "forum",
            "commitment",
            "title_fr",
            "title_en",
            "lead_institution",
            "starts",
            "deadline",
            "verifiable",
            "completion",
            "completion_code",
            "self_assessment",
            "self_assessment_code",
            "evaluation_published_at");

    private final Coverage coverage;
    private final List<List<Object>> lines;

    OgpTable(Coverage coverage, List<List<Object>> lines) {
        this.coverage = coverage;
        this.lines = lines;
    }

    static List<Object> line(
            String forum, Commitment commitment, LocalizedText lead, Optional<Completions.Published> published) {
        var title = commitment.terms().title().texts();
        var evaluator = published.map(said -> said.evaluator().get(commitment.id()));
        var government = published.map(said -> said.government().get(commitment.id()));
        return Arrays.asList(
                forum,
                commitment.number(),
                title.get("fr"),
                title.get("en"),
                lead.in(Locale.FRENCH),
                commitment.terms().starts().orElse(null),
                commitment.terms().deadline(),
                commitment.gaps().all().contains(Gap.NOT_VERIFIABLE) ? "no" : "yes",
                evaluator.map(Assessment::name).orElse(null),
                evaluator.map(OgpTable::code).orElse(null),
                government.map(Completion::name).orElse(null),
                government.map(Completion::ordinal).orElse(null),
                published.map(said -> said.publishedAt().toString()).orElse(null));
    }

    /** The Partnership's; none where no evidence is available, which is no degree of completion. */
    private static Integer code(Assessment found) {
        return found == Assessment.NO_EVIDENCE
                ? null
                : Completion.valueOf(found.name()).ordinal();
    }

    public void write(CsvFile.Reader reader, OutputStream out) throws IOException {
        CsvFile.write(reader, coverage.header(COLUMNS), coverage.cells(lines.stream()), out);
    }
}
