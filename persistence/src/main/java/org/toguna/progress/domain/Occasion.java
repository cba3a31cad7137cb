package org.toguna.progress.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.domain.Status;
import org.toguna.values.LocalizedText;

/**
 * Why somebody is reminded of a commitment.
 *
 * @param due the day of the milestone or of the deadline, or the day since which news are overdue
 * @param milestone its title, or null
 */
public record Occasion(Kind kind, LocalDate due, LocalizedText milestone) {
    static final int DAYS_AHEAD = 30;
    private static final int MONTHS_BETWEEN = 3;

    /** What it is about. */
    public enum Kind {
        MILESTONE_NEAR,
        DEADLINE_NEAR,
        DEADLINE_PASSED,
        NEWS_OVERDUE,
        /** News are overdue though a reminder went out: organisers are told too. */
        NEWS_STILL_OVERDUE;

        public boolean concernsOrganisers() {
            return this == DEADLINE_PASSED || this == NEWS_STILL_OVERDUE;
        }
    }

    /**
     * What the lead institution is to be reminded of today: a milestone or the deadline 30 days ahead or less, a deadline that
     * passed, and news overdue after {@value Standing#MONTHS_OF_PATIENCE} months, again every three months.
     */
    public static List<Occasion> of(Commitment commitment, Instant now, ZoneId zone) {
        var occasions = new ArrayList<Occasion>();
        if (commitment.status() == Status.DONE || commitment.status() == Status.WITHDRAWN) {
            return occasions;
        }
        var today = LocalDate.ofInstant(now, zone);
        for (var milestone : commitment.terms().schedule().milestones()) {
            if (isNear(milestone.due(), today)) {
                occasions.add(new Occasion(Kind.MILESTONE_NEAR, milestone.due(), milestone.title()));
            }
        }
        var deadline = commitment.terms().deadline();
        if (isNear(deadline, today)) {
            occasions.add(new Occasion(Kind.DEADLINE_NEAR, deadline, null));
        }
        if (today.isAfter(deadline)) {
            occasions.add(new Occasion(Kind.DEADLINE_PASSED, deadline, null));
        }
        var standing = commitment.standing(now, zone);
        if (standing.isSilent()) {
            long steps = (standing.monthsSilent() - Standing.MONTHS_OF_PATIENCE) / MONTHS_BETWEEN;
            var since = commitment.latestNews(zone).plusMonths(Standing.MONTHS_OF_PATIENCE + MONTHS_BETWEEN * steps);
            occasions.add(new Occasion(steps == 0 ? Kind.NEWS_OVERDUE : Kind.NEWS_STILL_OVERDUE, since, null));
        }
        return occasions;
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    boolean isSameAs(Occasion other) {
        return kind == other.kind && due.equals(other.due);
    }
}
