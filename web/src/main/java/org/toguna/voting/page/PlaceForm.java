package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.pages.page.CurrentPage;
import org.toguna.voting.domain.PlaceKind;
import org.toguna.voting.usecase.ChangePollingPlace;
import org.toguna.voting.usecase.OpenPollingPlace;
import org.toguna.voting.usecase.PlacePlan;
import org.toguna.voting.usecase.ReadPollingPlaces;
import org.toguna.voting.usecase.VotingAddress;
import org.toguna.voting.usecase.WithdrawPollingPlace;

/** Where people vote on paper or in the room: adding a place, changing one, taking it back. */
@Named
@RequestScoped
public class PlaceForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadPollingPlaces places;

    @Inject
    OpenPollingPlace openPlace;

    @Inject
    ChangePollingPlace changePlace;

    @Inject
    WithdrawPollingPlace withdrawPlace;

    private UUID box;
    private UUID id;
    private PlaceKind kind = PlaceKind.PAPER;
    private String name;
    private String country;
    private String teller;

    @PostConstruct
    void load() {
        box = BoxPage.id(page.param("box"));
        if (page.param("place") != null) {
            id = CountForm.id(page.param("place"));
            var progress = places.progress(page.param("forum"), box, id);
            kind = progress.place().kind();
            name = progress.place().name();
            country = progress.place().country().orElse(null);
            teller = progress.teller();
        }
    }

    public void open() {
        openPlace.open(page.param("forum"), box, plan());
        done("voting.places.opened.done");
    }

    public void change() {
        changePlace.change(page.param("forum"), box, id, plan());
        done("voting.places.changed.done");
    }

    public void withdraw() {
        withdrawPlace.withdraw(page.param("forum"), box, id);
        done("voting.places.withdrawn.done");
    }

    private PlacePlan plan() {
        return new PlacePlan(kind, name, country, teller);
    }

    private void done(String notice) {
        page.redirect(VotingAddress.OFFICE_PLACES.path(page.param("forum"), box), notice);
    }

    public PlaceKind getKind() {
        return kind;
    }

    public void setKind(PlaceKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTeller() {
        return teller;
    }

    public void setTeller(String teller) {
        this.teller = teller;
    }
}
