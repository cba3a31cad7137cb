package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.following.domain.Step;
import org.toguna.following.usecase.PageOf;
import org.toguna.following.usecase.ReadMyContributions;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.PageTexts;

/** What became of everything that a participant said. */
@Named
@RequestScoped
public class MyContributionsPage {
    @Inject
    CurrentPage page;

    @Inject
    PageTexts texts;

    @Inject
    ReadMyContributions contributions;

    private List<ReadMyContributions.Mine> mine;

    @PostConstruct
    void load() {
        mine = contributions.read(page.param("forum"));
    }

    /** A step in words. */
    public String words(Step step) {
        return texts.with("following.step." + step.stage(), step.number(), page.text(step.title()), step.detail());
    }

    public String address(Step step) {
        return PageOf.step(page.param("forum"), step);
    }

    public List<ReadMyContributions.Mine> getMine() {
        return mine;
    }
}
