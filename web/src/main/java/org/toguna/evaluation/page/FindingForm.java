package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.RecordFinding;
import org.toguna.evaluation.usecase.Sheet;
import org.toguna.pages.page.CurrentPage;

/** The evaluator's finding about one commitment, filled with what was found before. */
@Named
@RequestScoped
public class FindingForm {
    @Inject
    CurrentPage page;

    @Inject
    CommitmentInAddress asked;

    @Inject
    FindingsPage findings;

    @Inject
    RecordFinding recordFinding;

    private Sheet<Finding> sheet;
    private Completion completion;
    private String evidence;
    private String words;
    private Verifiability verifiability;
    private String results;

    @PostConstruct
    void load() {
        int number = asked.number();
        sheet = findings.getSheets().stream()
                .filter(each -> each.commitment().number() == number)
                .findFirst()
                .orElseThrow(asked::notFound);
        if (sheet.said() != null) {
            completion = sheet.said().completion();
            evidence = sheet.said().evidence();
            words = sheet.said().words();
            verifiability = sheet.said().verifiability().orElse(null);
            results = sheet.said().results().orElse(null);
        }
    }

    public void save() {
        recordFinding.record(asked.forum(), asked.number(), completion, verifiability, evidence, words, results);
        page.redirect(EvaluationAddress.FINDINGS.path(asked.forum()), "evaluation.finding.done");
    }

    public Sheet<Finding> getSheet() {
        return sheet;
    }

    public Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Verifiability getVerifiability() {
        return verifiability;
    }

    public void setVerifiability(Verifiability verifiability) {
        this.verifiability = verifiability;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }
}
