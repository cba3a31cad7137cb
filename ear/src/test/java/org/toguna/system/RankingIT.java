package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
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
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PartialDecryption;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.Share;
import org.toguna.belenios.ShareProofs;
import org.toguna.belenios.Shuffle;
import org.toguna.belenios.ShuffleSignature;
import org.toguna.belenios.Verifier;

/**
 * A ranked vote, in the browser and over HTTP: trustees shuffle with belenios-tool, decrypt with it or on their page, and the server does
 * both with our library; the box is good for both programs.
 */
@OnSharedToguna
class RankingIT {
    private static final String SLUG = "classement-2033";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final List<String> TRUSTEES =
            List.of("alpha.autorite@example.net", "beta.autorite@example.net", "gamma.autorite@example.net");
    private static final int PHONE = 360;
    private static final Group GROUP = Group.RFC_3526_2048;
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    private final Toguna toguna;
    private final Browser browser;
    private final List<String> faults = new ArrayList<>();
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final List<Trustee> trustees = new ArrayList<>();
    private String box;
    private Election election;

    RankingIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
        this.nobody = ApiClient.ofNobody(toguna);
        this.organiser = Demonstration.organiser(toguna);
    }

    private record Trustee(ApiClient program, String link, Path key) {}

    private record Elector(ApiClient program, Credential credential) {}

    @Test
    void rankings_are_shuffled_decrypted_and_counted_and_two_programs_find_the_box_good() throws Exception {
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        var people = Stream.of("a", "b", "c", "d", "e")
                .map(letter -> letter + ".rang@example.net")
                .toList();
        var voters = people.stream().map(this::accredited).toList();
        prepare(Stream.of("Guichet", "Documents", "Logement")
                .map(title -> voters.get(0).proposes(title, organiser))
                .toList());
        for (var address : TRUSTEES) {
            presentsAKeyMadeByTheTool(address);
        }
        organiser.post(box + "/setup", Map.of()).expect(200);
        names(TRUSTEES.get(0)).expectRefusal(409, "voting.box.holderOrganises");
        organiser.post(box + "/paper-voters", Map.of("email", people.get(0))).expectRefusal(409, "voting.place.ranked");
        election = Election.read(nobody.get(box + "/election").text());
        assertThat(election.group()).isEqualTo(GROUP);
        var electors = new ArrayList<Elector>();
        for (int i = 0; i < people.size(); i++) {
            electors.add(new Elector(voters.get(i).program(), Credential.parse(mailed(people.get(i), "/booth#"))));
        }

        cast(electors.get(0), ours(electors.get(0), 0, 0, 1)).expect(201);
        cast(electors.get(1), byTheTool(electors.get(1), "[[2,1,0]]")).expect(201);
        cast(electors.get(2), byTheTool(electors.get(2), "[[1,1,7]]")).expect(201);
        cast(electors.get(3), ours(electors.get(3), 0, 0, 0)).expect(201);
        ranksByKeyboardOnAPhone(people.get(4), electors.get(4).credential());
        var last = ours(electors.get(0), 1, 0, 2);
        cast(electors.get(0), last).expect(201);
        refusesBadBallots(electors.get(1), last);

        isClosedAndShuffled();
        erasesTheirData(TRUSTEES.get(2));
        names(TRUSTEES.get(2)).expectRefusal(409, "voting.box.holderOrganises");
        isDecrypted();
        names(TRUSTEES.get(2)).expect(201);
        boardShowsThreeWaysOfCounting();
        boxIsGood();
        assertThat(faults).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private Participant accredited(String email) {
        return new Participant(toguna, FORUM, email)
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
    }

    private void prepare(List<String> items) {
        var ranking = Map.of("kind", "RANKING", "text", Map.of("fr", "Dans quel ordre ?"), "items", items, "most", 2);
        var approval = Map.of("kind", "APPROVAL", "text", Map.of("fr", "Laquelle ?"), "items", items, "most", 1);
        var tooMany = Map.of("kind", "RANKING", "text", Map.of("fr", "Ordre ?"), "items", items, "most", 4);
        organiser
                .post(FORUM + "/boxes", plan(List.of(ranking, approval)))
                .expectRefusal(422, "voting.box.ranking.alone");
        organiser.post(FORUM + "/boxes", plan(List.of(tooMany))).expectRefusal(422, "voting.box.ranking.range");
        var prepared = organiser.post(FORUM + "/boxes", plan(List.of(approval))).expect(201);
        box = FORUM + "/boxes/" + prepared.path("id").asText();
        var ranked = organiser.put(box + "/questions/1", ranking).expect(200);
        assertThat(ranked.path("trustees").findValuesAsText("keyReady"))
                .as("the server’s was of the other group")
                .containsOnly("false")
                .hasSize(4);
    }

    private ApiClient.Answer names(String organising) {
        return organiser.post(FORUM + "/staff", Map.of("email", organising, "name", "Autorité", "role", "ORGANISER"));
    }

    private void erasesTheirData(String address) {
        new Participant(toguna, FORUM, address)
                .registersAs("DIASPORA")
                .confirms()
                .program()
                .post("/api/my-data/erasure", Map.of("sure", true))
                .expect(204);
    }

    private static Map<String, Object> plan(List<Map<String, Object>> questions) {
        return Map.of(
                "title",
                Map.of("fr", "Ordre des priorités"),
                "questions",
                questions,
                "registrar",
                "SERVER",
                "trustees",
                TRUSTEES.stream()
                        .map(address -> Map.of("name", address, "address", address))
                        .toList(),
                "serverTrustee",
                true);
    }

    private void presentsAKeyMadeByTheTool(String address) throws Exception {
        var made = Files.createDirectory(folder.resolve("key" + trustees.size()));
        BeleniosTool.in(made).prints("setup", "generate-trustee-key", "--group", "RFC-3526-2048");
        var token = mailed(address, "/trustee#");
        var program = nobody.withHeader("Toguna-Token", token);
        var desk = raw(
                        program,
                        "PUT",
                        box + "/trustee/key",
                        text(made, ".pubkey").strip())
                .expect(200);
        assertThat(desk.path("group").asText()).isEqualTo("RFC-3526-2048");
        var key = PrivateKey.read(text(made, ".privkey").strip(), GROUP);
        var signature = new KeyTest(desk.path("nonce").asText()).answer(key, GROUP, RANDOM);
        raw(program, "PUT", box + "/trustee/test", signature.json()).expect(200);
        trustees.add(new Trustee(program, page("/trustee#" + token), file(made, ".privkey")));
    }

    private String ours(Elector elector, Integer... ranks) {
        return Ballot.cast(election, elector.credential(), List.of(List.of(ranks)), Arithmetic.plain(election), RANDOM)
                .json();
    }

    private String byTheTool(Elector elector, String choices) throws Exception {
        var at = downloaded("ballot");
        var credential =
                Files.writeString(at.resolve("credential"), elector.credential().text());
        var file = Files.writeString(at.resolve("choices"), choices);
        return BeleniosTool.in(at)
                .prints("election", "generate-ballot", "--privcred", credential.toString(), "--ballot", file.toString())
                .strip();
    }

    private ApiClient.Answer cast(Elector elector, String json) {
        return raw(elector.program(), "POST", box + "/ballots", json);
    }

    /** Logement, then Guichet; at first Logement twice, which the page refuses. */
    private void ranksByKeyboardOnAPhone(String email, Credential credential) {
        var page = onAPhone(page("/booth#" + credential.text()));
        at(page, "welcome");
        var keyboard = new Keyboard(page);
        keyboard.presses("[data-open] .button", "Enter");
        at(page, "identify");
        var mailbox = new Mailbox(toguna, email);
        var earlier = mailbox.code();
        keyboard.types("#email", email);
        page.keyboard().press("Enter");
        page.waitForSelector("[data-confirm]:not([hidden])");
        keyboard.types("#mailed", mailbox.codeAfter(earlier));
        page.keyboard().press("Enter");
        at(page, "question-0");
        keyboard.presses("#rank-0-0", "ArrowDown", "ArrowDown", "ArrowDown");
        keyboard.presses("#rank-0-1", "ArrowDown", "ArrowDown", "ArrowDown");
        keyboard.presses("[data-screen=question-0] .actions .button", "Enter");
        page.waitForSelector(".error-summary");
        at(page, "question-0");
        keyboard.presses("#rank-0-1", "ArrowUp", "ArrowUp");
        assertThat(page.locator("#said-0").textContent()).isEqualTo("2 rangs donnés sur 2");
        keyboard.presses("[data-screen=question-0] .actions .button", "Enter");
        at(page, "review");
        assertThat(page.locator("[data-screen=review] dl li").allTextContents())
                .containsExactly("Logement\u00a0: choix 1", "Guichet\u00a0: choix 2");
        keyboard.presses("[data-send]", "Enter");
        at(page, "receipt");
        page.context().close();
    }

    private void refusesBadBallots(Elector elector, String others) {
        cast(elector, others).expectRefusal(403, "voting.box.credentialOther");
        var proof = Pattern.compile("(\"proof\":\\{\"challenge\":\")[0-9]+").matcher(ours(elector, 1, 2, 0));
        cast(elector, proof.replaceFirst("$11")).expectRefusal(422, "voting.box.belenios.ballotSignatureHash");
    }

    private void isClosedAndShuffled() throws Exception {
        var first = trustees.get(0).program();
        var second = trustees.get(1).program();
        raw(first, "PUT", box + "/trustee/shuffle", "{}").expectRefusal(409, "voting.box.notShuffling");
        organiser.post(box + "/close", Map.of()).expect(200);
        assertThat(organiser
                        .post(box + "/count", Map.of())
                        .expect(200)
                        .path("stage")
                        .asText())
                .isEqualTo("SHUFFLING");
        hasBeenTold(0, "À vous de mélanger les bulletins");
        assertThat(first.get(box + "/trustee").expect(200).path("turn").asBoolean())
                .isTrue();
        raw(second, "PUT", box + "/trustee/shuffle", "{}").expectRefusal(409, "voting.box.notTurn");
        raw(first, "PUT", box + "/trustee/decryption", "{}").expectRefusal(409, "voting.box.notTallied");
        raw(first, "PUT", box + "/trustee/shuffle", "{}").expectRefusal(422, "voting.box.belenios.notCanonical");

        var shuffle = shuffleByTheTool(1);
        raw(first, "PUT", box + "/trustee/shuffle", shuffle.replace("\"owner\":1", "\"owner\":2"))
                .expectRefusal(422, "voting.box.belenios.shuffleOwner");
        var changed = Pattern.compile("(\"beta\":\")[0-9]+").matcher(shuffle).replaceFirst("$11");
        raw(first, "PUT", box + "/trustee/shuffle", changed).expectRefusal(422, "voting.box.belenios.shuffleReference");
        raw(first, "PUT", box + "/trustee/shuffle", shuffle).expectRefusal(422, "voting.box.belenios.shuffleUnsigned");
        var forged = changed.lines().findFirst().orElseThrow();
        raw(first, "PUT", box + "/trustee/shuffle", signed(forged, 1, 1))
                .expectRefusal(422, "voting.box.belenios.shuffleProof");
        raw(first, "PUT", box + "/trustee/shuffle", signed(shuffle, 1, 2))
                .expectRefusal(422, "voting.box.belenios.shuffleSignature");
        signsAndSendsTheShuffle(shuffle);
        raw(first, "PUT", box + "/trustee/shuffle", shuffle).expect(200);
        raw(
                        second,
                        "PUT",
                        box + "/trustee/shuffle",
                        signed(shuffle.lines().findFirst().orElseThrow(), 2, 2))
                .expectRefusal(422, "voting.box.belenios.shuffleProof");
        raw(second, "PUT", box + "/trustee/shuffle", signed(shuffleByTheTool(2), 2, 2))
                .expect(200);
        var shuffled = raw(
                        trustees.get(2).program(), "PUT", box + "/trustee/shuffle", signed(shuffleByTheTool(3), 3, 3))
                .expect(200);
        assertThat(shuffled.path("stage").asText()).isEqualTo("SHUFFLING");
        assertThat(organiser
                        .post(box + "/count", Map.of())
                        .expect(200)
                        .path("stage")
                        .asText())
                .isEqualTo("TALLIED");
    }

    /** By a letter that came when it was their turn. */
    private void hasBeenTold(int trustee, String subject) {
        assertThat(new Mailbox(toguna, TRUSTEES.get(trustee)).await(Pattern.compile(subject)))
                .contains("Ordre des priorités", page(""));
    }

    /** With the line that our command line prints. */
    private String signed(String file, int owner, int by) throws IOException {
        var shuffle = Shuffle.read(file.lines().findFirst().orElseThrow());
        var key = PrivateKey.read(Files.readString(trustees.get(by - 1).key()).strip(), GROUP);
        return file.strip() + "\n"
                + ShuffleSignature.of(shuffle, key, owner, election, RANDOM).json();
    }

    private String shuffleByTheTool(int number) throws Exception {
        return BeleniosTool.in(downloaded("shuffle" + number)).prints("election", "shuffle", "--trustee-id=" + number);
    }

    private void isDecrypted() throws Exception {
        var second = trustees.get(1);
        var at = downloaded("decryption");
        var decryption =
                BeleniosTool.in(at).prints("election", "decrypt", "--privkey=" + second.key(), "--trustee-id=2");
        raw(second.program(), "PUT", box + "/trustee/decryption", decryption)
                .expectRefusal(422, "voting.box.belenios.shareMissing");
        var before = nobody.get(box).expect(200).path("head").asText();
        hasBeenTold(1, "Votre déchiffrement est attendu");
        var board = Board.read(new ByteArrayInputStream(Files.readAllBytes(file(at, ".bel"))));
        sendsItsFile(
                second,
                decryption + share(board, second, 2).proof().orElseThrow().json());
        var third = trustees.get(2);
        var share = share(board, third, 3);
        var page = onAPhone(third.link());
        handsIn(page, withTwoFactorsExchanged(share).file(3));
        page.waitForSelector("[data-screen=decryptFile]:not([hidden]) .error-summary");
        assertThat(page.textContent(".error-summary"))
                .contains("n’est pas fait avec la clé de gamma.autorite@example.net");
        assertThat(nobody.get(box).expect(200).path("head").asText())
                .as("the share is sealed")
                .isEqualTo(before);
        decryptsInTheBrowser(trustees.get(0));
        assertThat(nobody.get(box).expect(200).path("stage").asText()).isEqualTo("TALLIED");
        handsIn(page, share.file(3));
        at(page, "done");
        page.context().close();
        var result = nobody.get(box).expect(200);
        assertThat(result.path("stage").asText()).isEqualTo("DECRYPTED");
        var ranking = result.path("ranking");
        assertThat(ranking.path("valid").asInt()).isEqualTo(3);
        assertThat(ranking.path("blank").asInt()).isEqualTo(1);
        assertThat(ranking.path("spoiled").asInt()).isEqualTo(1);
        assertThat(ranking.path("places").toString()).isEqualTo("[1,3,2]");
        assertThat(ranking.path("borda").toString()).isEqualTo("[4,2,3]");
        assertThat(ranking.path("firstChoices").toString()).isEqualTo("[1,1,1]");
        assertThat(ranking.path("agreement").asText()).isEqualTo("OTHER_WINNER");
        var files = nobody.get(FORUM + "/open-data.zip").files();
        var open = new ObjectMapper().readTree(files.get("boxes.json")).get(0).path("questions");
        assertThat(open.findValuesAsText("place")).containsExactly("1", "3", "2");
        assertThat(open.findValuesAsText("borda")).containsExactly("4", "2", "3");
        assertThat(open.findValuesAsText("blank")).containsExactly("1");
        assertThat(open.findValuesAsText("votes")).isEmpty();
    }

    /** What our command line prints. */
    private Share share(Board board, Trustee trustee, int owner) throws IOException {
        var key = PrivateKey.read(Files.readString(trustee.key()).strip(), GROUP);
        return Share.of(board.latestTally().orElseThrow(), key, owner, election, RANDOM);
    }

    /** Each elector’s ranking would be another’s. */
    private static Share withTwoFactorsExchanged(Share share) {
        var factors = new ArrayList<>(share.decryption().factors().get(0));
        Collections.swap(factors, 0, 1);
        return new Share(
                new PartialDecryption(List.of(factors), share.decryption().proofs()), share.proof());
    }

    /** The first trustee, on their page. */
    private void signsAndSendsTheShuffle(String made) throws IOException {
        var page = onAPhone(trustees.get(0).link());
        at(page, "shuffle");
        submit(page);
        page.waitForSelector(".error-summary");
        page.setInputFiles("#file-shuffle", Files.writeString(folder.resolve("shuffle.json"), made));
        submit(page);
        page.waitForSelector("#file-sign-error");
        page.setInputFiles("#file-sign", trustees.get(0).key());
        submit(page);
        at(page, "turn");
        page.context().close();
    }

    private void handsIn(Page page, String share) throws IOException {
        if (!page.isVisible("[data-screen=decryptFile]")) {
            at(page, "decrypt");
            page.click("[data-by-tool]");
            at(page, "decryptFile");
        }
        page.setInputFiles("#file-part", Files.writeString(folder.resolve("part.json"), share));
        submit(page);
    }

    /** Decrypted and proved elsewhere. */
    private void sendsItsFile(Trustee trustee, String share) throws IOException {
        var page = onAPhone(trustee.link());
        handsIn(page, "");
        page.waitForSelector(".error-summary");
        handsIn(page, share);
        at(page, "done");
        page.context().close();
    }

    /** Once the page has found the trustee's own shuffle, and checked all three: with another key it finds none. */
    private void decryptsInTheBrowser(Trustee trustee) {
        var page = onAPhone(trustee.link());
        at(page, "decrypt");
        page.setInputFiles("#file-decrypt", trustees.get(1).key());
        submit(page);
        page.waitForSelector(".error-summary", new Page.WaitForSelectorOptions().setTimeout(120_000));
        assertThat(page.textContent(".error-summary")).contains("Votre propre mélange");
        page.setInputFiles("#file-decrypt", trustee.key());
        submit(page);
        at(page, "confirm");
        assertThat(page.textContent("[data-fact=shuffles]")).isEqualTo("4");
        assertThat(page.textContent("[data-fact=totals]")).isEqualTo("5");
        page.click("[data-confirm]");
        at(page, "done");
        page.context().close();
    }

    private void boardShowsThreeWaysOfCounting() {
        var page = onAPhone(page(""));
        var table = page.locator("table", new Page.LocatorOptions().setHasText("Borda"));
        assertThat(table.locator("tbody tr").allInnerTexts().stream().map(row -> row.replaceAll("[\\s\u00a0]+", " ")))
                .containsExactly(
                        "Point 1 – Guichet 1 4 points (place 1) 1 voix (place 1)",
                        "Point 3 – Logement 2 3 points (place 2) 1 voix (place 1)",
                        "Point 2 – Documents 3 2 points (place 3) 1 voix (place 1)");
        assertThat(page.locator("main").innerText())
                .contains("La méthode a compté", "un bulletin nul", "toguna-belenios");
        check(page, "board");
        page.context().close();
    }

    /** The public address of the vote, with what follows. */
    private String page(String rest) {
        return "/fr" + box.substring("/api".length()) + rest;
    }

    private Page onAPhone(String address) {
        var page = browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(PHONE, 740));
        page.navigate(toguna.uri(address).toString());
        return page;
    }

    /** The screen is there, narrow and accessible. */
    private void at(Page page, String screen) {
        page.waitForSelector(
                "[data-screen='" + screen + "']:not([hidden])", new Page.WaitForSelectorOptions().setTimeout(120_000));
        check(page, screen);
    }

    private void check(Page page, String screen) {
        Browser.faultsAtFirst(page, screen).forEach(fault -> faults.add(screen + " " + fault));
    }

    private static void submit(Page page) {
        page.click("[data-screen]:not([hidden]) form .actions .button");
    }

    private void boxIsGood() throws Exception {
        var at = downloaded("box");
        var bytes = Files.readAllBytes(file(at, ".bel"));
        var board = Board.read(new ByteArrayInputStream(bytes));
        var proofs = ShareProofs.read(nobody.get(box + "/proofs").text());
        assertThat(new Verifier().verify(board, Verifier.Listener.NONE).established())
                .as("rankings need the proofs of the shares")
                .isFalse();
        var verdict = new Verifier().verify(board, Optional.of(proofs), Verifier.Listener.NONE);
        assertThat(verdict.established()).isTrue();
        assertThat(verdict.ballots()).isEqualTo(6);
        assertThat(verdict.counted()).isEqualTo(5);
        assertThat(verdict.result().orElseThrow().rankings().get(0))
                .containsExactlyInAnyOrder(
                        List.of(1, 0, 2), List.of(2, 1, 0), List.of(1, 1, 7), List.of(0, 0, 0), List.of(2, 0, 1));
        assertThat(verdict.head())
                .isEqualTo(nobody.get(box).expect(200).path("head").asText());
        BeleniosTool.in(at).verifies();
    }

    /** The archive as it stands now, in a folder of its own. */
    private Path downloaded(String what) throws IOException {
        var at = Files.createTempDirectory(folder, what);
        var download = nobody.get(box + "/archive");
        assertThat(download.status()).isEqualTo(200);
        Files.write(at.resolve(nobody.get(box).expect(200).path("uuid").asText() + ".bel"), download.body());
        return at;
    }

    private static Path file(Path at, String suffix) throws IOException {
        try (var files = Files.list(at)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(Path at, String suffix) throws IOException {
        return Files.readString(file(at, suffix));
    }

    /** What the newest link of that page in the letters of somebody holds. */
    private String mailed(String email, String page) {
        var link = Pattern.compile(Pattern.quote(box.substring("/api".length()) + page) + "([^\\s~]+)");
        var found = link.matcher(new Mailbox(toguna, email).await(link));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static ApiClient.Answer raw(ApiClient program, String method, String path, String json) {
        return program.send(method, path, "application/json", json.getBytes(UTF_8));
    }
}
