package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** One of the two who count a polling place files its minutes. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.CONSULAR_OFFICER, Role.PARTICIPANT})
public class FilePlaceMinutes {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final Tellers tellers;
    private final RealClock realClock;

    @Inject
    FilePlaceMinutes(Stage stage, VerifiableVotes votes, PollingPlaces places, Tellers tellers, RealClock realClock) {
        this.stage = stage;
        this.votes = votes;
        this.places = places;
        this.tellers = tellers;
        this.realClock = realClock;
    }

    /**
     * @throws org.toguna.values.Refusal when it is not a PDF, JPEG or PNG file of at most 10 MB; {@code voting.place.notTeller},
     *     {@code voting.box.notClosed}, {@code voting.place.agreed}
     */
    public void file(String slug, UUID box, UUID id, byte[] minutes) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), box);
            var place = places.get(vote, id);
            tellers.teller(on, place);
            places.file(vote, place, new StoredFile(minutes, realClock.now()));
            on.done(id);
            return null;
        });
    }
}
