package org.toguna.belenios;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was decrypted (4.19).
 *
 * @param totals of each question and slot; empty for a ranked question
 * @param rankings of each ranked question, in the order of the last shuffle; empty for other questions
 */
public record Result(List<List<Integer>> totals, List<List<List<Integer>>> rankings) {
    public Result {
        totals = totals.stream().map(List::copyOf).toList();
        rankings = rankings.stream()
                .map(question -> question.stream().map(List::copyOf).toList())
                .toList();
    }

    /** Of an election without ranked questions. */
    public Result(List<List<Integer>> totals) {
        this(totals, Collections.nCopies(totals.size(), List.of()));
    }

    static Result read(JsonReader in) {
        var totals = new ArrayList<List<Integer>>();
        var rankings = new ArrayList<List<List<Integer>>>();
        in.expect("{\"result\":").list(() -> {
            boolean isRanked = in.sees("[[");
            rankings.add(isRanked ? in.list(() -> in.list(in::integer)) : List.of());
            return totals.add(isRanked ? List.of() : in.list(in::integer));
        });
        in.expect("}").end();
        return new Result(totals, rankings);
    }

    public static Result read(String json) {
        return read(new JsonReader(json));
    }

    public String json() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < totals.size(); i++) {
            rows.add(
                    totals.get(i).isEmpty()
                            ? Json.list(rankings.get(i), ranks -> Json.list(ranks, String::valueOf))
                            : Json.list(totals.get(i), String::valueOf));
        }
        return "{\"result\":" + Json.list(rows, row -> row) + "}";
    }

    /** Finds what the trustees decrypted; no total is more than the number of ballots counted. */
    public static Result of(
            EncryptedTally tally, Collection<PartialDecryption> decryptions, int counted, Election election) {
        var group = election.group();
        var logarithms = new HashMap<BigInteger, Integer>();
        var power = BigInteger.ONE;
        for (int m = 0; m <= counted; m++) {
            logarithms.put(power, m);
            power = group.times(power, group.g());
        }
        var totals = new ArrayList<List<Integer>>();
        var rankings = new ArrayList<List<List<Integer>>>();
        for (int i = 0; i < tally.totals().size(); i++) {
            var row = new ArrayList<Integer>();
            var ranks = new ArrayList<List<Integer>>();
            for (int j = 0; j < tally.totals().get(i).size(); j++) {
                var message = message(tally, decryptions, i, j, group);
                if (election.questions().get(i) instanceof RankedQuestion question) {
                    ranks.add(decode(message, question, group));
                } else {
                    var total = logarithms.get(message);
                    Refused.unless(total != null, Reason.RESULT_RANGE, at(i, j));
                    row.add(total);
                }
            }
            totals.add(row);
            rankings.add(ranks);
        }
        return new Result(totals, rankings);
    }

    /**
     * Of each question, which of its rankings, from 0, are no canonical encoding of one. The result lists their last ranks all the same,
     * since the format wants it; they do not count.
     */
    public static List<Set<Integer>> spoiled(
            EncryptedTally tally, Collection<PartialDecryption> decryptions, Election election) {
        return IntStream.range(0, tally.totals().size())
                .mapToObj(i -> election.questions().get(i) instanceof RankedQuestion question
                        ? spoiled(i, question, tally, decryptions, election.group())
                        : Set.<Integer>of())
                .toList();
    }

    private static Set<Integer> spoiled(
            int i,
            RankedQuestion question,
            EncryptedTally tally,
            Collection<PartialDecryption> decryptions,
            Group group) {
        var embedding = group.embedding().orElseThrow();
        int count = question.answers().size();
        return IntStream.range(0, tally.totals().get(i).size())
                .parallel()
                .filter(j -> !embedding.isCanonical(message(tally, decryptions, i, j, group), count, group))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Integer> decode(BigInteger message, RankedQuestion question, Group group) {
        return group.embedding()
                .orElseThrow()
                .decode(message, question.answers().size());
    }

    /** g^result × F = β for each slot: no logarithm is needed to check one. Rankings are decoded anew. */
    void check(EncryptedTally tally, Collection<PartialDecryption> decryptions, int counted, Election election) {
        var group = election.group();
        Refused.unless(shape().equals(tally.shape()), Reason.RESULT_SHAPE);
        for (int i = 0; i < totals.size(); i++) {
            if (election.questions().get(i) instanceof RankedQuestion question) {
                checkRankings(i, question, tally, decryptions, group);
                continue;
            }
            Refused.unless(rankings.get(i).isEmpty(), Reason.RESULT_SHAPE);
            for (int j = 0; j < totals.get(i).size(); j++) {
                int total = totals.get(i).get(j);
                Refused.unless(total <= counted, Reason.RESULT_RANGE, at(i, j));
                var claimed = group.times(
                        group.power(group.g(), BigInteger.valueOf(total)), factor(decryptions, i, j, group));
                Refused.unless(claimed.equals(tally.totals().get(i).get(j).beta()), Reason.RESULT_VALUE, at(i, j));
            }
        }
    }

    private void checkRankings(
            int i,
            RankedQuestion question,
            EncryptedTally tally,
            Collection<PartialDecryption> decryptions,
            Group group) {
        Refused.unless(totals.get(i).isEmpty(), Reason.RESULT_SHAPE);
        for (int j = 0; j < rankings.get(i).size(); j++) {
            var ranks = rankings.get(i).get(j);
            Refused.unless(ranks.size() == question.answers().size(), Reason.RESULT_SHAPE, at(i, j));
            Refused.unless(
                    ranks.equals(decode(message(tally, decryptions, i, j, group), question, group)),
                    Reason.RESULT_VALUE,
                    at(i, j));
        }
    }

    private List<Integer> shape() {
        return IntStream.range(0, totals.size())
                .mapToObj(i -> totals.get(i).size() + rankings.get(i).size())
                .toList();
    }

    private static String at(int question, int slot) {
        return "question " + (question + 1) + ", slot " + (slot + 1);
    }

    /** β / F. */
    private static BigInteger message(
            EncryptedTally tally, Collection<PartialDecryption> decryptions, int i, int j, Group group) {
        var beta = tally.totals().get(i).get(j).beta();
        return group.times(beta, factor(decryptions, i, j, group).modInverse(group.p()));
    }

    private static BigInteger factor(Collection<PartialDecryption> decryptions, int i, int j, Group group) {
        return decryptions.stream()
                .map(decryption -> decryption.factors().get(i).get(j))
                .reduce(BigInteger.ONE, group::times);
    }
}
