package org.toguna.following.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/**
 * Something that happened to what was promised.
 *
 * @param commitmentId null for what concerns a whole forum
 * @param number of the commitment, 0 for a whole forum
 * @param title of the commitment or the forum
 * @param heading of the recommendation that the commitment answers
 */
public record News(
        What what,
        Forum forum,
        UUID commitmentId,
        int number,
        LocalizedText title,
        Optional<String> heading,
        Levels levels,
        Instant at) {

    /** In the order in which a digest tells what happened at the same time. */
    public enum What {
        ADOPTED,
        AMENDED,
        WITHDRAWN,
        PROGRESS,
        EVALUATED
    }

    /** An evaluation concerns everybody who follows something of its forum. */
    public boolean isFor(Following following) {
        if (following.confirmedAt().filter(at::isAfter).isEmpty()) {
            return false;
        }
        var interest = following.interest();
        if (interest.subject() == Subject.COUNTRY) {
            return interest.target().equals(forum.country());
        }
        return following.forumId().equals(forum.id())
                && (commitmentId == null
                        || switch (interest.subject()) {
                            case FORUM, COUNTRY -> true;
                            case HEADING ->
                                heading.filter(interest.target()::equals).isPresent();
                            case LEVEL -> levels.all().contains(Level.valueOf(interest.target()));
                            case COMMITMENT -> commitmentId.toString().equals(interest.target());
                        });
    }
}
