package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.usecase.ReadFindings;
import org.toguna.evaluation.usecase.Sheet;
import org.toguna.pages.page.CurrentPage;

/** Every commitment with what the evaluator found about it so far. */
@Named
@RequestScoped
public class FindingsPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadFindings readFindings;

    private List<Sheet<Finding>> findings;

    @PostConstruct
    void load() {
        findings = readFindings.list(page.param("forum"));
    }

    public List<Sheet<Finding>> getSheets() {
        return findings;
    }

    public long getMade() {
        return findings.stream().filter(sheet -> sheet.said() != null).count();
    }

    public long getMissing() {
        return findings.size() - getMade();
    }
}
