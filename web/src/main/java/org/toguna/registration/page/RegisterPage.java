package org.toguna.registration.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Window;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.CurrentPage;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.usecase.RegisterParticipant;
import org.toguna.registration.usecase.RegistrationAddress;

/** Step 1: what a person says about themselves. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    @Inject
    RegisterParticipant registration;

    @Inject
    BrowserCookie browser;

    @Inject
    HttpServletRequest request;

    private ReadForums.Standing standing;
    private String name;
    private String email;
    private String country;
    private String city;
    private Category category;
    private String organisation;
    private Gender gender = Gender.UNSTATED;
    private String language;
    private boolean nameShown;

    @PostConstruct
    void load() {
        standing = forums.get(page.param("forum"));
        language = page.language();
    }

    public void register() {
        var token = registration.register(
                getForum().slug(),
                email,
                new Particulars(name, language, country, city, category, organisation, gender, nameShown),
                browser.read(request));
        browser.give(
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                token);
        page.redirect(RegistrationAddress.CONFIRM.path(getForum().slug()), null);
    }

    public Forum getForum() {
        return standing.forum();
    }

    public boolean isOpen() {
        return standing.open().contains(Activity.REGISTRATION);
    }

    public Optional<Window> getWindow() {
        return getForum().window(Activity.REGISTRATION);
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
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

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isNameShown() {
        return nameShown;
    }

    public void setNameShown(boolean nameShown) {
        this.nameShown = nameShown;
    }
}
