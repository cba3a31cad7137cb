package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/** The verifiable votes of a forum. */
@Named
@RequestScoped
public class BoxesPage {
    private static final int SIZE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadVerifiableVotes votes;

    private Page<ReadVerifiableVotes.Standing> all;

    @PostConstruct
    void load() {
        all = votes.page(page.param("forum"), page.wanted(SIZE));
    }

    public Page<ReadVerifiableVotes.Standing> getAll() {
        return all;
    }
}
