/**
 * Approval votes on agenda items. Way in: Polls, and BallotBox, which holds the rules. In the simple secret mode no ballot is
 * kept: Ballots writes who voted and adds to the counts.
 */
package org.toguna.voting.domain;
