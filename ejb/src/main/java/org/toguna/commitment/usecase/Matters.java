package org.toguna.commitment.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.toguna.commitment.domain.Commitment;
import org.toguna.forum.domain.Territories;
import org.toguna.identity.domain.Matter;

/** What an act on a commitment is about, as far as mandates are bounded to it: who leads it, and where it is carried out. */
@Dependent
public class Matters {
    private final Territories territories;

    @Inject
    public Matters(Territories territories) {
        this.territories = territories;
    }

    public Matter of(Commitment commitment) {
        return Matter.of(
                commitment.leadInstitutionId(),
                commitment
                        .terms()
                        .place()
                        .map(place -> territories.containing(commitment.forumId(), place))
                        .orElse(Set.of()));
    }
}
