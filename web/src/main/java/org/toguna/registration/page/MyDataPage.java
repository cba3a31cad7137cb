package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.pages.page.CurrentPage;
import org.toguna.registration.usecase.EraseOwnData;
import org.toguna.registration.usecase.ReadOwnData;
import org.toguna.registration.usecase.RegistrationAddress;
import org.toguna.registration.usecase.ShowName;
import org.toguna.values.Validation;

/** Somebody reads what is kept of them and may have it erased. */
@Named
@RequestScoped
public class MyDataPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadOwnData ownData;

    @Inject
    EraseOwnData eraseOwnData;

    @Inject
    ShowName showName;

    private ReadOwnData.Kept kept;
    private boolean sure;

    public ReadOwnData.Kept getKept() {
        if (kept == null) {
            kept = ownData.read();
        }
        return kept;
    }

    public void erase() {
        new Validation().require(sure, "sure", "registration.erase.notSure").refuse();
        eraseOwnData.erase();
        page.redirect(ForumAddress.HOME.path(), "registration.erase.done");
    }

    /** Beside what the caller contributed to a forum. */
    public void showName(String forum, boolean consents) {
        showName.show(forum, consents);
        page.redirect(RegistrationAddress.MY_DATA.path(), "registration.myData.nameShown.done");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
