package org.toguna.belenios;

import java.math.BigInteger;
import java.util.List;

/** Checks ballots of one election (3.2, step 3). Safe to share between threads. */
public final class BallotCheck {
    private final Election election;
    private final PublicCredentials credentials;
    private final Arithmetic arithmetic;

    public BallotCheck(Election election, PublicCredentials credentials, Arithmetic arithmetic) {
        this.election = election;
        this.credentials = credentials;
        this.arithmetic = arithmetic;
    }

    /** Refuses a ballot that is malformed, foreign, by nobody on the list, or whose proofs or signature are wrong. */
    public Ballot check(byte[] contents) {
        var ballot = Ballot.read(contents);
        Refused.unless(credentials.contains(ballot.credential()), Reason.BALLOT_CREDENTIAL, ballot.tracker());
        try {
            ballot.check(election, arithmetic);
        } catch (Refused refused) {
            throw new Refused(refused.reason(), "ballot " + ballot.tracker() + " " + refused.detail());
        }
        return ballot;
    }

    /** What counts of a checked ballot. */
    record Accepted(BigInteger credential, List<List<Ciphertext>> choices) {}

    Accepted accept(byte[] contents) {
        var ballot = check(contents);
        return new Accepted(ballot.credential(), ballot.choices());
    }
}
