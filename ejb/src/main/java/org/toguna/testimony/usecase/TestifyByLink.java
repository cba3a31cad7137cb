package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.testimony.domain.Sighting;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.testimony.domain.WitnessLinks;

/** Somebody of the place says what they saw of a commitment; the link that an organiser gave them stands in the role's place. */
@Act(by = Role.ANYONE, unnamed = true, name = "GiveTestimony")
public class TestifyByLink {
    private final Admission admission;
    private final WitnessLinks links;
    private final Forums forums;
    private final Commitments commitments;
    private final Testimonies testimonies;
    private final Darkroom darkroom;

    @Inject
    TestifyByLink(
            Admission admission,
            WitnessLinks links,
            Forums forums,
            Commitments commitments,
            Testimonies testimonies,
            Darkroom darkroom) {
        this.admission = admission;
        this.links = links;
        this.forums = forums;
        this.commitments = commitments;
        this.testimonies = testimonies;
        this.darkroom = darkroom;
    }

    /**
     * @param photograph null for none
     * @throws org.toguna.values.Refusal {@code following.link.notFound}, {@code following.link.over}, naming every field that is missing
     *     or wrong, or what is wrong with the photograph
     */
    public Testimony give(String token, Sighting sighting, byte[] photograph) {
        var link = links.get(token);
        return admission.act(this, link.forumId(), on -> {
            var forum = forums.get(link.forumId());
            forum.mustBeWritable();
            var testimony = Testimony.through(
                    link,
                    commitments.get(link.commitmentId()),
                    sighting,
                    LocalDate.ofInstant(on.now(), forum.timeZone()),
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
