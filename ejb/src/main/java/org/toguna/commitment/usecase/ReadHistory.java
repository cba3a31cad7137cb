package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Fault;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.HistoryHead;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Page;

/** Anybody reads the decisions of a register in their order; those who answer for them have them checked. */
@Stateless
public class ReadHistory {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    History history;

    public HistoryHead head(String slug) {
        return history.head(forums.get(slug).id());
    }

    public Page<CommitmentVersion> page(String slug, Page.Wanted wanted) {
        return history.page(forums.get(slug).id(), wanted);
    }

    /** @param kept a hash that somebody kept, or null */
    public List<Fault> check(String slug, String kept) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR, Role.EVALUATOR, Role.ADMINISTRATOR);
        return history.check(forum.id(), kept);
    }
}
