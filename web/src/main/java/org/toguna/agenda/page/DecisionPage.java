package org.toguna.agenda.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Status;
import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.agenda.usecase.PublishContribution;
import org.toguna.agenda.usecase.ReadAllContributions;
import org.toguna.agenda.usecase.RefuseContribution;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;

/** Publishing or refusing one contribution. */
@Named
@RequestScoped
public class DecisionPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadAllContributions contributions;

    @Inject
    PublishContribution publishContribution;

    @Inject
    RefuseContribution refuseContribution;

    private Contribution contribution;
    private String reason;

    @PostConstruct
    void load() {
        contribution = contributions.get(page.param("forum"), id()).contribution();
    }

    private UUID id() {
        try {
            return UUID.fromString(page.param("contribution"));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("agenda.contribution", page.param("contribution"));
        }
    }

    public void publish() {
        publishContribution.publish(page.param("forum"), contribution.id());
        page.redirect(AgendaAddress.OFFICE.path(page.param("forum")), "agenda.published.done");
    }

    public void refuse() {
        refuseContribution.refuse(page.param("forum"), contribution.id(), reason);
        page.redirect(AgendaAddress.OFFICE.path(page.param("forum")), "agenda.refused.done");
    }

    public boolean isUndecided() {
        return contribution.status() == Status.POSTED;
    }

    public Contribution getContribution() {
        return contribution;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
