package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.usecase.DeclareInterests;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.pages.page.CurrentPage;

/** The evaluator's declaration, filled with what was declared before. */
@Named
@RequestScoped
public class InterestsForm {
    @Inject
    CurrentPage page;

    @Inject
    DeclareInterests declareInterests;

    private String interests;
    private boolean declared;

    @PostConstruct
    void load() {
        interests = declareInterests.declared(page.param("forum")).orElse(null);
        declared = interests != null;
    }

    public void declare() {
        declareInterests.declare(page.param("forum"), interests);
        page.redirect(EvaluationAddress.FINDINGS.path(page.param("forum")), "evaluation.interests.done");
    }

    /** Whether the caller has declared before; findings wait for it. */
    public boolean isDeclared() {
        return declared;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }
}
