package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.identity.usecase.ChoosePassword;
import org.toguna.shared.page.CurrentPage;

/** Choosing one's password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    CurrentPage page;

    @Inject
    ChoosePassword choosePassword;

    private String password;

    public void choose() {
        choosePassword.choose(password);
        page.redirect("/office", "identity.password.choose.done");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
