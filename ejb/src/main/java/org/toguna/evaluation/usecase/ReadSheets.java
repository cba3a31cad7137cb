package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;

/** What those who must speak about every commitment have said so far, each of the two apart from the other. */
@Stateless
public class ReadSheets {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    Commitments commitments;

    @Inject
    EveryCommitment everyCommitment;

    public List<Sheet<Finding>> findings(String slug) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.EVALUATOR);
        var findings = evaluations.find(forum.id()).map(evaluations::findings).orElse(List.of());
        return sheets(everyCommitment.of(forum.id()), findings, Finding::commitmentId);
    }

    /** For an organiser all commitments, for a focal point those it reports on. */
    public List<Sheet<GovernmentView>> governmentViews(String slug) {
        var forum = forums.get(slug);
        var official = caller.require(forum.id(), Role.FOCAL_POINT, Role.ORGANISER);
        var views =
                evaluations.find(forum.id()).map(evaluations::governmentViews).orElse(List.of());
        return sheets(
                caller.may(forum.id(), Role.ORGANISER)
                        ? everyCommitment.of(forum.id())
                        : commitments.reportedBy(official, forum.id()),
                views,
                GovernmentView::commitmentId);
    }

    private static <T> List<Sheet<T>> sheets(
            List<CommitmentSummary> commitments, Collection<T> said, Function<T, UUID> about) {
        Map<UUID, T> byCommitment = said.stream().collect(toMap(about, Function.identity()));
        return commitments.stream()
                .map(commitment -> new Sheet<>(commitment, byCommitment.get(commitment.id())))
                .toList();
    }
}
