package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Rating;
import org.toguna.evaluation.domain.Side;
import org.toguna.evaluation.usecase.EnterPaperFormForAssociation;
import org.toguna.evaluation.usecase.EnterPaperFormForOffice;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReadCauses;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Level;

/** A paper form as one of the two reads it; what the other read is not shown. */
@Named
@RequestScoped
public class PaperEntryForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadPaperForms papers;

    @Inject
    ReadCauses readCauses;

    @Inject
    EnterPaperFormForOffice forOffice;

    @Inject
    EnterPaperFormForAssociation forAssociation;

    private Side side;
    private List<Row> rows;

    /** What the form says about one commitment; without a completion and a usefulness it says nothing. */
    public static final class Row {
        private final int commitment;
        private Completion completion;
        private Integer usefulness;
        private String[] causes = {};
        private String problem;
        private String lesson;

        Row(int commitment) {
            this.commitment = commitment;
        }

        void show(Rating rating) {
            completion = rating.completion();
            usefulness = rating.usefulness();
            causes = rating.causes().toArray(String[]::new);
            problem = rating.problem();
            lesson = rating.lesson();
        }

        boolean isBlank() {
            return completion == null
                    && usefulness == null
                    && causes.length == 0
                    && (problem == null || problem.isBlank())
                    && (lesson == null || lesson.isBlank());
        }

        Rating rating(Level level) {
            return new Rating(
                    level, completion, usefulness, new TreeSet<>(Arrays.asList(causes)), problem, lesson, false);
        }

        public int getCommitment() {
            return commitment;
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

        public String[] getCauses() {
            return causes.clone();
        }

        public void setCauses(String[] causes) {
            this.causes = causes.clone();
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

    @PostConstruct
    void load() {
        side = page.getPath().contains("/association/") ? Side.ASSOCIATION : Side.OFFICE;
        rows = new ArrayList<>();
        entered().forEach((commitment, read) -> {
            var row = new Row(commitment);
            read.ifPresent(row::show);
            rows.add(row);
        });
    }

    private Map<Integer, Optional<Rating>> entered() {
        return switch (side) {
            case OFFICE -> forOffice.entered(forum(), batch(), getForm());
            case ASSOCIATION -> forAssociation.entered(forum(), batch(), getForm());
        };
    }

    public void save() {
        var level = papers.get(forum(), batch()).batch().level();
        var answers = new LinkedHashMap<Integer, Rating>();
        rows.stream().filter(row -> !row.isBlank()).forEach(row -> answers.put(row.getCommitment(), row.rating(level)));
        switch (side) {
            case OFFICE -> forOffice.enter(forum(), batch(), getForm(), answers);
            case ASSOCIATION -> forAssociation.enter(forum(), batch(), getForm(), answers);
        }
        page.redirect(EvaluationAddress.PAPER.path(forum(), batch()), "evaluation.paper.entered.done");
    }

    private String forum() {
        return page.param("forum");
    }

    private int batch() {
        return number("number");
    }

    public int getForm() {
        return number("form");
    }

    private int number(String name) {
        try {
            return Integer.parseInt(page.param(name));
        } catch (NumberFormatException nonsense) {
            throw PaperBatches.notFound(page.param(name));
        }
    }

    public Side getSide() {
        return side;
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }

    public List<Cause.Wording> getAllCauses() {
        return readCauses.list(forum());
    }
}
