package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The government reads what it said so far: an organiser of all commitments, others of those that their institutions lead. */
@Act(by = {Role.FOCAL_POINT, Role.VALIDATOR, Role.ORGANISER})
public class ReadGovernmentViews {
    private final Stage stage;
    private final Evaluations evaluations;
    private final Commitments commitments;
    private final EveryCommitment everyCommitment;

    @Inject
    ReadGovernmentViews(
            Stage stage, Evaluations evaluations, Commitments commitments, EveryCommitment everyCommitment) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.commitments = commitments;
        this.everyCommitment = everyCommitment;
    }

    /**
     * A commitment with what was said in the name of its lead institution, and what the caller may do about it.
     *
     * @param said null while nothing was
     * @param byMandate whether they say it by a written mandate of the institution alone
     * @param confirming whether it waits for them
     */
    public record Entry(
            CommitmentSummary commitment, GovernmentView said, boolean saying, boolean byMandate, boolean confirming) {}

    public List<Entry> list(String slug) {
        return stage.show(this, slug, on -> {
            boolean organises = on.holds(Role.ORGANISER);
            var reported = commitments.answeredFor(on.person(), Role.FOCAL_POINT, on.forumId(), on.now());
            var confirmed = commitments.answeredFor(on.person(), Role.VALIDATOR, on.forumId(), on.now());
            var own = ids(reported);
            var checked = ids(confirmed);
            return Sheet.of(
                            organises ? everyCommitment.of(on.forumId()) : united(reported, confirmed),
                            said(on),
                            GovernmentView::commitmentId)
                    .stream()
                    .map(sheet -> new Entry(
                            sheet.commitment(),
                            sheet.said(),
                            organises || own.contains(sheet.commitment().id()),
                            !own.contains(sheet.commitment().id()),
                            sheet.said() != null
                                    && !sheet.said().stands()
                                    && !sheet.said().isSaidBy(on.person())
                                    && checked.contains(sheet.commitment().id())))
                    .toList();
        });
    }

    private List<GovernmentView> said(Scene on) {
        return evaluations
                .find(on.forumId())
                .map(evaluations::everyGovernmentView)
                .orElse(List.of());
    }

    private static Set<UUID> ids(List<CommitmentSummary> commitments) {
        return commitments.stream().map(CommitmentSummary::id).collect(toSet());
    }

    private static List<CommitmentSummary> united(List<CommitmentSummary> some, List<CommitmentSummary> others) {
        var known = ids(some);
        return Stream.concat(some.stream(), others.stream().filter(other -> !known.contains(other.id())))
                .sorted(Comparator.comparingInt(CommitmentSummary::number))
                .toList();
    }
}
