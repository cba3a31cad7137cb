package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.testimony.domain.WitnessLinks;

/** Whoever was given a link sees what they may say something about. */
@Act(by = Role.ANYONE)
public class OpenWitnessLink {
    private final Admission admission;
    private final WitnessLinks links;
    private final Forums forums;
    private final Commitments commitments;

    @Inject
    OpenWitnessLink(Admission admission, WitnessLinks links, Forums forums, Commitments commitments) {
        this.admission = admission;
        this.links = links;
        this.forums = forums;
        this.commitments = commitments;
    }

    /** Where a link leads. */
    public record Place(Forum forum, Commitment commitment) {}

    /** Empty when the link is unknown, has expired or was taken back. */
    public Optional<Place> open(String token) {
        return admission.show(
                this,
                null,
                on -> links.find(token)
                        .filter(link -> link.serves(on.now()))
                        .map(link -> new Place(forums.get(link.forumId()), commitments.get(link.commitmentId()))));
    }
}
