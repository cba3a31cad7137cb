package org.toguna.following.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.following.domain.Testimony;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.following.usecase.ReadTestimonies;
import org.toguna.shared.page.CurrentPage;

/** What a commitment's page shows beside what the government says: who saw what there, and what the committee decided. */
@Named
@RequestScoped
public class OnTheSpot {
    @Inject
    CurrentPage page;

    @Inject
    ReadTestimonies testimonies;

    @Inject
    ReadCommittee committee;

    private List<Testimony> published;
    private List<ReadCommittee.Held> decisions;

    public List<Testimony> getPublished() {
        if (published == null) {
            published = testimonies.on(page.param("forum"), InAddress.number(page));
        }
        return published;
    }

    public List<ReadCommittee.Held> getDecisions() {
        if (decisions == null) {
            decisions = committee.about(page.param("forum"), InAddress.number(page));
        }
        return decisions;
    }

    public boolean isMayTestify() {
        return testimonies.mayTestify(page.param("forum"));
    }
}
