package org.toguna.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.commitment.usecase.AddInstitution;
import org.toguna.commitment.usecase.AdoptCommitment;
import org.toguna.commitment.usecase.AmendCommitment;
import org.toguna.commitment.usecase.AmendManyCommitments;
import org.toguna.commitment.usecase.ImportCommitments;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.commitment.usecase.ReadHistory;
import org.toguna.commitment.usecase.WithdrawCommitment;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class CommitmentRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/commitments", "/commitment/commitments.xhtml", ReadCommitments.class),
                new Route("/forums/{forum}/history", "/commitment/history.xhtml", ReadHistory.class),
                new Route(
                        "/office/forums/{forum}/institutions",
                        "/commitment/office-institutions.xhtml",
                        AddInstitution.class),
                new Route(
                        "/office/forums/{forum}/commitments",
                        "/commitment/office-commitments.xhtml",
                        AmendCommitment.class),
                new Route(
                        "/office/forums/{forum}/commitments/adopt",
                        "/commitment/office-adopt.xhtml",
                        AdoptCommitment.class),
                new Route(
                        "/office/forums/{forum}/commitments/import",
                        "/commitment/office-import.xhtml",
                        ImportCommitments.class),
                new Route(
                        "/office/forums/{forum}/commitments/table",
                        "/commitment/office-table.xhtml",
                        AmendManyCommitments.class),
                new Route(
                        "/office/forums/{forum}/commitments/{number}",
                        "/commitment/office-amend.xhtml",
                        AmendCommitment.class),
                new Route(
                        "/office/forums/{forum}/commitments/{number}/withdraw",
                        "/commitment/office-withdraw.xhtml",
                        WithdrawCommitment.class),
                // Of those who enter decisions; evaluators and administrators check the history by the API.
                new Route("/office/forums/{forum}/history", "/commitment/office-history.xhtml", AmendCommitment.class));
    }
}
