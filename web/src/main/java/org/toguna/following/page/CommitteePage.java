package org.toguna.following.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.pages.page.CurrentPage;

/** The follow-up committee: who sits on it, what it is charged with, what it decided. */
@Named
@RequestScoped
public class CommitteePage {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommittee committee;

    private ReadCommittee.Sheet sheet;

    public ReadCommittee.Sheet getSheet() {
        if (sheet == null) {
            sheet = committee.read(page.param("forum"));
        }
        return sheet;
    }

    public boolean isUnknown() {
        return getSheet().mandate().isEmpty()
                && getSheet().members().isEmpty()
                && getSheet().meetings().isEmpty();
    }
}
