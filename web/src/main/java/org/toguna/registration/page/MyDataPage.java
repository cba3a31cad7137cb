package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;

/** Somebody reads what is kept of them and may have it erased. */
@Named
@RequestScoped
public class MyDataPage {
    @Inject
    CurrentPage page;

    @Inject
    EraseParticipant eraseParticipant;

    private EraseParticipant.Kept kept;
    private boolean sure;

    public EraseParticipant.Kept getKept() {
        if (kept == null) {
            kept = eraseParticipant.read();
        }
        return kept;
    }

    public void erase() {
        new Validation().require(sure, "sure", "registration.erase.notSure").refuse();
        eraseParticipant.eraseCaller();
        page.redirect("/", "registration.erase.done");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
