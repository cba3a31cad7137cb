package org.toguna.voting.domain;

import java.util.List;
import org.toguna.registration.domain.Breakdown;

/**
 * What the counts say once the vote is over.
 *
 * @param ballots how many were cast, blank ones included
 * @param blank how many approved nothing
 * @param votes approvals of each option, in the order of the poll's options
 * @param turnout voters by ISO code of their country of residence, small groups added up
 */
public record Results(long ballots, long blank, List<Long> votes, Breakdown<String> turnout) {

    /** Of the ballots, how many in a hundred approve an option: rounded to the nearest whole, halves up; 0 without ballots. */
    public long percent(int position) {
        return ballots == 0 ? 0 : Math.round(100.0 * votes.get(position) / ballots);
    }
}
