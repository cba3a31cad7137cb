package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.usecase.CloseVerifiableVote;
import org.toguna.voting.usecase.CountVerifiableVote;
import org.toguna.voting.usecase.ReadVerifiableVotes;
import org.toguna.voting.usecase.ReleaseCode;
import org.toguna.voting.usecase.SetUpVerifiableVote;
import org.toguna.voting.usecase.VotingAddress;
import org.toguna.voting.usecase.WithdrawVerifiableVote;

/** The way of one verifiable vote, step by step: whoever comes back later sees what is done and what is to do. */
@Named
@RequestScoped
public class BoxDesk {
    @Inject
    CurrentPage page;

    @Inject
    ReadVerifiableVotes votes;

    @Inject
    WithdrawVerifiableVote withdrawVote;

    @Inject
    SetUpVerifiableVote setUpVote;

    @Inject
    CloseVerifiableVote closeVote;

    @Inject
    CountVerifiableVote countVote;

    @Inject
    ReleaseCode releaseCode;

    private ReadVerifiableVotes.Standing standing;
    private String email;

    @PostConstruct
    void load() {
        standing = votes.get(page.param("forum"), BoxPage.id(page.param("box")));
    }

    public void setUp() {
        setUpVote.setUp(page.param("forum"), standing.vote().id());
        stay("voting.desk.setUp.done");
    }

    public void close() {
        closeVote.now(page.param("forum"), standing.vote().id());
        stay("voting.desk.closed.done");
    }

    public void release() {
        releaseCode.release(page.param("forum"), standing.vote().id(), email);
        stay("voting.release.done");
    }

    public void count() {
        countVote.count(page.param("forum"), standing.vote().id());
        stay("voting.desk.counted.done");
    }

    public void withdraw() {
        withdrawVote.withdraw(page.param("forum"), standing.vote().id());
        page.redirect(VotingAddress.OFFICE_BOXES.path(page.param("forum")), "voting.desk.withdrawn.done");
    }

    private void stay(String notice) {
        page.redirect(
                VotingAddress.OFFICE_BOX.path(
                        page.param("forum"), standing.vote().id()),
                notice);
    }

    /** The step that is about to be taken and cannot be undone, or an empty text: setUp, withdraw, close. */
    public String getConfirming() {
        return page.query("confirm") == null ? "" : page.query("confirm");
    }

    public ReadVerifiableVotes.Standing getStanding() {
        return standing;
    }

    public boolean isPreparing() {
        return standing.vote().isPreparing();
    }

    /** Ballots come in, or will. */
    public boolean isTaking() {
        return standing.stage() == Stage.READY || standing.stage() == Stage.OPEN;
    }

    /** Ballots come in, for codes that the server made. */
    public boolean isReleasing() {
        return isTaking() && standing.vote().registrar() == Registrar.SERVER;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isToCount() {
        return standing.stage().compareTo(Stage.CLOSED) >= 0
                && !isDecrypted()
                && !standing.vote().isVoid();
    }

    public boolean isVoidable() {
        return isTaking() || isToCount();
    }

    public boolean isDecrypted() {
        return standing.stage() == Stage.DECRYPTED;
    }

    public boolean isRegistered() {
        return standing.vote().isRegistered();
    }

    public boolean isShuffling() {
        return standing.stage() == Stage.SHUFFLING;
    }

    /** Those whose shuffle or decryption is awaited; they shuffle in this order. */
    public List<String> getAwaited() {
        return standing.trustees().stream()
                .filter(trustee -> isShuffling() ? !trustee.hasShuffled() : !trustee.hasDecrypted())
                .map(BoxTrustee::name)
                .toList();
    }
}
