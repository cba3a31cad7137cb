package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Token;
import org.toguna.identity.usecase.Act;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.testimony.domain.WitnessLink;
import org.toguna.testimony.domain.WitnessLinks;

/** An organiser gives people of the place a link to say what they see of one commitment. */
@Act(by = Role.ORGANISER)
public class GiveWitnessLink {
    private final Stage stage;
    private final Commitments commitments;
    private final WitnessLinks links;
    private final Outbox outbox;

    @Inject
    GiveWitnessLink(Stage stage, Commitments commitments, WitnessLinks links, Outbox outbox) {
        this.stage = stage;
        this.commitments = commitments;
        this.links = links;
        this.outbox = outbox;
    }

    /** @param address of the page to testify on; it is told once and kept nowhere */
    public record Given(UUID id, String address) {}

    /**
     * @param number of the commitment
     * @param days 1 to {@link WitnessLink#LONGEST}
     * @param language of the page that the link leads to
     */
    public Given give(String slug, int number, String givenTo, Integer days, String language) {
        return stage.act(this, slug, on -> {
            var token = Token.make();
            var link = new WitnessLink(commitments.get(on.forumId(), number), givenTo, days, token, on.now());
            links.add(link);
            on.done(link.id());
            return new Given(link.id(), outbox.link(language, TestimonyAddress.WITNESS.path(token)));
        });
    }
}
