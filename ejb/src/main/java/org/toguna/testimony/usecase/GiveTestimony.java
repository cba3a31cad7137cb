package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.testimony.domain.Sighting;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;

/** An accredited participant says what they saw of a commitment on the spot. */
@Act(by = Role.PARTICIPANT, unnamed = true)
public class GiveTestimony {
    private final Stage stage;
    private final People people;
    private final Commitments commitments;
    private final Testimonies testimonies;
    private final Darkroom darkroom;

    @Inject
    GiveTestimony(Stage stage, People people, Commitments commitments, Testimonies testimonies, Darkroom darkroom) {
        this.stage = stage;
        this.people = people;
        this.commitments = commitments;
        this.testimonies = testimonies;
        this.darkroom = darkroom;
    }

    /**
     * @param number of the commitment
     * @param sighting whose name is not used: the caller has one
     * @param photograph null for none
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong, or what is wrong with the photograph
     */
    public Testimony give(String slug, int number, Sighting sighting, byte[] photograph) {
        return stage.act(this, slug, on -> {
            var author = on.person();
            var testimony = Testimony.by(
                    author,
                    commitments.get(on.forumId(), number),
                    sighting.seenBy(people.get(author).name()),
                    LocalDate.ofInstant(on.now(), on.forum().timeZone()),
                    on.now());
            testimonies.add(testimony);
            if (photograph != null) {
                darkroom.develop(testimony, photograph);
            }
            on.done(testimony.id());
            return testimony;
        });
    }
}
