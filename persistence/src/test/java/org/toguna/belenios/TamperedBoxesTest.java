package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.belenios.Event.Type.BALLOT;
import static org.toguna.belenios.Event.Type.ENCRYPTED_TALLY;
import static org.toguna.belenios.Event.Type.END_BALLOTS;
import static org.toguna.belenios.Event.Type.PARTIAL_DECRYPTION;
import static org.toguna.belenios.Event.Type.RESULT;
import static org.toguna.belenios.Event.Type.SETUP;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad boxes made from good ones, each wrong in one way: hashes, heights, references, tar headers and, where the change is not about
 * them, signatures are made anew.
 */
class TamperedBoxesTest {
    private static final Group GROUP = TestGroup.CHOSEN;
    private static final BigInteger Q = GROUP.q();
    private static final BigInteger P = GROUP.p();
    private static final AVote VOTE = new AVote().voted();
    private static final byte[] COUNTED = VOTE.counted();
    private static final byte[] UNVOTED = new AVote().open();
    private static final int BLOCK = 512;

    record Bad(Reason reason, String how, byte[] archive) {
        @Override
        public String toString() {
            return reason + ": " + how;
        }
    }

    static Stream<Bad> boxes() {
        return Stream.of(archives(), events(), json(), trailing(), setups(), ballots(), counts())
                .flatMap(List::stream);
    }

