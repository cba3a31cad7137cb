package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.usecase.OpenQuestionnaire.Question;
import org.toguna.evaluation.usecase.RateCommitment;
import org.toguna.shared.Level;
import org.toguna.shared.page.CurrentPage;

/** A participant's answers about one commitment. */
@Named
@RequestScoped
public class RatingForm {
    @Inject
    CurrentPage page;

    @Inject
    CommitmentInAddress asked;

    @Inject
    QuestionnairePage questionnaire;

    @Inject
    RateCommitment rateCommitment;

    private Level level;
    private Completion completion;
    private Integer usefulness;
    private String problem;
    private String lesson;

    public void send() {
        rateCommitment.rate(asked.forum(), asked.number(), new Rating(level, completion, usefulness, problem, lesson));
        page.redirect("/forums/" + asked.forum() + "/evaluation/rate", "evaluation.rate.done");
    }

    public Question getQuestion() {
        int number = asked.number();
        return questionnaire.getQuestions().stream()
                .filter(question -> question.commitment().number() == number)
                .findFirst()
                .orElseThrow(asked::notFound);
    }

    public Level[] getAllLevels() {
        return Level.values();
    }

    public Completion[] getAllCompletions() {
        return Completion.values();
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    public Integer getUsefulness() {
        return usefulness;
    }

    public void setUsefulness(Integer usefulness) {
        this.usefulness = usefulness;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
