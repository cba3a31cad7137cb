package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Board;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Share;
import org.toguna.belenios.ShareProofs;
import org.toguna.belenios.Verifier;

/** A vote that nobody has to trust, over HTTP from its questions to a box that another program finds good. */
@OnSharedToguna
class VerifiableVoteIT {
    private static final String SLUG = "urne-2031";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final String TRUSTEE = "fanta.autorite@example.net";
    private static final Group GROUP = Group.BELENIOS_2048;
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final PrivateKey key = PrivateKey.generate(GROUP, RANDOM);
    private ApiClient trustee;
    private String box;
    private Election election;

    VerifiableVoteIT(Toguna toguna) {
        this.toguna = toguna;
        this.nobody = ApiClient.ofNobody(toguna);
        this.organiser = Demonstration.organiser(toguna);
    }

    /** Somebody with an account and a code. */
    private record Elector(ApiClient program, String email, Credential credential) {}

    @Test
    void a_vote_goes_from_its_questions_to_a_box_that_two_programs_find_good() throws Exception {
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        var awa = accredited("awa.urne@example.net");
        var bintou = accredited("bintou.urne@example.net");
        var chaka = accredited("chaka.urne@example.net");
        var items = List.of(awa.proposes("Guichet", organiser), awa.proposes("Documents", organiser));
        delegatesVoteAlone(items, awa);
        prepare(items);
        refusesToBeginWithoutKeys();
        trusteePresentsAKey();
        questionsChangeAndTheKeyStays(items);
        assertThat(organiser
                        .post(box + "/setup", Map.of())
                        .expect(200)
                        .path("stage")
                        .asText())
                .isEqualTo("OPEN");
        organiser.post(box + "/setup", Map.of()).expectRefusal(409, "voting.box.fixed");
        organiser.post(box + "/questions", points(items)).expectRefusal(409, "voting.box.fixed");
        var electors = Stream.of(
                        with(awa.program(), "awa.urne@example.net"),
                        with(bintou.program(), "bintou.urne@example.net"),
                        with(chaka.program(), "chaka.urne@example.net"))
                .toList();
        election = Election.read(nobody.get(box + "/election").text());

        var first = ballot(electors.get(0), 1, 0, 0);
        var receipt = cast(electors.get(0), first).expect(201);
        assertThat(receipt.path("tracker").asText()).isEqualTo(first.tracker());
        assertThat(cast(electors.get(0), first).expect(200)).isEqualTo(receipt);
        cast(electors.get(1), ballot(electors.get(1), 0, 1, 0)).expect(201);
        var last = ballot(electors.get(0), 0, 1, 0);
        cast(electors.get(0), last).expect(201);

        assertThat(state(first)).isEqualTo("REPLACED");
        assertThat(state(last)).isEqualTo("PRESENT");
        refusesBadBallots(electors, first);
        var late = ballot(electors.get(2), 0, 0, 1);
        isClosedAndCounted();
        cast(electors.get(2), late).expectRefusal(409, "voting.box.notOpen");
        assertThat(cast(electors.get(0), last).expect(200).path("tracker").asText())
                .isEqualTo(last.tracker());
        boxIsGood();
        isInTheOpenData();
    }

    private Participant accredited(String email) {
        return new Participant(toguna, FORUM, email)
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
    }

