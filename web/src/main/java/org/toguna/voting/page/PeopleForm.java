package org.toguna.voting.page;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.usecase.NameTrustees;
import org.toguna.voting.usecase.VotePlan;
import org.toguna.voting.usecase.VotingAddress;

/** Who decrypts a vote: opens on those who are named and were not erased, where there is a vote already. */
@Named
@RequestScoped
public class PeopleForm {
    @Inject
    CurrentPage page;

    @Inject
    BoxDesk desk;

    @Inject
    NameTrustees nameTrustees;

    private String trustees;
    private boolean serverTrustee = true;

    @PostConstruct
    void load() {
        if (page.param("box") == null) {
            return;
        }
        var named = desk.getStanding().trustees();
        trustees = named.stream()
                .flatMap(trustee -> trustee.address().stream().map(address -> trustee.name() + " " + address.value()))
                .collect(joining("\n"));
        serverTrustee = named.stream().anyMatch(BoxTrustee::isServer);
    }

    public void name() {
        var vote = desk.getStanding().vote().id();
        nameTrustees.name(page.param("forum"), vote, named(), serverTrustee);
        page.redirect(VotingAddress.OFFICE_BOX.path(page.param("forum"), vote), "voting.desk.people.done");
    }

    /** A line for each: the name, then the address after the last space. */
    List<VotePlan.Named> named() {
        return trustees == null
                ? List.of()
                : trustees.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(PeopleForm::named)
                        .toList();
    }

    private static VotePlan.Named named(String line) {
        int space = line.lastIndexOf(' ');
        return new VotePlan.Named(space < 0 ? "" : line.substring(0, space).strip(), line.substring(space + 1));
    }

    public String getTrustees() {
        return trustees;
    }

    public void setTrustees(String trustees) {
        this.trustees = trustees;
    }

    public boolean isServerTrustee() {
        return serverTrustee;
    }

    public void setServerTrustee(boolean serverTrustee) {
        this.serverTrustee = serverTrustee;
    }
}
