package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.toguna.belenios.Election;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** A vote that is void is held again: the same questions, with new links, keys and codes, in a window of its own. */
@Act(by = Role.ORGANISER)
public class RerunVerifiableVote {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Stage stage;
    private final VerifiableVotes votes;
    private final BoxOfficers officers;

    @Inject
    RerunVerifiableVote(Stage stage, VerifiableVotes votes, BoxOfficers officers) {
        this.stage = stage;
        this.votes = votes;
        this.officers = officers;
    }

    /**
     * The same people are named but those who were erased meanwhile, in whose place the server gives out codes; until the setup the new
     * vote can be changed like any other.
     *
     * @return the new vote's
     * @throws Refusal {@code voting.box.notVoid}, {@code voting.box.rerunExists}, or naming what is wrong with the window
     */
    public UUID rerun(String slug, UUID id, Instant opens, Instant closes) {
        return stage.act(this, slug, on -> {
            var without = votes.lock(on.forumId(), id);
            if (votes.rerun(id).isPresent()) {
                throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.rerunExists");
            }
            var trustees = votes.trustees(id);
            var vote = new VerifiableVote(
                    on.forumId(),
                    without.title(),
                    without.questions(),
                    without.categories(),
                    without.registrarAddress().isPresent() ? Registrar.PERSON : Registrar.SERVER,
                    without.registrarAddress().map(EmailAddress::value).orElse(null),
                    Election.makeUuid(RANDOM),
                    on.now());
            vote.rerun(without, opens, closes, on.now());
            votes.add(vote);
            officers.name(
                    on, vote, VotePlan.Named.of(trustees), trustees.stream().anyMatch(BoxTrustee::isServer));
            on.done(vote.id());
            return vote.id();
        });
    }
}
