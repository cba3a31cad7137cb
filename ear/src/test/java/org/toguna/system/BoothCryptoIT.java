package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.BallotCheck;
import org.toguna.belenios.BoardWriter;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.Group;
import org.toguna.belenios.HomomorphicQuestion;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PartialDecryption;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Proof;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.RankedQuestion;
import org.toguna.belenios.Refused;
import org.toguna.belenios.Result;
import org.toguna.belenios.Share;
import org.toguna.belenios.Shuffle;
import org.toguna.belenios.ShuffleSignature;
import org.toguna.belenios.SignedShuffle;
import org.toguna.belenios.TrusteeKey;
import org.toguna.belenios.Trustees;
import org.toguna.belenios.Verifier;

/** What the browser's worker makes, before our own verifier and before belenios-tool: no server of ours takes part. */
@OnSharedToguna
class BoothCryptoIT {
    private static final Path WORKER = Path.of("web/src/main/webapp/assets/booth/belenios.js");
    private static final String UUID = "7Kz1mQ4nT8xWbR";
    private static final Group GROUP = Group.BELENIOS_2048;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HomomorphicQuestion APPROVAL = new HomomorphicQuestion(
            List.of("Guichet unique", "Accès aux \"documents\"", "Logement"), true, 1, 2, "Priorités ?");
    /** Two items of two points each, three points in all. */
    private static final HomomorphicQuestion POINTS = new HomomorphicQuestion(
            List.of("A · 1", "A · 2", "B · 1", "B · 2"), false, 0, 3, "Répartissez trois points");

    private final Browser browser;
    private HttpServer files;
    private Page page;

    @TempDir
    Path folder;

    BoothCryptoIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open() throws IOException {
        files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        files.createContext("/", exchange -> {
            boolean isWorker = exchange.getRequestURI().getPath().equals("/worker.js");
            var body = isWorker ? Files.readAllBytes(WORKER) : "<!DOCTYPE html><title>t</title>".getBytes();
            exchange.getResponseHeaders().set("Content-Type", isWorker ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        files.start();
        page = browser.visitor();
        page.navigate("http://127.0.0.1:" + files.getAddress().getPort() + "/page");
    }

    @AfterEach
    void close() {
        page.context().close();
        files.stop(0);
    }

    @Test
    void a_whole_election_made_in_browsers_is_good_for_both_verifiers() throws IOException {
        var made =
                IntStream.range(0, 2).mapToObj(i -> ask("trusteeKey", Map.of())).toList();
        var keys = made.stream()
                .map(key -> TrusteeKey.read(key.path("publicKey").asText()))
                .toList();
        keys.forEach(key -> key.check(GROUP));
        var trustees = new Trustees(keys);
        var election = Election.of("Un vote d’essai", "Forum", trustees, GROUP, List.of(APPROVAL, POINTS), UUID);
        var registrar = ask("credentials", Map.of("uuid", UUID, "count", 5));
        var codes = texts(registrar.path("codes"));
        var credentials = new PublicCredentials(texts(registrar.path("publicCredentials")).stream()
                .map(BigInteger::new)
                .toList());
        credentials.check(GROUP);
        assertThat(codes).allSatisfy(code -> {
            assertThat(Credential.parse(code).text()).isEqualTo(code);
            assertThat(credentials.contains(Credential.parse(code).publicKey(UUID, GROUP)))
                    .isTrue();
        });

        var check = new BallotCheck(election, credentials, Arithmetic.fast(election));
        var ballots = new ArrayList<Ballot>();
        for (var choices : List.of(
                choices(0, List.of(0, 2), List.of(2, 1)),
                choices(1, List.of(), List.of(0, 0)),
                choices(2, List.of(1), List.of(0, 2)),
                choices(3, List.of(0), List.of(1, 0)),
                choices(1, List.of(0, 1), List.of(1, 1)))) {
            ballots.add(accepted(cast(election, codes.get(choices.voter()), choices), check));
        }
        var out = new ByteArrayOutputStream();
        var writer = BoardWriter.begin(out, 1_795_383_356L, election, trustees, credentials);
        for (var ballot : ballots) {
            writer.ballot(ballot);
        }
        var tally = EncryptedTally.of(election, ballots);
        writer.endBallots().encryptedTally(tally, 4);
        var recounted = recount(out.toByteArray(), tally.json(), election);
        assertThat(recounted.path("ballots").asInt()).isEqualTo(5);
        assertThat(recounted.path("counted").asInt()).isEqualTo(4);
        assertThat(recounted.path("totals").asInt()).isEqualTo(8);
        assertThat(recounted.path("fingerprint").asText()).isEqualTo(election.fingerprint());
        assertThat(recounted.path("head").asText()).isEqualTo(writer.head());
        var decryptions = new ArrayList<PartialDecryption>();
        for (int i = 0; i < 2; i++) {
            var share = ask(
                    "decryption",
                    Map.of(
                            "privateKey", made.get(i).path("privateKey").asText(),
                            "tally", tally.json(),
                            "fingerprint", election.fingerprint(),
                            "owner", i + 1));
            var file = share.path("decryption").asText() + "\n"
                    + share.path("shareProof").asText();
            var read = Share.readFile(file, i + 1);
            read.check(tally, i + 1, keys.get(i), election);
            decryptions.add(read.decryption());
            writer.partialDecryption(i + 1, read.decryption());
        }
        var result = Result.of(tally, decryptions, 4, election);
        writer.result(result);

        assertThat(result.totals().get(0)).containsExactly(0, 3, 2, 1);
        assertThat(result.totals().get(1).subList(0, 2).stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(4);
        assertThat(result.totals().get(1).subList(2, 4).stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(4);
        assertThat(new Verifier()
                        .verify(new ByteArrayInputStream(out.toByteArray()), Verifier.Listener.NONE)
                        .result())
                .contains(result);
        Files.write(folder.resolve(UUID + ".bel"), out.toByteArray());
        BeleniosTool.in(folder).verifies();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void slots_of_a_priority_are_filled_in_random_order() {
        var seen = new ArrayList<List<Integer>>();
        for (int i = 0; i < 60; i++) {
            var slots = (List<?>) page.evaluate("""
                    async () => {
                      const source = await (await fetch('/worker.js')).text();
                      return new Function('self', source + '; return points(5, [2]);')({});
                    }""");
            seen.add(slots.stream().map(bit -> ((Number) bit).intValue()).toList());
        }

        assertThat(seen)
                .allSatisfy(slots ->
                        assertThat(slots.stream().mapToInt(n -> n).sum()).isEqualTo(2));
        for (int slot = 0; slot < 5; slot++) {
            int at = slot;
            assertThat(seen)
                    .as("slot " + slot)
                    .anySatisfy(slots -> assertThat(slots.get(at)).isEqualTo(1));
        }
    }

    @Test
    void ballots_that_the_question_forbids_are_not_made() {
        var key = PrivateKey.generate(GROUP, RANDOM).trusteeKey(RANDOM);
        var election = Election.of("", "Forum", new Trustees(List.of(key)), GROUP, List.of(APPROVAL, POINTS), UUID);
        var code = Credential.generate(RANDOM).text();

        for (var forbidden : List.of(
                choices(0, List.of(0, 1, 2), List.of(0, 0)),
                choices(0, List.of(0), List.of(2, 2)),
                choices(0, List.of(0), List.of(3)))) {
            assertThat(cast(election, code, forbidden).has("failed")).isTrue();
        }
    }

    @Test
    void a_trustee_signs_a_test_with_the_key_of_the_file() {
        for (var group : List.of(GROUP, Group.RFC_3526_2048)) {
            var made = ask("trusteeKey", Map.of("group", group.name()));
            var key = TrusteeKey.read(made.path("publicKey").asText());
            var privateKey = made.path("privateKey").asText();
            var test = KeyTest.of(RANDOM);

            var signature =
                    ask("keyTest", Map.of("privateKey", privateKey, "nonce", test.nonce(), "group", group.name()));

            assertThat(PrivateKey.read(privateKey, group).json()).isEqualTo(privateKey);
            assertThat(test.isAnsweredBy(Proof.read(signature.toString()), key, group))
                    .isTrue();
        }
    }

    @Test
    void a_trustee_opens_the_totals_of_the_whole_published_box_and_nothing_else() throws IOException {
        var box = boxOfTwo("Le vote annoncé");
        var tally = EncryptedTally.of(box.election(), box.ballots()).json();
        var oneBallot =
                EncryptedTally.of(box.election(), box.ballots().subList(0, 1)).json();
        var other = boxOfTwo("Un autre vote");
        var tallyOfOther = EncryptedTally.of(other.election(), other.ballots()).json();

        assertThat(recount(box.archive(), tally, box.election()).path("counted").asInt())
                .isEqualTo(2);
        assertThat(refused(box.archive(), oneBallot, box.election())).isEqualTo("tally");
        assertThat(refused(box.archive(), withoutItsLastTotal(tally), box.election()))
                .isEqualTo("tally");
        assertThat(refused(box.archive(), "[]", box.election())).isEqualTo("tally");
        assertThat(refused(other.archive(), tallyOfOther, box.election())).isEqualTo("election");
        assertThat(refused(changed(box.archive()), tally, box.election())).isEqualTo("archive");
    }

    @Test
    void a_trustee_opens_rankings_once_their_own_shuffle_is_found_and_all_are_checked() throws IOException {
        var box = RankedBox.ofTwo();
        var election = box.election();
        var keys = box.keys();
        var first = box.first();
        var second = box.second();
        var out = box.ending(writer ->
                writer.shuffle(1, first.shuffle()).shuffle(2, second.shuffle()).endShuffles());
        var ofAnother = Shuffle.of(box.tally(), election, RANDOM);
        var forged = box.ending(writer -> writer.shuffle(1, first.shuffle()).shuffle(2, ofAnother));

        var found = recountRanked(out, election, keys.get(1), 2, second.signature());
        assertThat(found.path("shuffles").asInt()).isEqualTo(2);
        assertThat(recountRanked(out, election, keys.get(1), 2, first.signature())
                        .path("failed")
                        .asText())
                .isEqualTo("ownShuffle");
        assertThat(recountRanked(forged, election, keys.get(0), 1, first.signature())
                        .path("failed")
                        .asText())
                .isEqualTo("shuffle");
        var latest = box.between().shuffled(second.shuffle(), election);
        assertThat(found.path("tally").asText()).isEqualTo(latest.json());
        var share = ask(
                "decryption",
                Map.of(
                        "privateKey", keys.get(1).json(),
                        "tally", found.path("tally").asText(),
                        "fingerprint", election.fingerprint(),
                        "owner", 2,
                        "group", election.group().name()));
        Share.readFile(
                        share.path("decryption").asText() + "\n"
                                + share.path("shareProof").asText(),
                        2)
                .check(latest, 2, box.trustees().keys().get(1), election);
    }

    @Test
    void a_trustee_opens_no_rankings_of_a_box_in_another_order_than_its_protocol_has() throws IOException {
        var box = RankedBox.ofTwo();
        var first = box.first().shuffle();
        var second = box.second().shuffle();
        var endings = Map.<String, Ending>of(
                "added up anew once all have shuffled",
                writer -> writer.shuffle(1, first)
                        .shuffle(2, second)
                        .endShuffles()
                        .encryptedTally(box.tally(), 2),
                "added up anew before the end of the shuffles",
                writer -> writer.shuffle(1, first)
                        .shuffle(2, second)
                        .encryptedTally(box.tally(), 2)
                        .endShuffles(),
                "a ballot after the close",
                writer -> writer.ballot(box.ballots().get(0)),
                "no end of the shuffles",
                writer -> writer.shuffle(1, first).shuffle(2, second),
                "no shuffles",
                writer -> {},
                "ended before all have shuffled",
                writer -> writer.shuffle(1, first).endShuffles(),
                "one trustee twice",
                writer -> writer.shuffle(1, first).shuffle(1, second).endShuffles(),
                "somebody who is no trustee",
                writer -> writer.shuffle(3, first));

        for (var ending : endings.entrySet()) {
            var answer = recountRanked(
                    box.ending(ending.getValue()),
                    box.election(),
                    box.keys().get(0),
                    1,
                    box.first().signature());
            assertThat(answer.path("failed").asText()).as(ending.getKey()).isEqualTo("archive");
        }
    }

    /** What comes after the tally. */
    private interface Ending {
        void write(BoardWriter writer) throws IOException;
    }

    private record RankedBox(
            Election election,
            Trustees trustees,
            List<PrivateKey> keys,
            PublicCredentials credentials,
            List<Ballot> ballots,
            EncryptedTally tally,
            SignedShuffle first,
            EncryptedTally between,
            SignedShuffle second) {
        static RankedBox ofTwo() {
            var group = Group.RFC_3526_2048;
            var keys = List.of(PrivateKey.generate(group, RANDOM), PrivateKey.generate(group, RANDOM));
            var trustees = new Trustees(
                    keys.stream().map(key -> key.trusteeKey(RANDOM)).toList());
            var order = new RankedQuestion(List.of("Guichet", "Logement"), "Dans quel ordre ?");
            var election = Election.of("", "Forum", trustees, group, List.of(order), UUID);
            var voters = List.of(Credential.generate(RANDOM), Credential.generate(RANDOM));
            var credentials = new PublicCredentials(
                    voters.stream().map(voter -> voter.publicKey(UUID, group)).toList());
            var ballots = voters.stream()
                    .map(voter ->
                            Ballot.cast(election, voter, List.of(List.of(1, 2)), Arithmetic.plain(election), RANDOM))
                    .toList();
            var tally = EncryptedTally.of(election, ballots);
            var first = SignedShuffle.of(tally, keys.get(0), 1, election, RANDOM);
            var between = tally.shuffled(first.shuffle(), election);
            var second = SignedShuffle.of(between, keys.get(1), 2, election, RANDOM);
            return new RankedBox(election, trustees, keys, credentials, ballots, tally, first, between, second);
        }

        ByteArrayOutputStream ending(Ending ending) throws IOException {
            var out = new ByteArrayOutputStream();
            ending.write(BoardWriter.begin(out, 1_795_383_356L, election, trustees, credentials)
                    .ballot(ballots.get(0))
                    .ballot(ballots.get(1))
                    .endBallots()
                    .encryptedTally(tally, 2));
            return out;
        }
    }

    private JsonNode recountRanked(
            ByteArrayOutputStream box, Election election, PrivateKey key, int owner, ShuffleSignature signature)
            throws IOException {
        var proof = JSON.readTree(signature.json()).path("shuffle_signature");
        return ask(
                "recount",
                Map.of(
                        "archive", box.toByteArray(),
                        "fingerprint", election.fingerprint(),
                        "privateKey", key.json(),
                        "owner", owner,
                        "shuffleSignature",
                                Map.of(
                                        "challenge", proof.path("challenge").asText(),
                                        "response", proof.path("response").asText())));
    }

    @Test
    void a_shuffle_is_signed_in_the_browser() throws IOException {
        var key = PrivateKey.generate(GROUP, RANDOM);
        var trustees = new Trustees(List.of(key.trusteeKey(RANDOM)));
        var election = Election.of("", "Forum", trustees, GROUP, List.of(POINTS), UUID);
        var shuffle = new Shuffle(List.of(), List.of());

        var line = ask(
                "signShuffle",
                Map.of(
                        "privateKey", key.json(),
                        "group", GROUP.name(),
                        "fingerprint", election.fingerprint(),
                        "owner", 1,
                        "shuffle", shuffle.json()));

        ShuffleSignature.read(line.asText()).check(shuffle, trustees.keys().get(0), election);
    }

    private record Box(Election election, List<Ballot> ballots, byte[] archive) {}

    private static Box boxOfTwo(String title) throws IOException {
        var key = PrivateKey.generate(GROUP, RANDOM).trusteeKey(RANDOM);
        var trustees = new Trustees(List.of(key));
        var election = Election.of(title, "Forum", trustees, GROUP, List.of(POINTS), UUID);
        var voters = List.of(Credential.generate(RANDOM), Credential.generate(RANDOM));
        var credentials = new PublicCredentials(
                voters.stream().map(voter -> voter.publicKey(UUID, GROUP)).toList());
        var ballots = voters.stream()
                .map(voter ->
                        Ballot.cast(election, voter, List.of(List.of(1, 0, 0, 1)), Arithmetic.plain(election), RANDOM))
                .toList();
        var out = new ByteArrayOutputStream();
        var writer = BoardWriter.begin(out, 1_795_383_356L, election, trustees, credentials);
        for (var ballot : ballots) {
            writer.ballot(ballot);
        }
        return new Box(election, ballots, out.toByteArray());
    }

    private static String withoutItsLastTotal(String tally) throws IOException {
        var rows = JSON.readTree(tally);
        ((ArrayNode) rows.get(0)).remove(rows.get(0).size() - 1);
        return rows.toString();
    }

    /** In one digit of its last ballot. */
    private static byte[] changed(byte[] archive) {
        var text = new String(archive, StandardCharsets.ISO_8859_1);
        int digit = text.lastIndexOf("\"response\":\"") + "\"response\":\"".length();
        var changed = archive.clone();
        changed[digit] = (byte) (archive[digit] == '1' ? '2' : '1');
        return changed;
    }

    private JsonNode recount(byte[] archive, String tally, Election announced) {
        return ask("recount", Map.of("archive", archive, "tally", tally, "fingerprint", announced.fingerprint()));
    }

    private String refused(byte[] archive, String tally, Election announced) {
        return recount(archive, tally, announced).path("failed").asText();
    }

    @Test
    void codes_are_read_as_people_type_them() {
        var code = Credential.generate(RANDOM).text();
        var wrong = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);

        assertThat(ask("credential", Map.of("typed", " " + code.replace("-", " ") + "\n"))
                        .asText())
                .isEqualTo(code);
        assertThat(ask("credential", Map.of("typed", code.replace('-', '–'))).asText())
                .isEqualTo(code);
        assertThat(ask("credential", Map.of("typed", wrong)).isNull()).isTrue();
        assertThat(ask("credential", Map.of("typed", "")).isNull()).isTrue();
    }

    private record Choices(int voter, List<Integer> chosen, List<Integer> given) {}

    private static Choices choices(int voter, List<Integer> chosen, List<Integer> given) {
        return new Choices(voter, chosen, given);
    }

    private JsonNode cast(Election election, String code, Choices choices) {
        return ask(
                "vote",
                Map.of(
                        "election", election.json(),
                        "code", code,
                        "questions",
                                List.of(
                                        Map.of(
                                                "kind", "APPROVAL",
                                                "items", List.of("a", "b", "c"),
                                                "chosen", choices.chosen()),
                                        Map.of("kind", "POINTS", "cap", 2, "given", choices.given()))));
    }

    private static Ballot accepted(JsonNode made, BallotCheck check) {
        try {
            var ballot = check.check(made.path("ballot").asText().getBytes(StandardCharsets.UTF_8));
            assertThat(made.path("tracker").asText()).isEqualTo(ballot.tracker());
            return ballot;
        } catch (Refused refused) {
            throw new AssertionError(made.path("failed").asText(), refused);
        }
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return Collections.unmodifiableList(texts);
    }

    /** Has a new worker do a task; what it answers, or its failure. */
    private JsonNode ask(String task, Map<String, ?> data) {
        var message = new HashMap<String, Object>(data);
        message.put("task", task);
        if (message.get("archive") instanceof byte[] archive) {
            message.put("archive", Base64.getEncoder().encodeToString(archive));
        }
        var answer = (String) page.evaluate("""
                message => new Promise(resolve => {
                  if (message.archive) {
                    message.archive = Uint8Array.from(atob(message.archive), c => c.charCodeAt(0)).buffer;
                  }
                  const worker = new Worker('/worker.js');
                  worker.onmessage = ({data}) => {
                    if (!('done' in data)) {
                      worker.terminate();
                      resolve(JSON.stringify('failed' in data ? {failed: data.failed} : data.result));
                    }
                  };
                  worker.postMessage(message);
                })""", message);
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(answer, e);
        }
    }
}
