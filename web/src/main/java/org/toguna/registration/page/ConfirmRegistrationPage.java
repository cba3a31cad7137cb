package org.toguna.registration.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.toguna.identity.rest.SessionCookie;
import org.toguna.registration.usecase.ConfirmRegistration;
import org.toguna.shared.page.CurrentPage;

/** Step 2: the code that shows whose mailbox it is. */
@Named
@RequestScoped
public class ConfirmRegistrationPage {
    @Inject
    CurrentPage page;

    @Inject
    ConfirmRegistration confirmation;

    @Inject
    SessionCookie cookie;

    private String email;
    private String code;

    @PostConstruct
    void takeAddressFromStepOne() {
        email = page.query("email");
    }

    public void confirm() {
        var token = confirmation.confirm(page.param("forum"), email, code);
        cookie.give(
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                token);
        page.redirect("/forums/" + page.param("forum") + "/register/done", null);
    }

    public String getForumPath() {
        return "/forums/" + page.param("forum");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
