package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.pages.page.CurrentPage;

/** The commitments that an official may judge or confirm, with what the government says of them so far. */
@Named
@RequestScoped
public class GovernmentViewsPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadGovernmentViews governmentViews;

    private List<ReadGovernmentViews.Entry> entries;

    @PostConstruct
    void load() {
        entries = governmentViews.list(page.param("forum"));
    }

    public List<ReadGovernmentViews.Entry> getEntries() {
        return entries;
    }

    /** @throws org.toguna.values.NotFound {@code commitment.commitment.notFound} for one that is not theirs */
    ReadGovernmentViews.Entry entry(CommitmentInAddress asked) {
        int number = asked.number();
        return entries.stream()
                .filter(each -> each.commitment().number() == number)
                .findFirst()
                .orElseThrow(asked::notFound);
    }
}
