package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.registration.usecase.ShowName;
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

    @Inject
    ShowName showName;

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

    /** Beside what the caller contributed to a forum. */
    public void showName(String forum, boolean consents) {
        showName.show(forum, consents);
        page.redirect("/my-data", "registration.myData.nameShown.done");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
