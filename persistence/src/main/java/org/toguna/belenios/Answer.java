package org.toguna.belenios;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.toguna.belenios.Disjunction.Opened;
import org.toguna.belenios.Disjunction.Statement;

/** The answer to a homomorphic question (4.11.1): ciphertexts of 0 or 1, and the proofs that they respect the question. */
record Answer(
        List<Ciphertext> choices, List<List<Proof>> individualProofs, List<Proof> overallProof, List<Proof> blankProof)
        implements EncryptedAnswer {

    static Answer read(JsonReader in) {
        var choices = in.expect("{\"choices\":").list(() -> Ciphertext.read(in));
        var individualProofs = in.expect(",\"individual_proofs\":").list(() -> in.list(() -> Proof.read(in)));
        var overallProof = in.expect(",\"overall_proof\":").list(() -> Proof.read(in));
        var blankProof = in.next(",\"blank_proof\":") ? in.list(() -> Proof.read(in)) : List.<Proof>of();
        in.expect("}");
        return new Answer(choices, individualProofs, overallProof, blankProof);
    }

    @Override
    public String json() {
        return "{\"choices\":" + Json.list(choices, Ciphertext::json) + ",\"individual_proofs\":"
                + Json.list(individualProofs, proof -> Json.list(proof, Proof::json)) + ",\"overall_proof\":"
                + Json.list(overallProof, Proof::json)
                + (blankProof.isEmpty() ? "" : ",\"blank_proof\":" + Json.list(blankProof, Proof::json)) + "}";
    }

    /** Encrypts the choices, one 0 or 1 for each slot. S0 is the fingerprint, a bar and the public credential (4.11). */
    static Answer encrypt(
            HomomorphicQuestion question,
            List<Integer> choices,
            String s0,
            Arithmetic arithmetic,
            SecureRandom random) {
        question.check(choices);
        var group = arithmetic.group();
        var slots =
                choices.stream().map(m -> Encryption.of(m, arithmetic, random)).toList();
        var individual = slots.stream()
                .map(slot -> Disjunction.prove(
                        interval(s0, slot.ciphertext().text()), opened(slot, 0, 1), arithmetic, random))
                .toList();
        var ciphertexts = slots.stream().map(Encryption::ciphertext).toList();
        var s = s(s0, ciphertexts.stream().map(Ciphertext::text).toList());
        var sum = Encryption.sum(question.choices(slots), group);
        var bounds = opened(sum, question.min(), question.max());
        if (!question.blank()) {
            var overall = Disjunction.prove(interval(s, sum.ciphertext().text()), bounds, arithmetic, random);
            return new Answer(ciphertexts, individual, overall, List.of());
        }
        var blank = slots.get(0);
        var noChoices = List.of(new Opened(blank, 0), new Opened(sum, 0));
        var blankOr = new ArrayList<>(List.of(new Opened(blank, 1)));
        blankOr.addAll(bounds);
        return new Answer(
                ciphertexts,
                individual,
                Disjunction.prove("bproof1|" + s + "|", blankOr, arithmetic, random),
                Disjunction.prove("bproof0|" + s + "|", noChoices, arithmetic, random));
    }

    /** Checks shape, membership and every proof; refuses at the first fault. */
    void check(HomomorphicQuestion question, String s0, Arithmetic arithmetic) {
        checkShape(question, arithmetic.group());
        var texts = choices.stream().map(Ciphertext::text).toList();
        var blank = new ArrayList<Statement>();
        for (int j = 0; j < choices.size(); j++) {
            var at = "choice " + (j + 1);
            var zeroOrOne = statements(choices.get(j), 0, 1, arithmetic);
            Refused.unless(zeroOrOne.get(0).isInGroup(), Reason.BALLOT_CIPHERTEXT, at);
            Refused.unless(
                    Disjunction.verify(interval(s0, texts.get(j)), zeroOrOne, individualProofs.get(j), arithmetic),
                    Reason.BALLOT_INDIVIDUAL_PROOF,
                    at);
            if (j == 0) {
                blank.addAll(zeroOrOne);
            }
        }
        var s = s(s0, texts);
        var sum = Ciphertext.product(question.choices(choices), arithmetic.group());
        if (!question.blank()) {
            var bounds = statements(sum, question.min(), question.max(), arithmetic);
            Refused.unless(
                    Disjunction.verify(interval(s, sum.text()), bounds, overallProof, arithmetic),
                    Reason.BALLOT_OVERALL_PROOF);
            return;
        }
        var sums = statements(sum, 0, question.max(), arithmetic);
        var noChoices = List.of(blank.get(0), sums.get(0));
        Refused.unless(
                Disjunction.verify("bproof0|" + s + "|", noChoices, blankProof, arithmetic), Reason.BALLOT_BLANK_PROOF);
        var blankOr = new ArrayList<>(List.of(blank.get(1)));
        blankOr.addAll(sums.subList(question.min(), sums.size()));
        Refused.unless(
                Disjunction.verify("bproof1|" + s + "|", blankOr, overallProof, arithmetic),
                Reason.BALLOT_OVERALL_PROOF);
    }

    private void checkShape(HomomorphicQuestion question, Group group) {
        int branches = question.max() - question.min() + (question.blank() ? 2 : 1);
        Refused.unless(
                choices.size() == question.slots()
                        && individualProofs.size() == question.slots()
                        && individualProofs.stream().allMatch(proof -> proof.size() == 2),
                Reason.BALLOT_CHOICES);
        Refused.unless(overallProof.size() == branches, Reason.BALLOT_OVERALL_SHAPE);
        Refused.unless(blankProof.size() == (question.blank() ? 2 : 0), Reason.BALLOT_BLANK_SHAPE);
        Refused.unless(
                choices.stream().allMatch(c -> group.isReduced(c.alpha()) && group.isReduced(c.beta())),
                Reason.BALLOT_CIPHERTEXT);
        Refused.unless(
                individualProofs.stream().flatMap(List::stream).allMatch(group::isProof)
                        && overallProof.stream().allMatch(group::isProof)
                        && blankProof.stream().allMatch(group::isProof),
                Reason.BALLOT_SCALAR);
    }

    private static String interval(String s, String ciphertext) {
        return "prove|" + s + "|" + ciphertext + "|";
    }

    private static String s(String s0, List<String> ciphertexts) {
        return s0 + "|" + String.join(",", ciphertexts);
    }

    private static List<Opened> opened(Encryption encryption, int min, int max) {
        return IntStream.rangeClosed(min, max)
                .mapToObj(m -> new Opened(encryption, m))
                .toList();
    }

    private static List<Statement> statements(Ciphertext ciphertext, int min, int max, Arithmetic arithmetic) {
        var alpha = arithmetic.powers(ciphertext.alpha());
        var beta = arithmetic.powers(ciphertext.beta());
        return IntStream.rangeClosed(min, max)
                .mapToObj(m -> new Statement(alpha, beta, m))
                .toList();
    }
}
