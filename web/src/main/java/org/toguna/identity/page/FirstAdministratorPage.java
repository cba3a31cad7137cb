package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.identity.usecase.CreateFirstAdministrator;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.pages.page.CurrentPage;

/** The form by which whoever installed Toguna becomes its administrator. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    @Inject
    CurrentPage page;

    @Inject
    CreateFirstAdministrator createFirstAdministrator;

    private String token;
    private String name;
    private String email;
    private String password;

    public void create() {
        createFirstAdministrator.create(token, name, email, password);
        page.redirect(IdentityAddress.PASSWORD.path(), "identity.firstAdministrator.done");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
