package org.toguna.voting.page;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.toguna.pages.page.CurrentPage;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.values.Written;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.usecase.PrepareVerifiableVote;
import org.toguna.voting.usecase.VotePlan;
import org.toguna.voting.usecase.VotingAddress;

/** Planning a verifiable vote with its first question; others are added on the page of the vote. */
@Named
@RequestScoped
public class BoxForm {
    @Inject
    CurrentPage page;

    @Inject
    QuestionForm questionForm;

    @Inject
    PeopleForm people;

    @Inject
    PrepareVerifiableVote prepareVote;

    private String title;
    private String titleEn;
    private String[] categories = Category.ELECTORS.stream().map(Category::name).toArray(String[]::new);
    private String registrar = Registrar.SERVER.name();
    private String registrarAddress;

    public void prepare() {
        var id = prepareVote.prepare(page.param("forum"), plan());
        page.redirect(VotingAddress.OFFICE_BOX.path(page.param("forum"), id), "voting.desk.prepared.done");
    }

    private VotePlan plan() {
        return new VotePlan(
                LocalizedText.frenchAndEnglish(title, titleEn),
                List.of(questionForm.toQuestion()),
                Stream.of(categories).map(Category::valueOf).collect(toSet()),
                Validation.chosen("registrar", Written.constant(Registrar.class, registrar)),
                registrarAddress,
                people.named(),
                people.isServerTrustee());
    }

    public Set<Category> getAllCategories() {
        return Category.ELECTORS;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String[] getCategories() {
        return categories.clone();
    }

    public void setCategories(String[] categories) {
        this.categories = categories.clone();
    }

    public String getRegistrar() {
        return registrar;
    }

    public void setRegistrar(String registrar) {
        this.registrar = registrar;
    }

    public String getRegistrarAddress() {
        return registrarAddress;
    }

    public void setRegistrarAddress(String registrarAddress) {
        this.registrarAddress = registrarAddress;
    }
}
