package org.toguna.testimony.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.InAddress;
import org.toguna.testimony.domain.Testimony;
import org.toguna.testimony.usecase.ReadTestimonies;

/** What a commitment's page shows beside what the government says: who saw what there. */
@Named
@RequestScoped
public class OnTheSpot {
    @Inject
    CurrentPage page;

    @Inject
    ReadTestimonies testimonies;

    private List<Testimony> published;

    public List<Testimony> getPublished() {
        if (published == null) {
            published = testimonies.on(page.param("forum"), InAddress.number(page, "commitment.number"));
        }
        return published;
    }

    public boolean isMayTestify() {
        return testimonies.mayTestify(page.param("forum"));
    }
}