    /** Nobody else does, not even with a delegate's code. */
    private void delegatesVoteAlone(List<String> items, Participant other) {
        var email = "deleguee.urne@example.net";
        var delegate = new Participant(toguna, FORUM, email)
                .registersFor("Association inventée")
                .confirms()
                .isAccreditedBy(organiser);
        var plan = new HashMap<>(plan(items, TRUSTEE));
        plan.put("trustees", List.of());
        for (var categories : List.of(List.of(), List.of("DELEGATE", "GOVERNMENT"))) {
            plan.put("categories", categories);
            organiser.post(FORUM + "/boxes", plan).expectRefusal(422, "voting.box.categories.range");
        }
        plan.put("categories", List.of("DELEGATE"));
        plan.put("registrar", "PERSON");
        plan.put("registrarAddress", "codes.urne@example.net");
        var prepared = organiser.post(FORUM + "/boxes", plan).expect(201);
        assertThat(prepared.path("categories").toString()).isEqualTo("[\"DELEGATE\"]");
        assertThat(prepared.has("electors")).as("one alone is not told").isFalse();
        box = FORUM + "/boxes/" + prepared.path("id").asText();
        var registrar = nobody.withHeader("Toguna-Token", mailed("codes.urne@example.net", "/registrar#"));
        assertThat(registrar
                        .get(box + "/registrar")
                        .expect(200)
                        .path("electors")
                        .findValuesAsText("address"))
                .containsExactly(email);
        plan.put("registrar", "SERVER");
        organiser.put(box, plan).expect(200);
        var setUp = organiser.post(box + "/setup", Map.of()).expect(200);
        assertThat(setUp.path("categories").toString()).isEqualTo("[\"DELEGATE\"]");
        assertThat(setUp.has("electors")).isFalse();

        election = Election.read(nobody.get(box + "/election").text());
        var elector = with(delegate.program(), email);
        var ballot = ballot(elector, 1, 0, 0);
        raw(other.program(), "POST", box + "/ballots", ballot.json()).expectRefusal(403, "voting.box.notElector");
        raw(elector.program().sending("Toguna-Elector", "000000"), "POST", box + "/ballots", ballot.json())
                .expectRefusal(409, "voting.box.otherElector");
        cast(elector, ballot).expect(201);
    }

    private void prepare(List<String> items) {
        var prepared = organiser
                .post(FORUM + "/boxes", plan(items, "remplacee@example.net"))
                .expect(201);
        assertThat(prepared.path("trust").asText()).isEqualTo("VERIFIABLE");
        assertThat(prepared.path("categories").toString()).isEqualTo("[\"DIASPORA\",\"DELEGATE\"]");
        box = FORUM + "/boxes/" + prepared.path("id").asText();
        organiser.put(box, plan(items, TRUSTEE)).expect(200);
        nobody.get(box + "/election").expectRefusal(404, "voting.box.notYet");
        nobody.get(box + "/archive").expectRefusal(404, "voting.box.notYet");
    }

    private static Map<String, Object> plan(List<String> items, String trustee) {
        return Map.of(
                "title", Map.of("fr", "Priorités"),
                "questions", List.of(approval(items), points(items)),
                "registrar", "SERVER",
                "trustees", List.of(Map.of("name", "Fanta", "address", trustee)),
                "serverTrustee", true);
    }

    private static Map<String, Object> approval(List<String> items) {
        return Map.of("kind", "APPROVAL", "text", Map.of("fr", "Laquelle ?"), "items", items, "most", 1);
    }

    private static Map<String, Object> points(List<String> items) {
        return Map.of("kind", "POINTS", "text", Map.of("fr", "Combien ?"), "items", items, "points", 3, "cap", 2);
    }

    private void refusesToBeginWithoutKeys() {
        organiser.post(box + "/setup", Map.of()).expectRefusal(422, "voting.box.keyMissing");
        nobody.get(box + "/trustee").expectRefusal(401, "voting.box.token");
        nobody.withHeader("Toguna-Token", "invented").get(box + "/trustee").expectRefusal(401, "voting.box.token");
    }

    private void trusteePresentsAKey() {
        trustee = nobody.withHeader("Toguna-Token", mailed(TRUSTEE, "/trustee#"));
        raw(trustee, "PUT", box + "/trustee/key", "{\"pok\":1}").expectRefusal(422, "voting.box.belenios.notCanonical");
        var desk = raw(
                        trustee,
                        "PUT",
                        box + "/trustee/key",
                        key.trusteeKey(RANDOM).json())
                .expect(200);
        organiser.post(box + "/setup", Map.of()).expectRefusal(422, "voting.box.testMissing");
        var test = new KeyTest(desk.path("nonce").asText());
        var others = test.answer(PrivateKey.generate(GROUP, RANDOM), GROUP, RANDOM);
        raw(trustee, "PUT", box + "/trustee/test", others.json()).expectRefusal(422, "voting.box.testFailed");
        assertThat(raw(
                                trustee,
                                "PUT",
                                box + "/trustee/test",
                                test.answer(key, GROUP, RANDOM).json())
                        .expect(200)
                        .path("testPassed")
                        .asBoolean())
                .isTrue();
    }

