package org.toguna.agenda.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.agenda.usecase.PutOnAgenda;
import org.toguna.agenda.usecase.ReadContributions;
import org.toguna.agenda.usecase.Signed;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;

/** Making an item of the agenda from published contributions. */
@Named
@RequestScoped
public class ItemForm {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    ReadContributions contributions;

    @Inject
    PutOnAgenda putOnAgenda;

    private List<Contribution> published;
    private String[] sources = {};
    private String title;
    private String titleEn;
    private String description;
    private String descriptionEn;

    @PostConstruct
    void load() {
        published = contributions.page(page.param("forum"), new Page.Wanted(1, Page.MOST)).items().stream()
                .map(Signed::contribution)
                .toList();
    }

    public boolean isAllowed() {
        return caller.may(header.getForum().id(), PutOnAgenda.class);
    }

    public void put() {
        putOnAgenda.put(
                page.param("forum"),
                LocalizedText.frenchAndEnglish(title, titleEn),
                LocalizedText.frenchAndEnglish(description, descriptionEn),
                Stream.of(sources).map(UUID::fromString).toList());
        page.redirect(AgendaAddress.OFFICE.path(page.param("forum")), "agenda.put.done");
    }

    public List<Contribution> getPublished() {
        return published;
    }

    public String[] getSources() {
        return sources.clone();
    }

    public void setSources(String[] sources) {
        this.sources = sources.clone();
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }
}
