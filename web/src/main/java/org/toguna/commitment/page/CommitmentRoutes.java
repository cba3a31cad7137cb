package org.toguna.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.toguna.addresses.usecase.Address;
import org.toguna.commitment.usecase.AddInstitution;
import org.toguna.commitment.usecase.AdoptCommitment;
import org.toguna.commitment.usecase.AmendCommitment;
import org.toguna.commitment.usecase.AmendManyCommitments;
import org.toguna.commitment.usecase.CommitmentAddress;
import org.toguna.commitment.usecase.ImportCommitments;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.commitment.usecase.ReadHistory;
import org.toguna.commitment.usecase.WithdrawCommitment;
import org.toguna.pages.page.Panel;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.recommendation.usecase.RecommendationAddress;

@ApplicationScoped
public class CommitmentRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(CommitmentAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(CommitmentAddress.COMMITMENTS, "/commitment/commitments.xhtml", ReadCommitments.class)
                        .signed(50, "commitment.tab")
                        .inArchivesToo(),
                new Route(CommitmentAddress.HISTORY, "/commitment/history.xhtml", ReadHistory.class),
                new Route(
                        CommitmentAddress.INSTITUTIONS, "/commitment/office-institutions.xhtml", AddInstitution.class),
                new Route(CommitmentAddress.OFFICE, "/commitment/office-commitments.xhtml", AmendCommitment.class)
                        .signed(60, "commitment.room"),
                new Route(CommitmentAddress.ADOPT, "/commitment/office-adopt.xhtml", AdoptCommitment.class),
                new Route(CommitmentAddress.IMPORT, "/commitment/office-import.xhtml", ImportCommitments.class),
                new Route(CommitmentAddress.TABLE, "/commitment/office-table.xhtml", AmendManyCommitments.class),
                new Route(CommitmentAddress.AMEND, "/commitment/office-amend.xhtml", AmendCommitment.class),
                new Route(CommitmentAddress.WITHDRAW, "/commitment/office-withdraw.xhtml", WithdrawCommitment.class),
                // Of those who enter decisions; evaluators and administrators check the history by the API.
                new Route(CommitmentAddress.OFFICE_HISTORY, "/commitment/office-history.xhtml", AmendCommitment.class));
    }

    /** What was promised stands with what was asked, wherever that is shown. */
    @Override
    public List<Panel> panels() {
        return Stream.of(
                        RecommendationAddress.RECOMMENDATIONS,
                        RecommendationAddress.RECOMMENDATION,
                        RecommendationAddress.LEAD,
                        RecommendationAddress.ANSWER)
                .map(page -> new Panel(page, 10, "/commitment/beside-recommendation.xhtml"))
                .toList();
    }
}
