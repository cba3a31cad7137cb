package org.toguna.demonstration.usecase;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;

/** The edition to come: people register, but nobody contributes before the first one's evaluation is published. */
final class NextEdition {
    private final Forums forums;
    private final Cast cast;
    private final Instant now;

    NextEdition(EntityManager entities, Cast cast, Instant now) {
        forums = new Forums(entities);
        this.cast = cast;
        this.now = now;
    }

    void load(Forum first) {
        var open = now.minus(Duration.ofDays(12));
        var starts = now.plus(Duration.ofDays(150));
        var name = Korande.both("Deuxième Forum des Korandéens de l’extérieur", "Second Forum of Korandeans Abroad");
        var forum = Korande.held(
                Korande.forum(
                        "demo-2",
                        2,
                        name,
                        Korande.dayOf(starts),
                        Map.of(
                                Activity.REGISTRATION, new Window(open, now.plus(Duration.ofDays(120))),
                                Activity.CONTRIBUTION, new Window(open, now.plus(Duration.ofDays(90))),
                                Activity.VOTE,
                                        new Window(now.plus(Duration.ofDays(100)), now.plus(Duration.ofDays(130))))),
                first);
        forums.add(forum);
        cast.serve(forum);
        cast.admit(18, forum, now.minus(Duration.ofDays(10)));
        cast.leaveWaiting(6, forum, now.minus(Duration.ofDays(1)));
    }
}
