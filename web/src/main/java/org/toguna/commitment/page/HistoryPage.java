package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.HistoryHead;
import org.toguna.commitment.usecase.ReadHistory;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** Every decision of the register, in order, with the hash that ties it to those before. */
@Named
@RequestScoped
public class HistoryPage {
    private static final int PER_PAGE = 50;

    @Inject
    CurrentPage page;

    @Inject
    ReadHistory history;

    private Page<CommitmentVersion> list;
    private HistoryHead head;

    public Page<CommitmentVersion> getList() {
        if (list == null) {
            list = history.page(page.param("forum"), page.wanted(PER_PAGE));
        }
        return list;
    }

    public HistoryHead getHead() {
        if (head == null) {
            head = history.head(page.param("forum"));
        }
        return head;
    }
}
