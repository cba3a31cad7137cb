package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.PlaceKind;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser says where a verifiable vote is also held on paper or in the room, and who counts there for an association. */
@Stateless
public class KeepPollingPlaces {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    VerifiableVotes votes;

    @Inject
    PollingPlaces places;

    @Inject
    Tellers tellers;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @param teller address of the participant who counts for an association, and is written to */
    public record Plan(PlaceKind kind, String name, String teller) {}

    /** @throws Refusal {@code voting.box.notYet}, {@code voting.place.doubled}, or naming every field that is missing or wrong */
    public UUID open(String slug, UUID box, Plan plan) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        check(plan);
        var vote = votes.lock(forum.id(), box);
        var place = new PollingPlace(
                box,
                plan.kind(),
                plan.name(),
                tellers.ofAssociation(forum, new EmailAddress(plan.teller())),
                clock.now());
        places.open(vote, place);
        invite(forum, vote, place);
        happened.fire(new Happened(organiser, "OpenPollingPlace", forum.id(), place.id()));
        return place.id();
    }

    /** @throws Refusal {@code voting.place.agreed}, {@code voting.place.doubled}, or naming every field that is missing or wrong */
    public void change(String slug, UUID box, UUID id, Plan plan) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        check(plan);
        var vote = votes.lock(forum.id(), box);
        var place = places.get(vote, id);
        var teller = tellers.ofAssociation(forum, new EmailAddress(plan.teller()));
        boolean isOther = !place.isCountedBy(teller.person());
        places.change(place, plan.kind(), plan.name(), teller);
        if (isOther) {
            invite(forum, vote, place);
        }
        happened.fire(new Happened(organiser, "ChangePollingPlace", forum.id(), id));
    }

    /** @throws Refusal {@code voting.place.entered} */
    public void withdraw(String slug, UUID box, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        places.withdraw(places.get(votes.lock(forum.id(), box), id));
        happened.fire(new Happened(organiser, "WithdrawPollingPlace", forum.id(), id));
    }

    private static void check(Plan plan) {
        new Validation()
                .present("kind", plan.kind())
                .line("name", plan.name())
                .faultless("teller", EmailAddress.fault(plan.teller()))
                .refuse();
    }

    private void invite(Forum forum, VerifiableVote vote, PollingPlace place) {
        letters.teller(people.get(place.tellerId()), forum, vote, place);
    }
}
