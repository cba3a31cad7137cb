package org.toguna.following.domain;

import org.toguna.forum.domain.Forum;
import org.toguna.values.Level;
import org.toguna.values.Validation;

/**
 * Something to follow.
 *
 * @param target the code of a heading, the name of a level, the ISO code of a country or the id of a commitment; empty for a forum
 */
public record Interest(Subject subject, String target) {
    public Interest {
        target = target == null ? "" : target.strip();
    }

    public static Interest in(Forum forum) {
        return new Interest(Subject.FORUM, "");
    }

    public static Interest inCountryOf(Forum forum) {
        return new Interest(Subject.COUNTRY, forum.country());
    }

    /**
     * Whether a forum has such a thing; that a commitment exists is for the caller to see.
     *
     * @throws org.toguna.values.Refusal {@code following.subject.unknown}
     */
    public void checkFor(Forum forum) {
        new Validation()
                .require(subject != null && isKnownTo(forum), "subject", "following.subject.unknown")
                .refuse();
    }

    private boolean isKnownTo(Forum forum) {
        return switch (subject) {
            case FORUM -> target.isEmpty();
            case COUNTRY -> target.equals(forum.country());
            case HEADING ->
                forum.headings().stream().anyMatch(heading -> heading.code().equals(target));
            case LEVEL -> forum.levels().all().stream().map(Level::name).anyMatch(target::equals);
            case COMMITMENT -> !target.isEmpty();
        };
    }
}
