package org.toguna.voting.page;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.shared.page.CurrentPage;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.usecase.PrepareVerifiableVote;

/** Who decrypts a vote that is being prepared: opens on those who are named and were not erased. */
@Named
@RequestScoped
public class PeopleForm {
    @Inject
    CurrentPage page;

    @Inject
    BoxDesk desk;

    @Inject
    PrepareVerifiableVote prepareVote;

    private String trustees;
    private boolean serverTrustee;

    @PostConstruct
    void load() {
        var named = desk.getStanding().trustees();
        trustees = named.stream()
                .flatMap(trustee -> trustee.address().stream().map(address -> trustee.name() + " " + address.value()))
                .collect(joining("\n"));
        serverTrustee = named.stream().anyMatch(BoxTrustee::isServer);
    }

    public void name() {
        var vote = desk.getStanding().vote().id();
        prepareVote.namePeople(page.param("forum"), vote, BoxForm.named(trustees), serverTrustee);
        page.redirect("/office/forums/" + page.param("forum") + "/boxes/" + vote, "voting.desk.people.done");
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
