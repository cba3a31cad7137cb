package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.BallotCheck;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVote;

/** What checking the ballots of an election needs, computed once for those in use: some 10 MB of tables each. */
@ApplicationScoped
class BallotChecks {
    private static final int MOST = 4;

    private PublishedBoxes boxes;

    private final Map<String, BallotCheck> lately = new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BallotCheck> eldest) {
            return size() > MOST;
        }
    };

    /** For the container, which wraps it. */
    protected BallotChecks() {}

    @Inject
    BallotChecks(PublishedBoxes boxes) {
        this.boxes = boxes;
    }

    synchronized BallotCheck of(VerifiableVote vote) {
        return lately.computeIfAbsent(vote.fingerprint().orElseThrow(), any -> {
            var election = boxes.election(vote.id());
            return new BallotCheck(election, boxes.credentials(vote.id()), Arithmetic.fast(election));
        });
    }
}