    /** At the end the vote asks what it asked at first. */
    private void questionsChangeAndTheKeyStays(List<String> items) {
        var questions = box + "/questions";
        var ranking = Map.of("kind", "RANKING", "text", Map.of("fr", "Quel ordre ?"), "items", items, "most", 2);
        var elsewhere = List.of(items.get(0), "00000000-0000-0000-0000-000000000001");
        organiser.post(questions, approval(elsewhere)).expectRefusal(404, "agenda.item.notFound");
        organiser.post(questions, Map.of()).expectRefusal(422, "shared.missing");
        organiser.post(questions, ranking).expectRefusal(422, "voting.box.ranking.alone");
        organiser.put(questions + "/3", points(items)).expectRefusal(404, "voting.box.question.notFound");
        organiser.delete(questions + "/0").expectRefusal(404, "voting.box.question.notFound");

        var shorter = organiser.delete(questions + "/2").expect(200);
        assertThat(shorter.path("questions").findValuesAsText("kind")).containsExactly("APPROVAL");
        organiser.delete(questions + "/1").expectRefusal(422, "voting.box.questions.range");
        organiser.put(questions + "/1", ranking).expectRefusal(409, "voting.box.keysExist");
        organiser.put(questions + "/1", points(items)).expect(200);
        var longer = organiser.post(questions, points(items));
        assertThat(longer.expect(201).path("questions").findValuesAsText("kind"))
                .containsExactly("POINTS", "POINTS");
        assertThat(longer.headers().firstValue("Location").orElseThrow()).endsWith(questions + "/2");
        var same = organiser.put(questions + "/1", approval(items)).expect(200);
        assertThat(same.path("questions").findValuesAsText("kind")).containsExactly("APPROVAL", "POINTS");
        assertThat(same.path("trustees").findValuesAsText("testPassed")).containsExactly("true", "true");
    }

    private Elector with(ApiClient program, String email) {
        return new Elector(program, email, Credential.parse(mailed(email, "/booth#")));
    }

