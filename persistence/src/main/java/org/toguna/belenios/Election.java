package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The election (4.10). Its JSON is kept as it came: the fingerprint is over these very characters. */
public final class Election {
    static final String UUID = "[1-9A-HJ-NP-Za-km-z]{14,}";

    private static final int UUID_LENGTH = 14;

    private final String json;
    private final Group group;
    private final BigInteger publicKey;
    private final String name;
    private final List<Question> questions;
    private final String uuid;
    private final String fingerprint;

    private Election(
            String json, Group group, BigInteger publicKey, String name, List<Question> questions, String uuid) {
        Refused.unless(uuid.matches(UUID), Reason.ELECTION_UUID, uuid);
        Refused.unless(!questions.isEmpty(), Reason.ELECTION_QUESTIONS);
        Refused.unless(group.embedding().isPresent() || !isRanked(questions), Reason.ELECTION_EMBEDDING, group.name());
        this.json = json;
        this.group = group;
        this.publicKey = publicKey;
        this.name = name;
        this.questions = List.copyOf(questions);
        this.uuid = uuid;
        this.fingerprint = Hash.fingerprint(json);
    }

    public static Election of(
            String description, String name, Trustees trustees, Group group, List<Question> questions, String uuid) {
        return of(description, name, trustees.electionKey(group), group, questions, uuid);
    }

    /** An identifier that no other election has. */
    public static String makeUuid(SecureRandom random) {
        return random.ints(UUID_LENGTH, 0, Credential.BASE_58.length())
                .mapToObj(i -> String.valueOf(Credential.BASE_58.charAt(i)))
                .collect(Collectors.joining());
    }

    static Election of(
            String description, String name, BigInteger key, Group group, List<Question> questions, String uuid) {
        var json = "{\"version\":1,\"description\":" + Json.quoted(description) + ",\"name\":" + Json.quoted(name)
                + ",\"group\":" + Json.quoted(group.name()) + ",\"public_key\":" + Json.number(key) + ",\"questions\":"
                + Json.list(questions, Question::json) + ",\"uuid\":" + Json.quoted(uuid) + "}";
        return new Election(json, group, key, name, questions, uuid);
    }

    static Election read(JsonReader in, List<Group> groups) {
        Refused.unless(in.expect("{\"version\":").integer() == 1, Reason.ELECTION_VERSION);
        in.expect(",\"description\":").string();
        var name = in.expect(",\"name\":").string();
        var groupName = in.expect(",\"group\":").string();
        var group = groups.stream()
                .filter(known -> known.name().equals(groupName))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.ELECTION_GROUP, groupName));
        var publicKey = in.expect(",\"public_key\":").number();
        var questions = in.expect(",\"questions\":").list(() -> Question.read(in));
        var uuid = in.expect(",\"uuid\":").string();
        if (in.next(",\"administrator\":")) {
            in.string();
        }
        if (in.next(",\"credential_authority\":")) {
            in.string();
        }
        in.expect("}").end();
        return new Election(in.text(), group, publicKey, name, questions, uuid);
    }

    public static Election read(String json) {
        return read(new JsonReader(json), Group.KNOWN);
    }

    public String json() {
        return json;
    }

    public Group group() {
        return group;
    }

    /** y, the product of the trustees' keys. */
    public BigInteger publicKey() {
        return publicKey;
    }

    public String name() {
        return name;
    }

    public List<Question> questions() {
        return questions;
    }

    /** Whether ballots are shuffled before they are decrypted. */
    public boolean isRanked() {
        return isRanked(questions);
    }

    private static boolean isRanked(List<Question> questions) {
        return questions.stream().anyMatch(RankedQuestion.class::isInstance);
    }

    public String uuid() {
        return uuid;
    }

    /** φ (4.15). */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Election election && json.equals(election.json);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(json);
    }

    @Override
    public String toString() {
        return uuid + " " + fingerprint;
    }
}
