package org.toguna.following.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.InAddress;

/** What a commitment's page shows of the follow-up committee: what it decided about it. */
@Named
@RequestScoped
public class DecisionsOnCommitment {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommittee committee;

    private List<ReadCommittee.Held> taken;

    public List<ReadCommittee.Held> getTaken() {
        if (taken == null) {
            taken = committee.about(page.param("forum"), InAddress.number(page, "commitment.number"));
        }
        return taken;
    }
}
