package org.toguna.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class CommitmentRoutes implements Routes {
    private static final Role[] SECRETARIAT = {Role.ORGANISER, Role.RAPPORTEUR};

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/recommendations", "/commitment/recommendations.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/recommendations/{number}", "/commitment/recommendation.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/commitments", "/commitment/commitments.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/commitments/{number}", "/commitment/commitment.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/history", "/commitment/history.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/commitments/{number}/report", "/commitment/report.xhtml", Role.FOCAL_POINT),
                new Route(
                        "/office/forums/{forum}/recommendations",
                        "/commitment/office-recommendations.xhtml",
                        SECRETARIAT),
                new Route(
                        "/office/forums/{forum}/recommendations/{number}/lead",
                        "/commitment/office-lead.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/recommendations/{number}",
                        "/commitment/office-answer.xhtml",
                        Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/institutions", "/commitment/office-institutions.xhtml", Role.ORGANISER),
                new Route("/office/forums/{forum}/commitments", "/commitment/office-commitments.xhtml", SECRETARIAT),
                new Route("/office/forums/{forum}/commitments/adopt", "/commitment/office-adopt.xhtml", SECRETARIAT),
                new Route(
                        "/office/forums/{forum}/commitments/import", "/commitment/office-import.xhtml", Role.ORGANISER),
                new Route("/office/forums/{forum}/commitments/table", "/commitment/office-table.xhtml", SECRETARIAT),
                new Route("/office/forums/{forum}/commitments/{number}", "/commitment/office-amend.xhtml", SECRETARIAT),
                new Route(
                        "/office/forums/{forum}/commitments/{number}/withdraw",
                        "/commitment/office-withdraw.xhtml",
                        SECRETARIAT),
                new Route("/office/forums/{forum}/progress", "/commitment/office-reports.xhtml", SECRETARIAT),
                new Route(
                        "/office/forums/{forum}/progress/{number}/{report}",
                        "/commitment/office-report.xhtml",
                        SECRETARIAT),
                new Route("/office/forums/{forum}/history", "/commitment/office-history.xhtml", SECRETARIAT));
    }
}
