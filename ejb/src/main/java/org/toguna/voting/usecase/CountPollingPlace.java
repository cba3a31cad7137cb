package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;
import org.toguna.shared.StoredFile;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** Two people, each by themselves, file the minutes of a polling place and write down what they found in them. */
@Stateless
public class CountPollingPlace {
    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    PollingPlaces places;

    @Inject
    Tellers tellers;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    Event<Happened> happened;

    /**
     * @throws Refusal when it is not a PDF, JPEG or PNG file of at most 10 MB; {@code voting.place.notTeller},
     *     {@code voting.box.notClosed}, {@code voting.place.agreed}
     */
    public void file(String slug, UUID box, UUID id, byte[] minutes) {
        var forum = forums.writable(slug);
        var person = tellers.require(forum);
        var vote = votes.lock(forum.id(), box);
        var place = places.get(vote, id);
        tellers.teller(forum, place);
        places.file(vote, place, new StoredFile(minutes, realClock.now()));
        happened.fire(new Happened(person, "FilePlaceMinutes", forum.id(), id));
    }

    /** @throws Refusal {@code voting.place.notTeller}, or what {@link PollingPlaces#enter} refuses */
    public void enter(String slug, UUID box, UUID id, Counts counts) {
        var forum = forums.writable(slug);
        var person = tellers.require(forum);
        var vote = votes.lock(forum.id(), box);
        var place = places.get(vote, id);
        places.enter(vote, place, tellers.teller(forum, place), person, counts, clock.now());
        happened.fire(new Happened(person, "EnterPlaceCount", forum.id(), id));
        if (place.isAgreed()) {
            happened.fire(new Happened(person, "AgreePlaceCount", forum.id(), id));
        }
    }
}
