package org.toguna.voting.domain;

import java.time.Instant;
import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * A verifiable vote that is about to begin, with all that it rests on: nothing of that can be mended afterwards.
 *
 * @param trustees all that are named
 * @param accredited how many people may vote there today
 * @param coded for how many of them a registrar who is a person made codes
 * @param keepsSecrets whether what the server seals today it can read tomorrow: otherwise it is neither registrar nor trustee
 */
public record Setup(VerifiableVote vote, List<BoxTrustee> trustees, long accredited, long coded, boolean keepsSecrets) {
    private static final int MOST_TRUSTEES = 10;

    public Setup {
        trustees = List.copyOf(trustees);
    }

    /** @param trustees how many are planned or named, people and the server together: 1 to 10 */
    public static Validation checkTrustees(int trustees, Validation validation) {
        return validation.require(
                trustees >= 1 && trustees <= MOST_TRUSTEES, "trustees", "voting.box.trustees.range", MOST_TRUSTEES);
    }

    /** @throws Refusal naming everything that is missing or wrong, people by their names */
    public void mustBeComplete(Forum forum, Instant now) {
        var validation = new Validation();
        checkHolders(validation);
        checkWindow(forum, now, validation);
        validation.require(accredited > 0, "electors", "voting.box.electorsMissing");
        checkTrustees(trustees.size(), validation);
        checkCodes(validation);
        checkRankings(validation);
        trustees.forEach(trustee -> checkKey(trustee, validation));
        validation.refuse();
    }

    /** Whoever was erased cannot be held apart from anybody any more. */
    private void checkHolders(Validation validation) {
        trustees.stream()
                .filter(BoxTrustee::isForgotten)
                .forEach(trustee -> validation.require(false, "trustees", "voting.box.trusteeErased", trustee.name()));
        vote.mustHaveItsRegistrar("registrarAddress", validation);
    }

    private void checkWindow(Forum forum, Instant now, Validation validation) {
        validation
                .require(vote.window(forum).isPresent(), "window", "voting.box.windowMissing")
                .require(!vote.isTooLateToSetUp(forum, now), "window", "voting.box.windowOver");
    }

    private void checkCodes(Validation validation) {
        if (isServerRegistrar()) {
            validation.require(keepsSecrets, "registrar", "voting.box.secretMissing");
            return;
        }
        validation
                .require(vote.isRegistered(), "registrar", "voting.box.credentialsMissing")
                .require(
                        vote.registered()
                                .map(credentials -> credentials.size() == coded)
                                .orElse(true),
                        "registrar",
                        "voting.box.credentialsCount",
                        coded);
    }

    /** A rare ranking is a signature, see {@link BoxQuestion#isRankedByFew}. */
    private void checkRankings(Validation validation) {
        long voting = isServerRegistrar() ? accredited : coded;
        vote.questions().stream()
                .filter(question -> question.isRankedByFew(voting))
                .forEach(question -> validation.require(
                        false,
                        "questions",
                        "voting.box.ranking.signature",
                        question.rankings(),
                        voting,
                        BoxQuestion.MOST_RANKINGS_PER_ELECTOR));
    }

    private static void checkKey(BoxTrustee trustee, Validation validation) {
        boolean hasKey = trustee.key().isPresent();
        validation
                .require(
                        hasKey,
                        "trustees",
                        trustee.isServer() ? "voting.box.secretMissing" : "voting.box.keyMissing",
                        trustee.name())
                .require(!hasKey || trustee.isReady(), "trustees", "voting.box.testMissing", trustee.name());
    }

    private boolean isServerRegistrar() {
        return vote.registrar() == Registrar.SERVER;
    }
}
