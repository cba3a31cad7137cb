package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forums;
import org.toguna.report.domain.ReportKind;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;

/**
 * The one place that knows what is read for each kind of report: a new kind is a constant of {@link ReportKind}, a reader named
 * here, a template of the kind's name beside the others, and its name in the texts.
 */
@Stateless
public class ReadReport {
    /** What sources can tell: others declare, note and evaluate nothing in the place of those who held the forum. */
    private static final List<ReportKind> OF_ARCHIVES = List.of(ReportKind.COMMITMENTS, ReportKind.MATRIX);

    /** Half a second of printing, and forty pages. */
    private static final int MOST_ENTRIES = 500;

    @Inject
    Forums forums;

    @Inject
    ReadArchiveReport archive;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments promises;

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

    /**
     * @throws NotFound {@code report.archive.notFound} for what only those who held the forum could say
     * @throws org.toguna.shared.Refusal when there is nothing to report yet
     */
    public Report read(ReportKind kind, String slug, Locale language) {
        var forum = forums.get(slug);
        if (forum.isArchive() && !OF_ARCHIVES.contains(kind)) {
            throw new NotFound("report.archive", kind.word());
        }
        return switch (kind) {
            case COMMITMENTS -> forum.isArchive() ? archive.read(forum, language) : commitments.read(forum, language);
            case EVALUATION -> evaluation.read(slug, language);
            case VOTE -> vote.read(slug, language);
            case DECLARATION -> declaration.read(slug, language);
            case MATRIX -> matrix.read(slug, language);
            case NOTE -> note.read(slug, language);
        };
    }

    /** @throws org.toguna.shared.Refusal when there is nothing to report yet */
    public void mustBeReady(ReportKind kind, String slug, Locale language) {
        if (!ready(slug).contains(kind)) {
            read(kind, slug, language);
        }
    }

    /** Whether a draft is made while one waits; a longer one is made on order. */
    public boolean isShort(ReportKind kind, String slug) {
        return entries(kind, forums.get(slug).id()) <= MOST_ENTRIES;
    }

    /** Recommendations and commitments that it tells. */
    private long entries(ReportKind kind, UUID forum) {
        var one = new Page.Wanted(1, 1);
        return switch (kind) {
            case COMMITMENTS, MATRIX ->
                recommendations.page(forum, one).total()
                        + promises.page(forum, one).total();
            case EVALUATION -> promises.page(forum, one).total();
            case DECLARATION -> recommendations.page(forum, one).total();
            case VOTE, NOTE -> 0;
        };
    }

    /** The kinds that have something to report by now to whoever asks. */
    public List<ReportKind> ready(String slug) {
        if (forums.get(slug).isArchive()) {
            return OF_ARCHIVES;
        }
        return Arrays.stream(ReportKind.values())
                .filter(kind -> switch (kind) {
                    case EVALUATION -> evaluation.isReady(slug);
                    case VOTE -> vote.isReady(slug);
                    case DECLARATION -> declaration.isReady(slug);
                    case NOTE -> note.isForCaller(slug);
                    case COMMITMENTS, MATRIX -> true;
                })
                .toList();
    }

    /**
     * What whoever asks may see of it before it is published.
     *
     * @throws NotFound {@code report.note.notFound}
     */
    public Report readForCaller(ReportKind kind, String slug, Locale language) {
        if (kind == ReportKind.NOTE && !note.isForCaller(slug)) {
            throw new NotFound("report.note", slug);
        }
        return read(kind, slug, language);
    }
}
