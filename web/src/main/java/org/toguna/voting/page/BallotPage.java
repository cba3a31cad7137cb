package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;
import org.toguna.values.Page;
import org.toguna.voting.usecase.CastBallot;
import org.toguna.voting.usecase.CheckBallot;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.VotingAddress;

/**
 * One ballot, in two steps of one page: choosing, then checking what was chosen. Between the steps the choices travel in the
 * form only; the server keeps nothing.
 */
@Named
@RequestScoped
public class BallotPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadPolls polls;

    @Inject
    CheckBallot checkBallot;

    @Inject
    CastBallot castBallot;

    private ReadPolls.Standing standing;
    private String[] choices = {};
    private boolean checking;

    @PostConstruct
    void load() {
        checking = "check".equals(page.query("step"));
        if (checking && page.queries("choices") != null) {
            choices = page.queries("choices");
        }
    }

    /** The first question the caller has not answered, else the first of all. */
    private ReadPolls.Standing next() {
        var all = polls.page(page.param("forum"), new Page.Wanted(1, Page.MOST)).items();
        return all.stream()
                .filter(ReadPolls.Standing::mayVote)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("voting", ""));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("voting", "");
        }
    }

    public void check() {
        checkBallot.check(page.param("forum"), poll(), ids());
        checking = true;
    }

    public void change() {
        checking = false;
    }

    public void cast() {
        castBallot.cast(page.param("forum"), poll(), ids());
        page.redirect(VotingAddress.DONE.path(page.param("forum")), null);
    }

    private UUID poll() {
        return page.query("poll") == null ? getStanding().poll().id() : id(page.query("poll"));
    }

    private List<UUID> ids() {
        return Stream.of(choices).map(BallotPage::id).toList();
    }

    /** What was chosen, in the order of the ballot. */
    public List<AgendaItem> getChosen() {
        var chosen = List.of(choices);
        return getStanding().options().stream()
                .filter(option -> chosen.contains(option.id().toString()))
                .toList();
    }

    /** Not read to cast what was checked. */
    public ReadPolls.Standing getStanding() {
        if (standing == null) {
            standing = page.query("poll") == null ? next() : polls.get(page.param("forum"), id(page.query("poll")));
        }
        return standing;
    }

    public boolean isChecking() {
        return checking;
    }

    public String[] getChoices() {
        return choices.clone();
    }

    public void setChoices(String[] choices) {
        this.choices = choices.clone();
    }
}
