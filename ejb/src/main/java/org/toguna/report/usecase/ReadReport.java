package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.Scene;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.report.domain.ReportKind;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

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

    private Forums forums;
    private BusinessClock clock;
    private Recommendations recommendations;
    private Commitments promises;
    private ReadArchiveReport archive;
    private ReadCommitmentReport commitments;
    private ReadEvaluationReport evaluation;
    private ReadVoteReport vote;
    private ReadDeclaration declaration;
    private ReadMatrix matrix;
    private ReadNote note;

    /** For the container, which wraps it. */
    protected ReadReport() {}

    @Inject
    public ReadReport(
            Forums forums,
            BusinessClock clock,
            Recommendations recommendations,
            Commitments promises,
            ReadArchiveReport archive,
            ReadCommitmentReport commitments,
            ReadEvaluationReport evaluation,
            ReadVoteReport vote,
            ReadDeclaration declaration,
            ReadMatrix matrix,
            ReadNote note) {
        this.forums = forums;
        this.clock = clock;
        this.recommendations = recommendations;
        this.promises = promises;
        this.archive = archive;
        this.commitments = commitments;
        this.evaluation = evaluation;
        this.vote = vote;
        this.declaration = declaration;
        this.matrix = matrix;
        this.note = note;
    }

    /**
     * When nobody asks for it any more: what was ordered is made in the background.
     *
     * @throws NotFound {@code report.archive.notFound} for what only those who held the forum could say
     * @throws org.toguna.values.Refusal when there is nothing to report yet
     */
    public Report read(ReportKind kind, String slug, Locale language) {
        return read(kind, forums.get(slug), clock.now(), language);
    }

    /**
     * What whoever asks may see of it before it is published.
     *
     * @throws NotFound {@code report.note.notFound}, {@code report.archive.notFound}
     * @throws org.toguna.values.Refusal when there is nothing to report yet
     */
    public Report readForCaller(ReportKind kind, Scene on, Locale language) {
        if (kind == ReportKind.NOTE && !note.isForCaller(on)) {
            throw new NotFound("report.note", on.forum().slug());
        }
        return read(kind, on.forum(), on.now(), language);
    }

    /** @throws org.toguna.values.Refusal when there is nothing to report yet */
    public void mustBeReady(ReportKind kind, Scene on, Locale language) {
        if (!ready(on).contains(kind)) {
            read(kind, on.forum(), on.now(), language);
        }
    }

    /** The kinds that have something to report by now to whoever asks. */
    public List<ReportKind> ready(Scene on) {
        var forum = on.forum();
        if (forum.isArchive()) {
            return OF_ARCHIVES;
        }
        return Arrays.stream(ReportKind.values())
                .filter(kind -> switch (kind) {
                    case EVALUATION -> evaluation.isReady(forum, on.now());
                    case VOTE -> vote.isReady(forum, on.now());
                    case DECLARATION -> declaration.isReady(forum);
                    case NOTE -> note.isForCaller(on);
                    case COMMITMENTS, MATRIX -> true;
                })
                .toList();
    }

    /** Whether a draft is made while one waits; a longer one is made on order. */
    public boolean isShort(ReportKind kind, UUID forum) {
        return entries(kind, forum) <= MOST_ENTRIES;
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

    private Report read(ReportKind kind, Forum forum, Instant now, Locale language) {
        if (forum.isArchive() && !OF_ARCHIVES.contains(kind)) {
            throw new NotFound("report.archive", kind.word());
        }
        return switch (kind) {
            case COMMITMENTS ->
                forum.isArchive() ? archive.read(forum, now, language) : commitments.read(forum, now, language);
            case EVALUATION -> evaluation.read(forum, now, language);
            case VOTE -> vote.read(forum, now, language);
            case DECLARATION -> declaration.read(forum, now, language);
            case MATRIX -> matrix.read(forum, now, language);
            case NOTE -> note.read(forum, now, language);
        };
    }
}
