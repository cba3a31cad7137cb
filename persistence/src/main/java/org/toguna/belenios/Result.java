package org.toguna.belenios;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** The totals of each question and slot (4.19). */
public record Result(List<List<Integer>> totals) {
    public Result {
        totals = totals.stream().map(List::copyOf).toList();
    }

    static Result read(JsonReader in) {
        var totals = in.expect("{\"result\":").list(() -> in.list(in::integer));
        in.expect("}").end();
        return new Result(totals);
    }

    public static Result read(String json) {
        return read(new JsonReader(json));
    }

    public String json() {
        return "{\"result\":" + Json.list(totals, row -> Json.list(row, String::valueOf)) + "}";
    }

    /** Finds the totals, none of which is more than the number of ballots counted: log_g(β / F). */
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
        for (int i = 0; i < tally.totals().size(); i++) {
            var row = new ArrayList<Integer>();
            for (int j = 0; j < tally.totals().get(i).size(); j++) {
                var beta = tally.totals().get(i).get(j).beta();
                var total = logarithms.get(
                        group.times(beta, factor(decryptions, i, j, group).modInverse(group.p())));
                Refused.unless(total != null, Reason.RESULT_RANGE, "question " + (i + 1) + ", slot " + (j + 1));
                row.add(total);
            }
            totals.add(row);
        }
        return new Result(totals);
    }

    /** g^result × F = β for each slot: no logarithm is needed to check one. */
    void check(EncryptedTally tally, Collection<PartialDecryption> decryptions, int counted, Election election) {
        var group = election.group();
        Refused.unless(totals.stream().map(List::size).toList().equals(tally.shape()), Reason.RESULT_SHAPE);
        for (int i = 0; i < totals.size(); i++) {
            for (int j = 0; j < totals.get(i).size(); j++) {
                int total = totals.get(i).get(j);
                var at = "question " + (i + 1) + ", slot " + (j + 1);
                Refused.unless(total <= counted, Reason.RESULT_RANGE, at);
                var claimed = group.times(
                        group.power(group.g(), BigInteger.valueOf(total)), factor(decryptions, i, j, group));
                Refused.unless(claimed.equals(tally.totals().get(i).get(j).beta()), Reason.RESULT_VALUE, at);
            }
        }
    }

    private static BigInteger factor(Collection<PartialDecryption> decryptions, int i, int j, Group group) {
        return decryptions.stream()
                .map(decryption -> decryption.factors().get(i).get(j))
                .reduce(BigInteger.ONE, group::times);
    }
}
