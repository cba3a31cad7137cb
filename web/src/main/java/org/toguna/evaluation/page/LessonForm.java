package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReadCauses;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.evaluation.usecase.ReadLessons.Taught;
import org.toguna.evaluation.usecase.RemoveLesson;
import org.toguna.evaluation.usecase.ReviseLesson;
import org.toguna.evaluation.usecase.WriteLesson;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.LocalizedText;

/** Writing a lesson, or writing anew the one that the address names. */
@Named
@RequestScoped
public class LessonForm {
    @Inject
    CurrentPage page;

    @Inject
    CommitmentInAddress asked;

    @Inject
    ReadLessons lessons;

    @Inject
    WriteLesson writeLesson;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    RemoveLesson removeLesson;

    @Inject
    ReadCauses readCauses;

    private List<CommitmentSummary> all;
    private String[] commitments = {};
    private String title;
    private String titleEn;
    private String words;
    private String wordsEn;
    private String cause;

    @PostConstruct
    void load() {
        all = lessons.commitments(asked.forum());
        if (isWritten()) {
            lessons.of(asked.forum()).lessons().stream()
                    .map(Taught::lesson)
                    .filter(lesson -> String.valueOf(lesson.number()).equals(page.param("number")))
                    .findFirst()
                    .ifPresentOrElse(this::show, () -> {
                        throw Lessons.notFound(page.param("number"));
                    });
        }
    }

    private void show(Lesson lesson) {
        title = lesson.title().texts().get(Locale.FRENCH.getLanguage());
        titleEn = lesson.title().texts().get(Locale.ENGLISH.getLanguage());
        words = lesson.words().texts().get(Locale.FRENCH.getLanguage());
        wordsEn = lesson.words().texts().get(Locale.ENGLISH.getLanguage());
        cause = lesson.cause();
        commitments = lesson.commitments().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** Whether the address names a lesson. */
    public boolean isWritten() {
        return page.param("number") != null;
    }

    public void save() {
        var teaching = new Lesson.Teaching(
                LocalizedText.frenchAndEnglish(title, titleEn),
                LocalizedText.frenchAndEnglish(words, wordsEn),
                cause,
                Stream.of(commitments).map(Integer::valueOf).toList());
        if (isWritten()) {
            reviseLesson.revise(asked.forum(), asked.number(), teaching);
        } else {
            writeLesson.write(asked.forum(), teaching);
        }
        leave("evaluation.lesson.done");
    }

    public void remove() {
        removeLesson.remove(asked.forum(), asked.number());
        leave("evaluation.lesson.removed.done");
    }

    private void leave(String notice) {
        page.redirect(EvaluationAddress.LESSONS.path(asked.forum()), notice);
    }

    public List<CommitmentSummary> getAll() {
        return all;
    }

    public List<Cause.Wording> getCauses() {
        return readCauses.list(asked.forum());
    }

    public String[] getCommitments() {
        return commitments.clone();
    }

    public void setCommitments(String[] commitments) {
        this.commitments = commitments.clone();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
