package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An encrypted, proved and signed ballot (4.15). Its JSON is kept as it came, because tracker and signature are over it. */
public final class Ballot {
    private static final String SIGNATURE = ",\"signature\":";

    private final String json;
    private final String unsigned;
    private final String electionUuid;
    private final String electionHash;
    private final BigInteger credential;
    private final List<EncryptedAnswer> answers;
    private final Signature signature;

    private Ballot(
            String json,
            String unsigned,
            String electionUuid,
            String electionHash,
            BigInteger credential,
            List<EncryptedAnswer> answers,
            Signature signature) {
        this.json = json;
        this.unsigned = unsigned;
        this.electionUuid = electionUuid;
        this.electionHash = electionHash;
        this.credential = credential;
        this.answers = List.copyOf(answers);
        this.signature = signature;
    }

    public static Ballot read(byte[] contents) {
        var in = JsonReader.of(contents);
        var electionUuid = in.expect("{\"election_uuid\":").string();
        var electionHash = in.expect(",\"election_hash\":").string();
        var credential = in.expect(",\"credential\":").number();
        var answers = in.expect(",\"answers\":").list(() -> EncryptedAnswer.read(in));
        var unsigned = in.text().substring(0, in.position()) + "}";
        var signature = Signature.read(in.expect(SIGNATURE));
        in.expect("}").end();
        return new Ballot(in.text(), unsigned, electionUuid, electionHash, credential, answers, signature);
    }

    /**
     * Makes a ballot (3.2): for each question one 0 or 1 for each slot, slot 0 being the blank
     * vote where one is allowed, or, where the question is ranked, a rank for each answer.
     */
    public static Ballot cast(
            Election election,
            Credential credential,
            List<List<Integer>> choices,
            Arithmetic arithmetic,
            SecureRandom random) {
        var group = election.group();
        Refused.unless(choices.size() == election.questions().size(), Reason.CHOICES);
        var secret = credential.secret(election.uuid(), group);
        var publicKey = arithmetic.product(secret, BigInteger.ZERO);
        var s0 = election.fingerprint() + "|" + publicKey;
        var answers = new ArrayList<EncryptedAnswer>();
        for (int i = 0; i < choices.size(); i++) {
            answers.add(election.questions().get(i).encrypt(choices.get(i), s0, arithmetic, random));
        }
        var body = "{\"election_uuid\":" + Json.quoted(election.uuid()) + ",\"election_hash\":"
                + Json.quoted(election.fingerprint()) + ",\"credential\":" + Json.number(publicKey) + ",\"answers\":"
                + Json.list(answers, EncryptedAnswer::json);
        var unsigned = body + "}";
        var hash = Hash.fingerprint(unsigned);
        var w = group.random(random);
        var challenge = Signature.challenge(group, hash, arithmetic.product(w, BigInteger.ZERO));
        var signature = new Signature(hash, Proof.answering(challenge, w, secret, group));
        var json = body + SIGNATURE + signature.json() + "}";
        return new Ballot(json, unsigned, election.uuid(), election.fingerprint(), publicKey, answers, signature);
    }

    /** Everything that this ballot can be checked for by itself; whether its credential is on the list is the box's affair. */
    void check(Election election, Arithmetic arithmetic) {
        Refused.unless(
                electionUuid.equals(election.uuid()) && electionHash.equals(election.fingerprint()),
                Reason.BALLOT_ELECTION);
        Refused.unless(answers.size() == election.questions().size(), Reason.BALLOT_ANSWERS);
        signature.check(unsigned, credential, arithmetic);
        var s0 = electionHash + "|" + credential;
        for (int i = 0; i < answers.size(); i++) {
            election.questions().get(i).check(answers.get(i), s0, arithmetic);
        }
    }

    public String json() {
        return json;
    }

    /** The smart ballot tracker: with it the voter finds the ballot in the box. */
    public String tracker() {
        return Hash.fingerprint(json);
    }

    /** The public credential. */
    public BigInteger credential() {
        return credential;
    }

    List<List<Ciphertext>> choices() {
        return answers.stream().map(EncryptedAnswer::choices).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot && json.equals(ballot.json);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(json);
    }

    @Override
    public String toString() {
        return tracker();
    }
}
