package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.usecase.ReadGovernmentViews;
import org.toguna.evaluation.usecase.Sheet;
import org.toguna.pages.page.CurrentPage;

/** The commitments that an official may judge, with what the government says of them so far. */
@Named
@RequestScoped
public class GovernmentViewsPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadGovernmentViews governmentViews;

    private List<Sheet<GovernmentView>> views;

    @PostConstruct
    void load() {
        views = governmentViews.list(page.param("forum"));
    }

    public List<Sheet<GovernmentView>> getSheets() {
        return views;
    }
}