    @Test
    void the_boxes_they_are_made_from_are_good() throws IOException {
        assertThat(verify(COUNTED).result()).contains(new Result(List.of(List.of(0, 2, 1, 2, 1), List.of(2, 3))));
        assertThat(verify(new Links(COUNTED).archive()).counted()).isEqualTo(3);
        assertThat(verify(UNVOTED).ballots()).isZero();
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void each_is_refused_for_its_own_reason(Bad bad) {
        var refused = catchThrowableOfType(Refused.class, () -> verify(bad.archive()));

        assertThat(refused).isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(bad.reason());
    }

    @Test
    void what_is_cut_short_anywhere_is_refused() {
        var setup = VOTE.election.json();
        var groups = List.of(GROUP);
        assertThat(Election.read(new JsonReader(setup), groups)).isEqualTo(VOTE.election);

        for (int end = 0; end < setup.length(); end++) {
            var in = new JsonReader(setup.substring(0, end));
            var refused = catchThrowableOfType(Refused.class, () -> Election.read(in, groups));
            assertThat(refused.reason()).as(setup.substring(0, end)).isEqualTo(Reason.NOT_CANONICAL);
        }
    }

    @Test
    void there_is_one_for_each_reason() {
        var reasons = EnumSet.allOf(Reason.class);
        Stream.concat(boxes(), TamperedRankedBoxesTest.boxes()).map(Bad::reason).forEach(reasons::remove);

        assertThat(reasons)
                .as(
                        "these are about what people type, and about what stands beside a box (ShareProofTest, SignedShuffleTest)")
                .containsExactlyInAnyOrder(
                        Reason.CREDENTIAL_TYPING,
                        Reason.CHOICES,
                        Reason.SHUFFLE_UNSIGNED,
                        Reason.SHUFFLE_SIGNATURE,
                        Reason.SHARE_MISSING,
                        Reason.SHARE_REFERENCE,
                        Reason.SHARE_OWNER,
                        Reason.SHARE_SCALAR,
                        Reason.SHARE_ELEMENT,
                        Reason.SHARE_PROOF);
    }

    private static List<Bad> archives() {
        int second = 2 * BLOCK;
        int last = COUNTED.length - 2 * BLOCK;
        return List.of(
                new Bad(Reason.TAR_TRUNCATED, "half a block is gone", Arrays.copyOf(COUNTED, COUNTED.length - 256)),
                new Bad(Reason.TAR_TRUNCATED, "the last contents are gone", Arrays.copyOf(COUNTED, last + BLOCK)),
                new Bad(Reason.TAR_TRUNCATED, "nothing is left", new byte[0]),
                new Bad(Reason.TAR_TRUNCATED, "half a block is too much", join(COUNTED, new byte[BLOCK / 2])),
                new Bad(Reason.TAR_HEADER, "the first file has an owner", header(0, 114, "1")),
                new Bad(Reason.TAR_HEADER, "a file has an owner", header(last, 114, "1")),
                new Bad(Reason.TAR_HEADER, "a file has a time of its own", header(last, 146, "0")),
                new Bad(Reason.TAR_HEADER, "something is in the unused part", header(last, 300, "x")),
                new Bad(Reason.TAR_HEADER, "the checksum is wrong", bytes(last + 153, "x")),
                new Bad(Reason.TAR_HEADER, "the size is not octal", header(last, 124, "9")),
                new Bad(Reason.TAR_TOO_LARGE, "a file claims 8 GiB", header(last, 124, "77777777777")),
                new Bad(Reason.TAR_PADDING, "something is after a file's end", bytes(COUNTED.length - 1, "x")),
                new Bad(Reason.ARCHIVE_HEADER, "the version is 2", bytes(BLOCK + 11, "2")),
                new Bad(Reason.ARCHIVE_HEADER, "the first file has another name", header(0, 0, "X")),
                new Bad(Reason.FILE_NAME, "a file is a text", header(second, 65, "dato")),
                new Bad(
                        Reason.FILE_NAME,
                        "there are end-of-archive blocks",
                        Arrays.copyOf(COUNTED, COUNTED.length + 1024)),
                new Bad(Reason.FILE_HASH, "a file was changed under its old name", bytes(last + BLOCK + 20, "x")));
    }

    private static List<Bad> events() {
        return List.of(
                counted(
                        Reason.EVENT_PARENT,
                        "an event forgets its parent",
                        links -> links.first(END_BALLOTS).event = json -> json.replaceAll("\"parent\":\"\\w+\",", "")),
                counted(
                        Reason.EVENT_PARENT,
                        "an event skips one",
                        links -> links.first(RESULT).event =
                                json -> json.replaceAll("\"parent\":\"\\w{8}", "\"parent\":\"00000000")),
                counted(
                        Reason.EVENT_HEIGHT,
                        "a height is skipped",
                        links -> links.first(RESULT).event = json -> json.replace("\"height\":9", "\"height\":10")),
                counted(
                        Reason.EVENT_TYPE,
                        "an event is of another kind",
                        links -> links.first(END_BALLOTS).event = json -> json.replace("EndBallots", "EndTurn")),
                counted(
                        Reason.EVENT_ORDER,
                        "a ballot comes after the close",
                        links -> links.all.add(5, links.all.remove(4))),
                counted(Reason.EVENT_ORDER, "there are two results", links -> links.all.add(links.first(RESULT))),
                counted(Reason.EVENT_ORDER, "nothing is set up", links -> links.all.remove(0)),
                new Bad(Reason.EVENT_ORDER, "there is no event", Arrays.copyOf(COUNTED, 2 * BLOCK)),
                counted(Reason.PAYLOAD_MISSING, "a ballot's data are gone", links -> {
                    var ballot = links.first(BALLOT);
                    var hash = Archive.Entry.data(ballot.data.remove(0)).hash();
                    ballot.event = json -> json.replace("\"Ballot\"", "\"Ballot\",\"payload\":\"" + hash + "\"");
                }),
                counted(
                        Reason.PAYLOAD_OTHER,
                        "an event names other data",
                        links -> links.first(RESULT).event =
                                json -> json.replaceAll("\"payload\":\"\\w{8}", "\"payload\":\"00000000")),
                counted(
                        Reason.PAYLOAD_OTHER,
                        "the close has a payload",
                        links -> links.first(END_BALLOTS).event = json -> json.replace("}", ",\"payload\":\"00\"}")),
                counted(
                        Reason.DATA_STRAY,
                        "there are data that nobody needs",
                        links -> links.first(BALLOT).data.add(0, "{}")),
                new Bad(
                        Reason.DATA_STRAY,
                        "there are data after the last event",
                        join(COUNTED, Archive.Entry.data("{}").blocks(AVote.BEGINNING))));
    }

    private static List<Bad> json() {
        return List.of(
                ballotAsIs("a space", json -> json.replaceFirst(",", ", ")),
                ballotAsIs(
                        "another order",
                        json -> json.replaceFirst("(\"alpha\":\"\\d+\"),(\"beta\":\"\\d+\")", "$2,$1")),
                ballotAsIs("a number that begins with 0", json -> json.replaceFirst("\"alpha\":\"", "\"alpha\":\"0")),
                ballotAsIs(
                        "a number of a thousand digits",
                        json -> json.replaceFirst("\"alpha\":\"", "\"alpha\":\"" + "1".repeat(1000))),
                ballotAsIs("a number as a number", json -> json.replaceFirst("\"alpha\":\"(\\d+)\"", "\"alpha\":$1")),
                ballotAsIs(
                        "an unneeded escape",
                        json -> json.replaceFirst(AVote.UUID, "\\\\u0037" + AVote.UUID.substring(1))),
                ballotAsIs("a field twice", json -> json.replaceFirst("\\{(\"alpha\":\"\\d+\")", "{$1,$1")),
                ballotAsIs("a field more", json -> json.replaceFirst("}$", ",\"more\":1}")),
                ballotAsIs("a new line at the end", json -> json + "\n"),
                ballotAsIs("nothing", json -> ""),
                counted(
                        Reason.NOT_CANONICAL,
                        "a space after an event",
                        links -> links.first(END_BALLOTS).event = json -> json + " "),
                counted(
                        Reason.NOT_CANONICAL,
                        "a negative total",
                        links -> links.first(RESULT).change(0, json -> json.replace("[[0,", "[[-0,"))));
    }

    /** One file of each kind with a space after it. */
    private static List<Bad> trailing() {
        var files = new EnumMap<>(Map.of(SETUP, 4, ENCRYPTED_TALLY, 2, PARTIAL_DECRYPTION, 2, RESULT, 1));
        return files.entrySet().stream()
                .flatMap(event -> IntStream.range(0, event.getValue())
                        .mapToObj(file -> counted(
                                Reason.NOT_CANONICAL,
                                "a space after file " + file + " of " + event.getKey(),
                                links -> links.first(event.getKey()).change(file, json -> json + " "))))
                .toList();
    }

    private static List<Bad> setups() {
        var strangers = P.subtract(GROUP.g());
        return List.of(
                setup(
                        Reason.SETUP_REFERENCE,
                        "the setup names other trustees",
                        3,
                        json -> json.replaceFirst("\"trustees\":\"\\w{8}", "\"trustees\":\"00000000")),
                setup(Reason.ELECTION_VERSION, "version 2", 0, json -> json.replace("\"version\":1", "\"version\":2")),
                setup(
                        Reason.ELECTION_GROUP,
                        "a group of one's own",
                        0,
                        json -> json.replace("BELENIOS-2048", "MINE-2048")),
                setup(Reason.ELECTION_UUID, "a short identifier", 0, json -> json.replace(AVote.UUID, "short")),
                setup(
                        Reason.ELECTION_QUESTIONS,
                        "no question",
                        0,
                        json -> json.replaceFirst("\"questions\":.*,\"uuid\"", "\"questions\":[],\"uuid\"")),
                setup(
                        Reason.QUESTION_KIND,
                        "a ranked question",
                        0,
                        json -> json.replaceFirst(
                                "\"questions\":\\[", "\"questions\":[{\"type\":\"NonHomomorphic\"},")),
                setup(
                        Reason.QUESTION_BOUNDS,
                        "more choices than answers",
                        0,
                        json -> json.replace("\"max\":2", "\"max\":3")),
                setup(Reason.QUESTION_BOUNDS, "min above max", 0, json -> json.replace("\"min\":0", "\"min\":3")),
                setup(
                        Reason.ELECTION_KEY,
                        "another key",
                        0,
                        json -> json.replaceFirst("\"public_key\":\"\\d+\"", "\"public_key\":\"" + GROUP.g() + "\"")),
                setup(Reason.TRUSTEES_NONE, "no trustee", 1, json -> "[]"),
                setup(
                        Reason.TRUSTEE_KIND,
                        "trustees with a threshold",
                        1,
                        json -> json.replaceFirst("Single", "Pedersen")),
                setup(
                        Reason.TRUSTEE_DOUBLED,
                        "a trustee twice",
                        1,
                        json -> "[" + trustee(json) + "," + trustee(json) + "]"),
                setup(
                        Reason.TRUSTEE_KEY,
                        "the identity as key, well proved",
                        1,
                        json -> "[[\"Single\"," + identity().json() + "]]"),
                setup(
                        Reason.TRUSTEE_KEY,
                        "a key outside the group",
                        1,
                        json -> json.replaceFirst("\"public_key\":\"\\d+\"", "\"public_key\":\"" + strangers + "\"")),
                setup(
                        Reason.TRUSTEE_PROOF,
                        "a proof for another key",
                        1,
                        json -> json.replaceFirst("\"response\":\"\\d+\"", "\"response\":\"1\"")),
                setup(
                        Reason.TRUSTEE_PROOF,
                        "a response that is not reduced",
                        1,
                        json -> edit(json, "response", 0, response -> response.add(Q))),
                setup(Reason.CREDENTIALS_NONE, "no credential", 2, json -> "[]"),
                setup(
                        Reason.CREDENTIAL_WEIGHT,
                        "a vote that counts double",
                        2,
                        json -> json.replaceFirst("\",", ",2\",")),
                setup(
                        Reason.CREDENTIAL_DOUBLED,
                        "a credential twice",
                        2,
                        json -> json.replaceFirst("\\[(\"\\d+\")", "[$1,$1")),
                setup(Reason.CREDENTIAL_KEY, "everybody's credential", 2, json -> json.replaceFirst("\\[", "[\"1\",")),
                setup(
                        Reason.CREDENTIAL_KEY,
                        "a credential outside the subgroup",
                        2,
                        json -> json.replaceFirst("\\[", "[\"" + strangers + "\",")),
                setup(
                        Reason.CREDENTIAL_KEY,
                        "a credential above p",
                        2,
                        json -> json.replaceFirst("\\[", "[\"" + P.add(GROUP.g()) + "\",")));
    }

    private static List<Bad> ballots() {
        return List.of(
                counted(
                        Reason.BALLOT_DOUBLED,
                        "an old ballot is sent again to undo a new one",
                        links -> links.all.add(5, links.all.get(2))),
                counted(Reason.BALLOT_DOUBLED, "the same, without its data", links -> {
                    var again = new Links.Link();
                    again.type = BALLOT;
                    var hash = Archive.Entry.data(links.all.get(2).data.get(0)).hash();
                    again.event = json -> json.replace("\"Ballot\"", "\"Ballot\",\"payload\":\"" + hash + "\"");
                    links.all.add(5, again);
                }),
                signed(Reason.BALLOT_ELECTION, "another election", json -> json.replace(AVote.UUID, "9Kz1mQ4nT8xWbR")),
                signed(
                        Reason.BALLOT_ELECTION,
                        "another fingerprint",
                        json -> json.replaceFirst("\"election_hash\":\".", "\"election_hash\":\"-")),
                new Bad(Reason.BALLOT_CREDENTIAL, "a stranger's ballot", strangersBallot()),
                signed(
                        Reason.BALLOT_ANSWERS,
                        "a question unanswered",
                        json -> json.replaceFirst(",\\{\"choices\":(?!.*\\{\"choices\":).*]}]}$", "]}")),
                signed(
                        Reason.BALLOT_KIND,
                        "a ranking where choices are added up",
                        json -> json.replaceFirst(
                                "\\{\"choices\":(?!.*\\{\"choices\":).*]}]}$",
                                "{\"choices\":{\"alpha\":\"1\",\"beta\":\"1\"},"
                                        + "\"proof\":{\"challenge\":\"1\",\"response\":\"1\"}}]}")),
                signed(
                        Reason.BALLOT_CHOICES,
                        "a choice less",
                        json -> json.replaceFirst("\\[\\{\"alpha\":\"\\d+\",\"beta\":\"\\d+\"},", "[")),
                signed(
                        Reason.BALLOT_CHOICES,
                        "a proof with three branches",
                        json -> json.replaceFirst(
                                "\"individual_proofs\":\\[\\[(\\{[^}]*})", "\"individual_proofs\":[[$1,$1")),
                signed(Reason.BALLOT_CIPHERTEXT, "−α", json -> edit(json, "alpha", 0, P::subtract)),
                signed(Reason.BALLOT_CIPHERTEXT, "−β", json -> edit(json, "beta", 5, P::subtract)),
                signed(Reason.BALLOT_CIPHERTEXT, "−α, with proofs that hold", TamperedBoxesTest::strangerWellProved),
                signed(Reason.BALLOT_CIPHERTEXT, "zero", json -> edit(json, "alpha", 0, alpha -> BigInteger.ZERO)),
                signed(Reason.BALLOT_CIPHERTEXT, "α + p", json -> edit(json, "alpha", 0, P::add)),
                signed(Reason.BALLOT_SCALAR, "a challenge + q", json -> edit(json, "challenge", 0, Q::add)),
                signed(Reason.BALLOT_SCALAR, "a response + q", json -> edit(json, "response", 12, Q::add)),
                signed(
                        Reason.BALLOT_INDIVIDUAL_PROOF,
                        "a changed response",
                        json -> edit(
                                json, "response", 0, r -> r.add(BigInteger.ONE).mod(Q))),
                signed(
                        Reason.BALLOT_INDIVIDUAL_PROOF,
                        "a vote added to a slot",
                        json -> edit(json, "beta", 1, beta -> GROUP.times(beta, GROUP.g()))),
                signed(
                        Reason.BALLOT_OVERALL_PROOF,
                        "a changed response",
                        json -> edit(
                                json, "response", 10, r -> r.add(BigInteger.ONE).mod(Q))),
                signed(
                        Reason.BALLOT_OVERALL_PROOF,
                        "the same without blank votes",
                        json -> edit(
                                json, "response", 20, r -> r.add(BigInteger.ONE).mod(Q))),
                signed(
                        Reason.BALLOT_OVERALL_SHAPE,
                        "a branch less",
                        json -> json.replaceFirst("\"overall_proof\":\\[\\{[^}]*},", "\"overall_proof\":[")),
                signed(
                        Reason.BALLOT_BLANK_PROOF,
                        "a changed response",
                        json -> edit(
                                json, "response", 14, r -> r.add(BigInteger.ONE).mod(Q))),
                signed(
                        Reason.BALLOT_BLANK_SHAPE,
                        "no proof about the blank vote",
                        json -> json.replaceFirst(",\"blank_proof\":[^]]*]", "")),
                signed(
                        Reason.BALLOT_BLANK_SHAPE,
                        "a blank vote where there is none",
                        json -> json.replaceFirst(
                                "]}]}$",
                                "],\"blank_proof\":[{\"challenge\":\"1\",\"response\":\"1\"},"
                                        + "{\"challenge\":\"1\",\"response\":\"1\"}]}]}")),
                ballot(
                        Reason.BALLOT_SIGNATURE_HASH,
                        "a signature of another ballot",
                        json -> json.replaceFirst("\"hash\":\".", "\"hash\":\"-")),
                ballot(
                        Reason.BALLOT_SIGNATURE,
                        "signed with another's credential",
                        json -> sign(unsigned(json), VOTE.voters.get(1))),
                ballot(Reason.BALLOT_SCALAR, "a signature's response + q", json -> edit(json, "response", 23, Q::add)));
    }

    private static List<Bad> counts() {
        return List.of(
                counted(
                        Reason.TALLY_REFERENCE,
                        "the sized tally names another",
                        links -> links.first(ENCRYPTED_TALLY)
                                .change(
                                        1,
                                        json -> json.replaceFirst(
                                                "\"encrypted_tally\":\"\\w{8}", "\"encrypted_tally\":\"00000000"))),
                counted(
                        Reason.TALLY_COUNT,
                        "a ballot more is said to count",
                        links -> links.first(ENCRYPTED_TALLY)
                                .change(1, json -> json.replace("\"num_tallied\":3", "\"num_tallied\":4"))),
                counted(Reason.TALLY_COUNT, "a ballot is dropped", links -> links.all.remove(1)),
                counted(
                        Reason.TALLY_WEIGHT,
                        "a ballot weighs double",
                        links -> links.first(ENCRYPTED_TALLY)
                                .change(1, json -> json.replace("\"total_weight\":3", "\"total_weight\":4"))),
                counted(
                        Reason.TALLY_SHAPE,
                        "a total is left out",
                        links -> links.first(ENCRYPTED_TALLY).change(0, json -> json.replaceFirst("\\{[^}]*},", ""))),
                new Bad(
                        Reason.TALLY_PRODUCT,
                        "a replaced ballot counts instead of the new one",
                        countedOtherwise(List.of(0, 1, 2))),
                new Bad(
                        Reason.TALLY_PRODUCT,
                        "all else follows from one vote more",
                        decrypted(new EncryptedTally(List.of(
                                VOTE.tally().totals().get(0).stream()
                                        .map(c -> new Ciphertext(c.alpha(), GROUP.times(c.beta(), GROUP.g())))
                                        .toList(),
                                VOTE.tally().totals().get(1))))),
                counted(Reason.TALLY_PRODUCT, "a replacing ballot is dropped", links -> links.all.remove(4)),
                decryption(
                        Reason.DECRYPTION_REFERENCE,
                        "names other data",
                        1,
                        json -> json.replaceFirst("\"payload\":\"\\w{8}", "\"payload\":\"00000000")),
                decryption(
                        Reason.DECRYPTION_OWNER,
                        "by a third trustee",
                        1,
                        json -> json.replace("\"owner\":1", "\"owner\":3")),
                decryption(
                        Reason.DECRYPTION_OWNER, "by trustee 0", 1, json -> json.replace("\"owner\":1", "\"owner\":0")),
                decryption(
                        Reason.DECRYPTION_DOUBLED,
                        "by the second trustee",
                        1,
                        json -> json.replace("\"owner\":1", "\"owner\":2")),
                decryption(
                        Reason.DECRYPTION_SHAPE, "a factor is left out", 0, json -> json.replaceFirst("\"\\d+\",", "")),
                decryption(
                        Reason.DECRYPTION_SHAPE,
                        "a proof is left out",
                        0,
                        json -> json.replaceFirst("\\{\"challenge[^}]*},", "")),
                decryption(
                        Reason.DECRYPTION_FACTOR,
                        "a factor outside the subgroup",
                        0,
                        json -> json.replaceFirst("\\[\\[\"\\d+\"", "[[\"" + P.subtract(BigInteger.ONE) + "\"")),
                decryption(Reason.DECRYPTION_SCALAR, "a response + q", 0, json -> edit(json, "response", 0, Q::add)),
                decryption(
                        Reason.DECRYPTION_PROOF,
                        "a changed response",
                        0,
                        json -> edit(
                                json, "response", 0, r -> r.add(BigInteger.ONE).mod(Q))),
                decryption(
                        Reason.DECRYPTION_PROOF,
                        "a factor changed to move a vote",
                        0,
                        json -> json.replaceFirst("\\[\\[\"\\d+\"", "[[\"" + GROUP.g() + "\"")),
                counted(
                        Reason.DECRYPTION_MISSING,
                        "a trustee did not decrypt",
                        links -> links.all.remove(links.first(PARTIAL_DECRYPTION))),
                counted(
                        Reason.RESULT_SHAPE,
                        "a total is left out",
                        links -> links.first(RESULT).change(0, json -> json.replace("[[0,", "[["))),
                counted(
                        Reason.RESULT_SHAPE,
                        "rankings instead of totals",
                        links -> links.first(RESULT).change(0, json -> json.replace("[2,3]", "[[2],[3]]"))),
                counted(
                        Reason.RESULT_RANGE,
                        "more votes than ballots",
                        links -> links.first(RESULT).change(0, json -> json.replace("[[0,", "[[4,"))),
                counted(
                        Reason.RESULT_VALUE,
                        "a vote moved",
                        links -> links.first(RESULT).change(0, json -> json.replace("[[0,2,1", "[[0,1,2"))));
    }

    private static Bad counted(Reason reason, String how, Consumer<Links> change) {
        return changed(COUNTED, reason, how, change);
    }

    private static Bad setup(Reason reason, String how, int file, UnaryOperator<String> change) {
        return changed(UNVOTED, reason, how, links -> links.first(SETUP).change(file, change));
    }

    private static Bad decryption(Reason reason, String how, int file, UnaryOperator<String> change) {
        return counted(reason, how, links -> links.first(PARTIAL_DECRYPTION).change(file, change));
    }

    private static Bad ballotAsIs(String how, UnaryOperator<String> change) {
        return ballot(Reason.NOT_CANONICAL, how, change);
    }

    private static Bad ballot(Reason reason, String how, UnaryOperator<String> change) {
        return changed(VOTE.open(), reason, how, links -> links.first(BALLOT).change(0, change));
    }

    /** The change is to the first voter's ballot without its signature, which is then made anew. */
    private static Bad signed(Reason reason, String how, UnaryOperator<String> change) {
        return ballot(reason, how, json -> sign(change.apply(unsigned(json)), VOTE.voters.get(0)));
    }

    static Bad changed(byte[] archive, Reason reason, String how, Consumer<Links> change) {
        var links = new Links(archive);
        change.accept(links);
        var changed = links.archive();
        assertThat(changed).as(how).isNotEqualTo(archive);
        return new Bad(reason, how, changed);
    }

    static String unsigned(String json) {
        return json.substring(0, json.indexOf(",\"signature\"")) + "}";
    }

    private static String sign(String unsigned, Credential credential) {
        return sign(unsigned, credential, GROUP);
    }

    static String sign(String unsigned, Credential credential, Group group) {
        var secret = credential.secret(AVote.UUID, group);
        var hash = Hash.fingerprint(unsigned);
        var w = group.random(AVote.RANDOM);
        var challenge = Signature.challenge(group, hash, group.power(group.g(), w));
        var signature = new Signature(hash, Proof.answering(challenge, w, secret, group));
        return unsigned.substring(0, unsigned.length() - 1) + ",\"signature\":" + signature.json() + "}";
    }

    /** Changes the number of the nth such field. */
    static String edit(String json, String field, int n, UnaryOperator<BigInteger> change) {
        var matcher = Pattern.compile("\"" + field + "\":\"(\\d+)\"").matcher(json);
        for (int i = 0; i <= n; i++) {
            assertThat(matcher.find()).isTrue();
        }
        return json.substring(0, matcher.start(1))
                + change.apply(new BigInteger(matcher.group(1)))
                + json.substring(matcher.end(1));
    }

    /** −1 to an even power is 1: whoever tries until all challenges are even has proofs for an element outside the group. */
    private static String strangerWellProved(String json) {
        var credential = VOTE.voters.get(0).publicKey(AVote.UUID, GROUP);
        var s0 = VOTE.election.fingerprint() + "|" + credential;
        var honest = Encryption.of(1, VOTE.arithmetic, AVote.RANDOM);
        var stranger = new Encryption(
                new Ciphertext(
                        P.subtract(honest.ciphertext().alpha()),
                        honest.ciphertext().beta()),
                honest.r(),
                honest.message());
        var slots = List.of(stranger, Encryption.of(0, VOTE.arithmetic, AVote.RANDOM));
        var texts = slots.stream().map(slot -> slot.ciphertext().text()).collect(joining(","));
        var sum = Encryption.sum(slots, GROUP);
        var answer = new Answer(
                slots.stream().map(Encryption::ciphertext).toList(),
                slots.stream().map(slot -> evenly(s0, slot, 1)).toList(),
                evenly(s0 + "|" + texts, sum, 2),
                List.of());
        return json.substring(0, json.lastIndexOf("{\"choices\":")) + answer.json() + "]}";
    }

    private static List<Proof> evenly(String s, Encryption encryption, int max) {
        var branches = IntStream.rangeClosed(0, max)
                .mapToObj(m -> new Disjunction.Opened(encryption, m))
                .toList();
        var prefix = "prove|" + s + "|" + encryption.ciphertext().text() + "|";
        return Stream.generate(() -> Disjunction.prove(prefix, branches, VOTE.arithmetic, AVote.RANDOM))
                .filter(proofs ->
                        proofs.stream().noneMatch(proof -> proof.challenge().testBit(0)))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] strangersBallot() {
        var choices = List.of(List.of(0, 1, 0, 0, 0), List.of(0, 0));
        var ballot =
                Ballot.cast(VOTE.election, Credential.generate(AVote.RANDOM), choices, VOTE.arithmetic, AVote.RANDOM);
        return VOTE.archive(writer -> writer.ballot(ballot));
    }

    private static byte[] countedOtherwise(List<Integer> ballots) {
        return decrypted(EncryptedTally.of(
                VOTE.election, ballots.stream().map(VOTE.ballots::get).toList()));
    }

    /** Everything after the encrypted tally is made honestly from it. */
    private static byte[] decrypted(EncryptedTally tally) {
        return VOTE.archive(writer -> {
            var decryptions = new ArrayList<PartialDecryption>();
            VOTE.keys.forEach(key -> decryptions.add(PartialDecryption.of(tally, key, VOTE.election, AVote.RANDOM)));
            writer.endBallots().encryptedTally(tally, 3);
            writer.partialDecryption(1, decryptions.get(0)).partialDecryption(2, decryptions.get(1));
            writer.result(Result.of(tally, decryptions, 9, VOTE.election));
        });
    }

    private static String trustee(String json) {
        return json.substring(1, json.indexOf("]") + 1);
    }

    /** Whoever has no key at all can prove to know the logarithm of 1. */
    private static TrusteeKey identity() {
        var w = GROUP.random(AVote.RANDOM);
        var challenge = TrusteeKey.challenge(GROUP, BigInteger.ONE, GROUP.power(GROUP.g(), w));
        return new TrusteeKey(Proof.answering(challenge, w, BigInteger.ZERO, GROUP), BigInteger.ONE);
    }

    /** Changes a tar header, with the right checksum. */
    private static byte[] header(int block, int at, String text) {
        var archive = bytes(block + at, text);
        Arrays.fill(archive, block + 148, block + 156, (byte) ' ');
        int sum = 0;
        for (int i = block; i < block + BLOCK; i++) {
            sum += archive[i];
        }
        return write(archive, block + 148, String.format("%06o\0 ", sum));
    }

    private static byte[] bytes(int at, String text) {
        return write(COUNTED.clone(), at, text);
    }

    private static byte[] write(byte[] archive, int at, String text) {
        var bytes = text.getBytes(US_ASCII);
        assertThat(Arrays.copyOfRange(archive, at, at + bytes.length)).isNotEqualTo(bytes);
        System.arraycopy(bytes, 0, archive, at, bytes.length);
        return archive;
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static Verdict verify(byte[] archive) throws IOException {
        return new Verifier(GROUP, Arithmetic::fast).verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE);
    }
}
