package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.EvidenceKind;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.RecordFinding;
import org.toguna.evaluation.usecase.Sheet;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Validation;

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

    private final Map<EvidenceKind, List<EvidenceLine>> evidence = new EnumMap<>(EvidenceKind.class);
    private Sheet<Finding> sheet;
    private Assessment completion;
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
            completion = sheet.said().assessment();
            words = sheet.said().words();
            verifiability = sheet.said().verifiability().orElse(null);
            results = sheet.said().results().orElse(null);
        }
        var pieces = sheet.said() == null ? List.<Evidence>of() : sheet.said().evidence();
        for (var kind : EvidenceKind.values()) {
            evidence.put(kind, EvidenceLine.of(kind, pieces));
        }
    }

    public void save() {
        var validation = new Validation();
        var pieces = evidence.values().stream()
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .map(line -> line.evidence(validation))
                .toList();
        validation.refuse();
        recordFinding.record(asked.forum(), asked.number(), completion, verifiability, pieces, words, results);
        page.redirect(EvaluationAddress.FINDINGS.path(asked.forum()), "evaluation.finding.done");
    }

    public Sheet<Finding> getSheet() {
        return sheet;
    }

    public Assessment getCompletion() {
        return completion;
    }

    public void setCompletion(Assessment completion) {
        this.completion = completion;
    }

    public List<EvidenceLine> lines(EvidenceKind kind) {
        return evidence.get(kind);
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
