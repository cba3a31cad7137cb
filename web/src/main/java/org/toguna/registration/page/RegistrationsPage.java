package org.toguna.registration.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.registration.domain.Applicants;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Status;
import org.toguna.registration.usecase.ReadRegistrations;

/** The organiser's table of registrations, narrowed by the query of its address; without one it shows who waits. */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentPage page;

    @Inject
    transient ReadRegistrations registrations;

    private String status;
    private String category;
    private String country;
    private String name;
    private ApplicantTable table;

    @PostConstruct
    void load() {
        status = page.query("status") == null ? Status.REQUESTED.name() : page.query("status");
        category = page.query("category");
        country = page.query("country");
        name = page.query("name");
        table = new ApplicantTable(
                registrations, page.param("forum"), Applicants.matching(status, category, country, name));
    }

    public ApplicantTable getTable() {
        return table;
    }

    public List<Status> getStatuses() {
        return List.of(Status.REQUESTED, Status.ACCREDITED, Status.REFUSED);
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public String getStatus() {
        return status;
    }

    public String getCategory() {
        return category;
    }

    public String getCountry() {
        return country;
    }

    public String getName() {
        return name;
    }
}
