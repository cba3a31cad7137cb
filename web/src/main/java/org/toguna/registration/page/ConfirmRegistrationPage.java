package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.toguna.identity.page.Arrival;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.CurrentPage;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.usecase.ConfirmRegistration;
import org.toguna.registration.usecase.RegistrationAddress;
import org.toguna.values.Written;

/** Step 2: the code that shows whose mailbox it is, or the link of the same letter. */
@Named
@RequestScoped
public class ConfirmRegistrationPage {
    @Inject
    CurrentPage page;

    @Inject
    ConfirmRegistration confirmation;

    @Inject
    BrowserCookie browser;

    @Inject
    Arrival arrival;

    @Inject
    HttpServletRequest request;

    private String code;
    private String seen;
    private Optional<Registration> declared;

    public void confirm() {
        arrival.arrive(confirmation.confirm(page.param("forum"), null, code, browser.read(request)), done());
    }

    public void confirmByLink() {
        arrival.arrive(
                confirmation.confirmByLink(
                        page.param("forum"),
                        page.param("link"),
                        Written.moment(seen).or(() -> Optional.of(Instant.MIN)),
                        browser.read(request)),
                done());
    }

    /** Whether the link would do; opening it uses nothing up. */
    public boolean isGood() {
        return getDeclared() != null;
    }

    /** What the reader of the letter confirms; null where the link is good no more. */
    public Registration getDeclared() {
        if (declared == null) {
            declared = confirmation.declared(page.param("forum"), page.param("link"));
        }
        return declared.orElse(null);
    }

    /** When what the page shows was declared. */
    public String getSeen() {
        return String.valueOf(getDeclared().registeredAt());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    private String done() {
        return RegistrationAddress.DONE.path(page.param("forum"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
