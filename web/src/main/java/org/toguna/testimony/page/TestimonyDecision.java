package org.toguna.testimony.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.InAddress;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.usecase.About;
import org.toguna.testimony.usecase.PublishTestimony;
import org.toguna.testimony.usecase.ReadAllTestimonies;
import org.toguna.testimony.usecase.RefuseTestimony;
import org.toguna.testimony.usecase.TestimonyAddress;

/** Publishing or refusing one testimony. */
@Named
@RequestScoped
public class TestimonyDecision {
    @Inject
    CurrentPage page;

    @Inject
    ReadAllTestimonies testimonies;

    @Inject
    PublishTestimony publishTestimony;

    @Inject
    RefuseTestimony refuseTestimony;

    private About about;
    private String reason;

    @PostConstruct
    void load() {
        about = testimonies.get(page.param("forum"), InAddress.id(page, "testimony", "testimony.testimony"));
    }

    public void publish() {
        publishTestimony.publish(page.param("forum"), about.testimony().id());
        done("testimony.published.done");
    }

    public void refuse() {
        refuseTestimony.refuse(page.param("forum"), about.testimony().id(), reason);
        done("testimony.refused.done");
    }

    private void done(String notice) {
        page.redirect(TestimonyAddress.OFFICE.path(page.param("forum")), notice);
    }

    public boolean isUndecided() {
        return about.testimony().status() == Status.GIVEN;
    }

    public About getAbout() {
        return about;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