    /** What the newest link of that page in the letters of somebody holds. */
    private String mailed(String email, String page) {
        var link = Pattern.compile(Pattern.quote(box.substring("/api".length()) + page) + "([^\\s~]+)");
        var found = link.matcher(new Mailbox(toguna, email).await(link));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Ballot ballot(Elector elector, Integer... approval) {
        return Ballot.cast(
                election,
                elector.credential(),
                List.of(List.of(approval), List.of(0, 1, 1, 1)),
                Arithmetic.plain(election),
                RANDOM);
    }

    private ApiClient.Answer cast(Elector elector, Ballot ballot) {
        return cast(elector, ballot.json());
    }

    private ApiClient.Answer cast(Elector elector, String json) {
        return raw(elector.program(), "POST", box + "/ballots", json);
    }

    private static ApiClient.Answer raw(ApiClient program, String method, String path, String json) {
        return program.send(method, path, "application/json", json.getBytes(UTF_8));
    }

    private String state(Ballot ballot) {
        return nobody.get(box + "/ballots?tracker=" + ballot.tracker().replace("+", "%2B"))
                .expect(200)
                .path("state")
                .asText();
    }

    private void refusesBadBallots(List<Elector> electors, Ballot replaced) {
        var before = nobody.get(box).expect(200);
        var awa = electors.get(0);
        var chaka = electors.get(2);
        var good = ballot(chaka, 0, 0, 1).json();

        raw(nobody, "POST", box + "/ballots", good).expectRefusal(401, "identity.notSignedIn");
        raw(organiser, "POST", box + "/ballots", good).expectRefusal(403, "identity.forbidden");
        var newcomer = accredited("dado.urne@example.net").program();
        raw(newcomer, "POST", box + "/ballots", good).expectRefusal(403, "voting.box.notElector");
        cast(awa, replaced).expectRefusal(409, "voting.box.replayed");
        cast(chaka, ballot(awa, 0, 0, 1)).expectRefusal(403, "voting.box.credentialOther");
        cast(awa, good).expectRefusal(403, "voting.box.credentialOther");
        cast(chaka, " ".repeat(600_001)).expectRefusal(413, "voting.box.tooLarge");
        cast(chaka, "{}").expectRefusal(422, "voting.box.belenios.notCanonical");
        cast(chaka, good + " ").expectRefusal(422, "voting.box.belenios.notCanonical");
        var stranger = new Elector(chaka.program(), chaka.email(), Credential.generate(RANDOM));
        cast(stranger, ballot(stranger, 0, 0, 1)).expectRefusal(422, "voting.box.belenios.ballotCredential");
        var proof = Pattern.compile("(\"individual_proofs\":\\[\\[\\{\"challenge\":\")[0-9]+")
                .matcher(good);
        cast(chaka, proof.replaceFirst("$11")).expectRefusal(422, "voting.box.belenios.ballotSignatureHash");
        assertThat(nobody.get(box).expect(200)).isEqualTo(before);
    }

    private void isClosedAndCounted() {
        organiser.post(box + "/count", Map.of()).expectRefusal(409, "voting.box.notClosed");
        organiser.post(box + "/close", Map.of()).expect(200);
        raw(trustee, "PUT", box + "/trustee/decryption", "{}").expectRefusal(409, "voting.box.notTallied");
        assertThat(organiser
                        .post(box + "/count", Map.of())
                        .expect(200)
                        .path("stage")
                        .asText())
                .isEqualTo("TALLIED");
        var tally = EncryptedTally.read(
                trustee.get(box + "/trustee").expect(200).path("tally").toString());
        var other = PrivateKey.generate(GROUP, RANDOM);
        raw(trustee, "PUT", box + "/trustee/decryption", share(tally, other).file(1))
                .expectRefusal(422, "voting.box.belenios.decryptionProof");
        var share = share(tally, key);
        var bare = new Share(share.decryption(), Optional.empty());
        raw(trustee, "PUT", box + "/trustee/decryption", bare.file(1))
                .expectRefusal(422, "voting.box.belenios.shareMissing");
        var mixed = new Share(share.decryption(), share(tally, other).proof());
        raw(trustee, "PUT", box + "/trustee/decryption", mixed.file(1))
                .expectRefusal(422, "voting.box.belenios.shareProof");
        serversShareIsSealed();
        raw(trustee, "PUT", box + "/trustee/decryption", share.file(1)).expect(200);
        raw(trustee, "PUT", box + "/trustee/decryption", share.file(1)).expect(200);

        var result = organiser.post(box + "/count", Map.of()).expect(200);
        assertThat(result.path("stage").asText()).isEqualTo("DECRYPTED");
        assertThat(result.path("result").toString()).isEqualTo("[[0,2,0],[0,2,2,2]]");
        assertThat(result.path("totals").toString()).isEqualTo("[[2,0],[2,4]]");
        assertThat(result.path("turnout").path("tooFew").asBoolean()).isTrue();
    }

    /** It is there, and nobody sees it as long as another is missing. */
    private void serversShareIsSealed() {
        assertThat(nobody.get(box).expect(200).path("trustees").findValuesAsText("decrypted"))
                .containsExactly("false", "true");
        assertThat(new String(nobody.get(box + "/archive").body(), UTF_8)).doesNotContain("PartialDecryption");
        nobody.get(box + "/proofs").expectRefusal(404, "voting.box.proofsNotYet");
    }

    private Share share(EncryptedTally tally, PrivateKey by) {
        return Share.of(tally, by, 1, election, RANDOM);
    }

    private void boxIsGood() throws IOException {
        var download = nobody.get(box + "/archive");
        assertThat(download.status()).isEqualTo(200);
        var proofs = ShareProofs.read(nobody.get(box + "/proofs").text());
        var verdict = new Verifier()
                .verify(
                        Board.read(new ByteArrayInputStream(download.body())),
                        Optional.of(proofs),
                        Verifier.Listener.NONE);
        assertThat(verdict.bound()).isTrue();
        assertThat(verdict.ballots()).isEqualTo(3);
        assertThat(verdict.counted()).isEqualTo(2);
        assertThat(verdict.head())
                .isEqualTo(nobody.get(box).expect(200).path("head").asText());

        Files.write(folder.resolve(election.uuid() + ".bel"), download.body());
        BeleniosTool.in(folder).verifies();
    }

    private void isInTheOpenData() throws IOException {
        var files = nobody.get(FORUM + "/open-data.zip").files();
        var boxes = new ObjectMapper().readTree(files.get("boxes.json"));
        assertThat(boxes.get(0).path("categories").toString()).isEqualTo("[\"DELEGATE\"]");
        var said = boxes.get(1);

        assertThat(said.path("state").asText()).isEqualTo("DECRYPTED");
        assertThat(said.path("head").asText())
                .isEqualTo(nobody.get(box).expect(200).path("head").asText());
        assertThat(nobody.get(said.path("box").asText()).status()).isEqualTo(200);
        assertThat(said.path("questions").findValuesAsText("votes")).containsExactly("2", "0", "2", "4");
        assertThat(said.path("questions").findValuesAsText("blank")).containsExactly("0");
    }
}
