package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Stream;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.RegisterFigures;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** The register of commitments, all of them or those of one status. */
@Named
@RequestScoped
public class CommitmentsPage {
    private static final int PER_PAGE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    @Inject
    ForumHeader header;

    @Inject
    BusinessClock clock;

    private Page<CommitmentSummary> list;
    private RegisterFigures figures;

    public Page<CommitmentSummary> getList() {
        if (list == null) {
            list = commitments.page(
                    page.param("forum"),
                    getStatus() == null ? Set.of() : Set.of(getStatus()),
                    CommitmentOrder.NUMBER,
                    page.wanted(PER_PAGE));
        }
        return list;
    }

    /** How a commitment of the list stands today. */
    public Standing standing(CommitmentSummary commitment) {
        return commitment.standing(clock.now(), header.getForum().timeZone());
    }

    public RegisterFigures getFigures() {
        if (figures == null) {
            figures = commitments.figures(page.param("forum"));
        }
        return figures;
    }

    /** The status asked for, or null for all. */
    public Status getStatus() {
        return Stream.of(Status.values())
                .filter(status -> status.name().equals(page.query("status")))
                .findFirst()
                .orElse(null);
    }
}
