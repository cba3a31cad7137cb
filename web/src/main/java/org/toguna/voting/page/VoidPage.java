package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;
import org.toguna.voting.usecase.DeclareVoid;

/** Whom the organiser named reads why a vote is to be void, and agrees. */
@Named
@RequestScoped
public class VoidPage {
    @Inject
    CurrentPage page;

    @Inject
    DeclareVoid declareVoid;

    private DeclareVoid.Asked asked;
    private boolean sure;

    @PostConstruct
    void load() {
        asked = declareVoid.look(page.param("forum"), BoxPage.id(page.param("box")));
    }

    public void agree() {
        new Validation().require(sure, "sure", "voting.void.notSure").refuse();
        declareVoid.agree(page.param("forum"), asked.vote().id());
        page.redirect(
                "/forums/" + page.param("forum") + "/boxes/" + asked.vote().id(), "voting.void.done");
    }

    public DeclareVoid.Asked getAsked() {
        return asked;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
