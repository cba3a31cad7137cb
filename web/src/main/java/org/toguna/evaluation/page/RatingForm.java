package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.OpenQuestionnaire.Question;
import org.toguna.evaluation.usecase.RateCommitment;
import org.toguna.evaluation.usecase.ReadCauses;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Level;

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
    ReadCauses readCauses;

    @Inject
    RateCommitment rateCommitment;

    private Level level;
    private Completion completion;
    private Integer usefulness;
    private String[] causes = {};
    private String problem;
    private String lesson;
    private boolean signed;

    public void send() {
        rateCommitment.rate(
                asked.forum(),
                asked.number(),
                new Rating(level, completion, usefulness, Set.copyOf(List.of(causes)), problem, lesson, signed));
        page.redirect(EvaluationAddress.QUESTIONNAIRE.path(asked.forum()), "evaluation.rate.done");
    }

    public Question getQuestion() {
        int number = asked.number();
        return questionnaire.getQuestions().stream()
                .filter(question -> question.commitment().number() == number)
                .findFirst()
                .orElseThrow(asked::notFound);
    }

    public List<Cause.Wording> getAllCauses() {
        return readCauses.list(asked.forum());
    }

    public String[] getCauses() {
        return causes.clone();
    }

    public void setCauses(String[] causes) {
        this.causes = causes.clone();
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
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
