package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Validation;
import org.toguna.values.Written;
import org.toguna.voting.usecase.ReadVoidingToAgree;
import org.toguna.voting.usecase.VoidVote;
import org.toguna.voting.usecase.VotingAddress;

/** Whom the organiser named reads why a vote is to be void, and agrees. */
@Named
@RequestScoped
public class VoidPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadVoidingToAgree voidings;

    @Inject
    VoidVote voidVote;

    private ReadVoidingToAgree.Asked asked;
    private String seen;
    private boolean sure;

    @PostConstruct
    void load() {
        asked = voidings.look(page.param("forum"), BoxPage.id(page.param("box")));
        seen = asked.voiding().askedAt().toString();
    }

    public void agree() {
        new Validation().require(sure, "sure", "voting.void.notSure").refuse();
        var read = Written.moment(seen).orElse(Instant.MIN);
        // Shown again, if this is refused.
        load();
        voidVote.agree(page.param("forum"), asked.vote().id(), Optional.of(read));
        page.redirect(VotingAddress.BOX.path(page.param("forum"), asked.vote().id()), "voting.void.done");
    }

    public ReadVoidingToAgree.Asked getAsked() {
        return asked;
    }

    /** When what is shown was asked. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
