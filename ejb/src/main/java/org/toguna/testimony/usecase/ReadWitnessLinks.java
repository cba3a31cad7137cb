package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.testimony.domain.WitnessLink;
import org.toguna.testimony.domain.WitnessLinks;
import org.toguna.values.Page;

/** An organiser reads which links were given to people of the place. */
@Act(by = Role.ORGANISER)
public class ReadWitnessLinks {
    private final Stage stage;
    private final Commitments commitments;
    private final WitnessLinks links;

    @Inject
    ReadWitnessLinks(Stage stage, Commitments commitments, WitnessLinks links) {
        this.stage = stage;
        this.commitments = commitments;
        this.links = links;
    }

    /** A link with the number of its commitment, and whether it still serves. */
    public record Listed(WitnessLink link, int commitment, boolean serving) {}

    /** Newest first. */
    public Page<Listed> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var page = links.page(on.forumId(), wanted);
            return new Page<>(
                    page.items().stream()
                            .map(link -> new Listed(
                                    link, commitments.get(link.commitmentId()).number(), link.serves(on.now())))
                            .toList(),
                    page.number(),
                    page.size(),
                    page.total());
        });
    }
}
