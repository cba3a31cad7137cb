package org.toguna.evaluation.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.evaluation.usecase.DeclareInterests;
import org.toguna.evaluation.usecase.DrawSample;
import org.toguna.evaluation.usecase.EditCauses;
import org.toguna.evaluation.usecase.EnterPaperFormForAssociation;
import org.toguna.evaluation.usecase.EnterPaperFormForOffice;
import org.toguna.evaluation.usecase.OpenQuestionnaire;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.ReadFindings;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.evaluation.usecase.ReadRatingComments;
import org.toguna.evaluation.usecase.RecordFinding;
import org.toguna.evaluation.usecase.RecordGovernmentView;
import org.toguna.evaluation.usecase.ReplyToEvaluation;
import org.toguna.evaluation.usecase.ReviseLesson;
import org.toguna.evaluation.usecase.TransmitEvaluation;
import org.toguna.evaluation.usecase.WriteLesson;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class EvaluationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/evaluation", "/evaluation/evaluation.xhtml", ReadEvaluation.class),
                new Route(
                        "/forums/{forum}/evaluation/rate", "/evaluation/questionnaire.xhtml", OpenQuestionnaire.class),
                new Route(
                        "/forums/{forum}/evaluation/rate/{number}", "/evaluation/rate.xhtml", OpenQuestionnaire.class),
                new Route("/forums/{forum}/evaluation/findings", "/evaluation/findings.xhtml", ReadFindings.class),
                new Route(
                        "/forums/{forum}/evaluation/findings/{number}",
                        "/evaluation/finding.xhtml",
                        RecordFinding.class),
                new Route("/forums/{forum}/evaluation/lessons", "/evaluation/lessons.xhtml", WriteLesson.class),
                new Route(
                        "/forums/{forum}/evaluation/lessons/{number}", "/evaluation/lesson.xhtml", ReviseLesson.class),
                new Route(
                        "/forums/{forum}/evaluation/transmission",
                        "/evaluation/transmission.xhtml",
                        TransmitEvaluation.class),
                new Route(
                        "/forums/{forum}/evaluation/government-views",
                        "/evaluation/government-views.xhtml",
                        ReadGovernmentViews.class),
                new Route(
                        "/forums/{forum}/evaluation/government-views/{number}",
                        "/evaluation/government-view.xhtml",
                        RecordGovernmentView.class),
                new Route(
                        "/forums/{forum}/evaluation/interests", "/evaluation/interests.xhtml", DeclareInterests.class),
                new Route("/office/forums/{forum}/evaluation", "/evaluation/office.xhtml", ReplyToEvaluation.class),
                new Route("/office/forums/{forum}/evaluation/draw", "/evaluation/office-draw.xhtml", DrawSample.class),
                new Route(
                        "/office/forums/{forum}/evaluation/paper",
                        "/evaluation/office-papers.xhtml",
                        ReadPaperForms.class),
                new Route(
                        "/office/forums/{forum}/evaluation/paper/{number}",
                        "/evaluation/office-paper.xhtml",
                        ReadPaperForms.class),
                new Route(
                        "/office/forums/{forum}/evaluation/paper/{number}/office/{form}",
                        "/evaluation/office-paper-entry.xhtml",
                        EnterPaperFormForOffice.class),
                new Route(
                        "/office/forums/{forum}/evaluation/paper/{number}/association/{form}",
                        "/evaluation/office-paper-entry.xhtml",
                        EnterPaperFormForAssociation.class),
                new Route(
                        "/office/forums/{forum}/evaluation/causes",
                        "/evaluation/office-causes.xhtml",
                        EditCauses.class),
                new Route(
                        "/office/forums/{forum}/comments",
                        "/evaluation/office-comments.xhtml",
                        ReadRatingComments.class),
                new Route(
                        "/office/forums/{forum}/comments/{comment}",
                        "/evaluation/office-comment.xhtml",
                        ReadRatingComments.class));
    }
}
