package org.toguna.voting.domain;

import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AContribution;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.values.LocalizedText;

/** Polls for tests; their vote is open around {@link AForum#NOON}. */
public final class APoll {
    private static final LocalizedText QUESTION = LocalizedText.french("Quelles mesures retenir ?");

    private APoll() {}

    /** Not stored, its options are invented. */
    public static BallotBox anOpenPollWith(int most, int options) {
        var forum = AForum.openFor(Activity.VOTE);
        var ids = Stream.generate(UUID::randomUUID).limit(options).toList();
        return new BallotBox(new Poll(forum.id(), QUESTION, ids, most, NOON), forum, Optional.empty());
    }

    /** Stored, with its forum and agenda. */
    public static BallotBox anOpenPollIn(EntityManager entities, int most, int options) {
        var forum = AForum.openFor(Activity.VOTE);
        entities.persist(forum);
        entities.flush();
        var poll = new Poll(forum.id(), QUESTION, AContribution.itemsIn(entities, forum, options), most, NOON);
        new Polls(entities).add(poll);
        new Ballots(entities).openFor(poll);
        return new BallotBox(poll, forum, Optional.empty());
    }
}
