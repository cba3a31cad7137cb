package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.toguna.identity.usecase.ChoosePassword;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.NotSignedIn;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.SessionCookie;

/** Choosing one's password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    CurrentPage page;

    @Inject
    ChoosePassword choosePassword;

    @Inject
    SessionCookie cookie;

    @Inject
    HttpServletRequest request;

    private String present;
    private String password;

    public void choose() {
        choosePassword.choose(present, password, session());
        page.redirect(IdentityAddress.OFFICE.path(), "identity.password.choose.done");
    }

    public boolean isAsksForPresent() {
        return choosePassword.asksForPresent(session());
    }

    private String session() {
        return cookie.read(request).orElseThrow(NotSignedIn::new);
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
