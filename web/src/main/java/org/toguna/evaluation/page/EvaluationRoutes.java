package org.toguna.evaluation.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class EvaluationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/evaluation", "/evaluation/evaluation.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/evaluation/rate", "/evaluation/questionnaire.xhtml", Role.PARTICIPANT),
                new Route("/forums/{forum}/evaluation/rate/{number}", "/evaluation/rate.xhtml", Role.PARTICIPANT),
                new Route("/forums/{forum}/evaluation/findings", "/evaluation/findings.xhtml", Role.EVALUATOR),
                new Route("/forums/{forum}/evaluation/findings/{number}", "/evaluation/finding.xhtml", Role.EVALUATOR),
                new Route(
                        "/forums/{forum}/evaluation/lessons",
                        "/evaluation/lessons.xhtml",
                        Role.EVALUATOR,
                        Role.RAPPORTEUR),
                new Route(
                        "/forums/{forum}/evaluation/lessons/{number}",
                        "/evaluation/lesson.xhtml",
                        Role.EVALUATOR,
                        Role.RAPPORTEUR),
                new Route("/forums/{forum}/evaluation/transmission", "/evaluation/transmission.xhtml", Role.EVALUATOR),
                new Route(
                        "/forums/{forum}/evaluation/government-views",
                        "/evaluation/government-views.xhtml",
                        Role.FOCAL_POINT,
                        Role.ORGANISER),
                new Route(
                        "/forums/{forum}/evaluation/government-views/{number}",
                        "/evaluation/government-view.xhtml",
                        Role.FOCAL_POINT,
                        Role.ORGANISER),
                new Route("/forums/{forum}/evaluation/interests", "/evaluation/interests.xhtml", Role.EVALUATOR),
                new Route("/office/forums/{forum}/evaluation", "/evaluation/office.xhtml", Role.ORGANISER),
                new Route("/office/forums/{forum}/evaluation/draw", "/evaluation/office-draw.xhtml", Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/evaluation/paper",
                        "/evaluation/office-papers.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/evaluation/paper/{number}",
                        "/evaluation/office-paper.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/evaluation/paper/{number}/office/{form}",
                        "/evaluation/office-paper-entry.xhtml",
                        Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/evaluation/paper/{number}/association/{form}",
                        "/evaluation/office-paper-entry.xhtml",
                        Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/evaluation/causes",
                        "/evaluation/office-causes.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/comments",
                        "/evaluation/office-comments.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/comments/{comment}",
                        "/evaluation/office-comment.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR));
    }
}
