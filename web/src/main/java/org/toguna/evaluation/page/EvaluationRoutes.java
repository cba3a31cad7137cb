package org.toguna.evaluation.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.evaluation.usecase.ConfirmGovernmentView;
import org.toguna.evaluation.usecase.DeclareInterests;
import org.toguna.evaluation.usecase.DrawSample;
import org.toguna.evaluation.usecase.EditCauses;
import org.toguna.evaluation.usecase.EnterPaperFormForAssociation;
import org.toguna.evaluation.usecase.EnterPaperFormForOffice;
import org.toguna.evaluation.usecase.EvaluationAddress;
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
import org.toguna.evaluation.usecase.WriteChapters;
import org.toguna.evaluation.usecase.WriteLesson;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.pages.page.Panel;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class EvaluationRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(EvaluationAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ForumAddress.EVALUATION, "/evaluation/evaluation.xhtml", ReadEvaluation.class)
                        .signed(60, "evaluation.tab"),
                new Route(EvaluationAddress.QUESTIONNAIRE, "/evaluation/questionnaire.xhtml", OpenQuestionnaire.class),
                new Route(EvaluationAddress.RATE, "/evaluation/rate.xhtml", OpenQuestionnaire.class),
                new Route(EvaluationAddress.FINDINGS, "/evaluation/findings.xhtml", ReadFindings.class)
                        .onDesks(10, "evaluation.findings.room"),
                new Route(EvaluationAddress.FINDING, "/evaluation/finding.xhtml", RecordFinding.class),
                new Route(EvaluationAddress.CHAPTERS, "/evaluation/chapters.xhtml", WriteChapters.class),
                new Route(EvaluationAddress.LESSONS, "/evaluation/lessons.xhtml", WriteLesson.class),
                new Route(EvaluationAddress.LESSON, "/evaluation/lesson.xhtml", ReviseLesson.class),
                new Route(EvaluationAddress.TRANSMISSION, "/evaluation/transmission.xhtml", TransmitEvaluation.class),
                new Route(
                                EvaluationAddress.GOVERNMENT_VIEWS,
                                "/evaluation/government-views.xhtml",
                                ReadGovernmentViews.class)
                        .onDesks(20, "evaluation.governmentViews.room"),
                new Route(
                        EvaluationAddress.GOVERNMENT_VIEW,
                        "/evaluation/government-view.xhtml",
                        RecordGovernmentView.class),
                new Route(
                        EvaluationAddress.CONFIRMATION,
                        "/evaluation/government-view-confirmation.xhtml",
                        ConfirmGovernmentView.class),
                new Route(EvaluationAddress.INTERESTS, "/evaluation/interests.xhtml", DeclareInterests.class),
                new Route(EvaluationAddress.OFFICE, "/evaluation/office.xhtml", ReplyToEvaluation.class)
                        .signed(90, "evaluation.room"),
                new Route(EvaluationAddress.DRAW, "/evaluation/office-draw.xhtml", DrawSample.class),
                new Route(EvaluationAddress.PAPERS, "/evaluation/office-papers.xhtml", ReadPaperForms.class)
                        .signed(95, "evaluation.paper.room"),
                new Route(EvaluationAddress.PAPER, "/evaluation/office-paper.xhtml", ReadPaperForms.class),
                new Route(
                        EvaluationAddress.PAPER_OF_OFFICE,
                        "/evaluation/office-paper-entry.xhtml",
                        EnterPaperFormForOffice.class),
                new Route(
                        EvaluationAddress.PAPER_OF_ASSOCIATION,
                        "/evaluation/office-paper-entry.xhtml",
                        EnterPaperFormForAssociation.class),
                new Route(EvaluationAddress.CAUSES, "/evaluation/office-causes.xhtml", EditCauses.class),
                new Route(EvaluationAddress.COMMENTS, "/evaluation/office-comments.xhtml", ReadRatingComments.class)
                        .signed(100, "evaluation.comments.room"),
                new Route(EvaluationAddress.COMMENT, "/evaluation/office-comment.xhtml", ReadRatingComments.class));
    }

    @Override
    public List<Panel> panels() {
        return List.of(
                new Panel(AgendaAddress.AGENDA, 10, "/evaluation/lesson-of-item.xhtml"),
                new Panel(AgendaAddress.OFFICE, 10, "/evaluation/lessons-for-agenda.xhtml"));
    }
}
