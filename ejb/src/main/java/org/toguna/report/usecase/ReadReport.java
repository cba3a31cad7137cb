package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.toguna.report.domain.ReportKind;

/**
 * The one place that knows what is read for each kind of report: a new kind is a constant of {@link ReportKind}, a reader named
 * here, a template of the kind's name beside the others, and its name in the texts.
 */
@Stateless
public class ReadReport {
    @Inject
    ReadCommitmentReport commitments;

    @Inject
    ReadEvaluationReport evaluation;

    @Inject
    ReadVoteReport vote;

    @Inject
    ReadDeclaration declaration;

    @Inject
    ReadMatrix matrix;

    @Inject
    ReadNote note;

    /** @throws org.toguna.shared.Refusal when there is nothing to report yet */
    public Report read(ReportKind kind, String slug, Locale language) {
        return switch (kind) {
            case COMMITMENTS -> commitments.read(slug, language);
            case EVALUATION -> evaluation.read(slug, language);
            case VOTE -> vote.read(slug, language);
            case DECLARATION -> declaration.read(slug, language);
            case MATRIX -> matrix.read(slug, language);
            case NOTE -> note.read(slug, language);
        };
    }

    /** The kinds that have something to report by now. */
    public List<ReportKind> ready(String slug) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> switch (kind) {
                    case EVALUATION -> evaluation.isReady(slug);
                    case VOTE -> vote.isReady(slug);
                    case DECLARATION -> declaration.isReady(slug);
                    case COMMITMENTS, MATRIX, NOTE -> true;
                })
                .toList();
    }
}
