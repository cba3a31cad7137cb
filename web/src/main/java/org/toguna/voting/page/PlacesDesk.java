package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.voting.usecase.MarkPaperVoter;
import org.toguna.voting.usecase.ReadPollingPlaces;
import org.toguna.voting.usecase.UnmarkPaperVoter;

/** The places of a verifiable vote and how far each has come; writing down who votes there. */
@Named
@RequestScoped
public class PlacesDesk {
    @Inject
    CurrentPage page;

    @Inject
    BoxDesk boxDesk;

    @Inject
    ReadPollingPlaces places;

    @Inject
    MarkPaperVoter markVoter;

    @Inject
    UnmarkPaperVoter unmarkVoter;

    private ReadPollingPlaces.Overview overview;
    private String email;

    @PostConstruct
    void load() {
        overview = places.overview(page.param("forum"), BoxPage.id(page.param("box")));
    }

    public void mark() {
        markVoter.mark(page.param("forum"), overview.vote().id(), email);
        page.redirect(page.getPath(), "voting.places.marked.done");
    }

    public void unmark() {
        unmarkVoter.unmark(page.param("forum"), overview.vote().id(), email);
        page.redirect(page.getPath(), "voting.places.unmarked.done");
    }

    public ReadPollingPlaces.Overview getOverview() {
        return overview;
    }

    public boolean isPreparing() {
        return overview.vote().isPreparing();
    }

    /** Ballots come in, or will. */
    public boolean isTaking() {
        return boxDesk.isTaking();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
