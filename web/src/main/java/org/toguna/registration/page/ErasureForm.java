package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.registration.usecase.RegistrationAddress;

/** An administrator erases whoever asked for it by letter. */
@Named
@RequestScoped
public class ErasureForm {
    @Inject
    CurrentPage page;

    @Inject
    EraseParticipant eraseParticipant;

    private String email;

    public void erase() {
        eraseParticipant.erase(email);
        page.redirect(RegistrationAddress.ERASURE.path(), "registration.erase.done");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
