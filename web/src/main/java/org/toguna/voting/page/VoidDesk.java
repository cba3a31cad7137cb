package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Validation;
import org.toguna.values.Written;
import org.toguna.voting.domain.Voiding;
import org.toguna.voting.usecase.AskToVoidVote;
import org.toguna.voting.usecase.ReadVoiding;
import org.toguna.voting.usecase.RerunVerifiableVote;
import org.toguna.voting.usecase.VotingAddress;

/** What an organiser does about a vote that cannot be counted: asks that it be void, and then holds it again. */
@Named
@RequestScoped
public class VoidDesk {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadVoiding voidings;

    @Inject
    AskToVoidVote askToVoid;

    @Inject
    RerunVerifiableVote rerunVote;

    private UUID box;
    private Optional<Voiding> asked;
    private String reason;
    private String teller;
    private String opens;
    private String closes;

    @PostConstruct
    void load() {
        box = BoxPage.id(page.param("box"));
        asked = voidings.of(page.param("forum"), box);
    }

    public void ask() {
        askToVoid.ask(page.param("forum"), box, reason, teller);
        stay(box, "voting.desk.void.done");
    }

    public void rerun() {
        var validation = new Validation();
        var from = moment(opens);
        var to = moment(closes);
        validation
                .require(from.isPresent(), "opens", "shared.notDate")
                .require(to.isPresent(), "closes", "shared.notDate")
                .refuse();
        stay(rerunVote.rerun(page.param("forum"), box, from.orElseThrow(), to.orElseThrow()), "voting.desk.rerun.done");
    }

    /** As typed in the time of the forum. */
    private Optional<Instant> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed == null ? "" : typed.strip())
                            .atZone(header.getForum().timeZone())
                            .toInstant())
                    .filter(Written::isOfOurEra);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** What was asked and not agreed to yet. */
    public Optional<Voiding> getAsked() {
        return asked;
    }

    private void stay(UUID vote, String notice) {
        page.redirect(VotingAddress.OFFICE_BOX.path(page.param("forum"), vote), notice);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTeller() {
        return teller;
    }

    public void setTeller(String teller) {
        this.teller = teller;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }
}
