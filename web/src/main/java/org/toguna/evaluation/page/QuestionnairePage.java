package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.evaluation.usecase.OpenQuestionnaire;
import org.toguna.evaluation.usecase.OpenQuestionnaire.Question;
import org.toguna.pages.page.CurrentPage;

/** The commitments that a participant may rate. */
@Named
@RequestScoped
public class QuestionnairePage {
    @Inject
    CurrentPage page;

    @Inject
    OpenQuestionnaire questionnaire;

    private List<Question> questions;

    @PostConstruct
    void load() {
        questions = questionnaire.open(page.param("forum"));
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Those that the caller is asked to rate before the others; none for volunteers. */
    public List<Question> getFirst() {
        return questions.stream().filter(Question::first).toList();
    }

    public List<Question> getOthers() {
        return questions.stream().filter(question -> !question.first()).toList();
    }
}
