package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ScreenshotScale;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toguna.belenios.Verifier;

/** A verifiable vote from the trustees' keys to the result, in real browsers: everybody on their own page. */
@OnSharedToguna
class BoothIT {
    private static final String FORUM = "/api/forums/forum-2041";
    private static final int PHONE = 360;
    private static final String CODE = "[1-9A-HJ-NP-Za-km-z-]{19}";
    private static final String HINTED = CODE + "~[0-9a-f]{6}";
    private static final Pattern TRUSTEE = Pattern.compile("/fr/forums/\\S+/trustee#[\\w-]+");
    private static final Pattern REGISTRAR = Pattern.compile("/fr/forums/\\S+/registrar#[\\w-]+");

    private static Toguna toguna;
    private static ApiClient organiser;
    private static List<String> items;

    private final Browser browser;
    private final List<String> faults = new ArrayList<>();
    private String box;

    @TempDir
    Path folder;

    BoothIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void convene(Toguna shared) {
        toguna = shared;
        organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("forum-2041")).expect(201);
        var author = participant("electrice1");
        Stream.of("electrice2", "electrice3").forEach(BoothIT::participant);
        items = Stream.of("Transferts moins chers", "Guichet unique", "Reconnaissance des diplômes")
                .map(subject -> author.proposes(subject, organiser))
                .toList();
    }

    @Test
    void a_vote_needs_no_trust_from_the_trustees_keys_to_the_result() throws IOException {
        prepare("SERVER", "awa", "ibou");
        var keys = List.of(createsKey("awa"), createsKey("ibou"));
        var office = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
        office.opens(desk() + "?confirm=setUp").presses("setUp").reads("L’urne est en place");

        var phone = browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(PHONE, 740));
        var tracker = votesByKeyboardOnASlowConnection(phone, "electrice1");
        new Mailbox(toguna, address("electrice1")).await(Pattern.compile(Pattern.quote(tracker)));
        votesBlankAtADesk("electrice2");
        var replacing = votesAgain(phone, "electrice1");
        phone.context().close();

        var nobody = ApiClient.ofNobody(toguna);
        assertThat(state(nobody, tracker)).isEqualTo("REPLACED");
        assertThat(state(nobody, replacing)).isEqualTo("PRESENT");
        Visitor.onPhone(toguna, browser)
                .opens(board() + "?tracker=" + tracker.replace("+", "%2B"))
                .reads("Remplacé");
        office.opens(desk() + "?confirm=close").presses("close").reads("Le vote est clos");
        office.presses("count").reads("Déchiffrement attendu de");
        declinesToDecrypt("awa", keys.get(0));
        decrypts("awa", keys.get(0), 3, 2, 10);
        decrypts("ibou", keys.get(1), 3, 2, 10);
        office.opens(desk()).reads("Voir le résultat");
        Visitor.onPhone(toguna, browser)
                .opens(board())
                .reads("Dépouillé")
                .readsRow("Bulletins blancs", "1")
                .reads("Télécharger l’urne");

        var result = nobody.get(box).expect(200).path("result");
        assertThat(numbers(result.get(0))).containsExactly(1, 0, 1, 0);
        assertThat(numbers(result.get(1)).stream().mapToInt(n -> n).sum()).isEqualTo(1);
        var archive = nobody.get(box + "/archive").body();
        assertThat(new Verifier()
                        .verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE)
                        .counted())
                .isEqualTo(2);
        Files.write(folder.resolve(nobody.get(box).expect(200).path("uuid").asText() + ".bel"), archive);
        BeleniosTool.in(folder).verifies();
        assertThat(faults).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_ballot_sent_is_the_ballot_shown() {
        prepare("SERVER");
        organiser.post(box + "/setup", Map.of()).expect(200);
        var page = window(PHONE);
        page.route(url -> url.endsWith(box), BoothIT::exchangesTwoTitles);
        page.navigate(toguna.uri(letter("electrice1", booth(CODE))).toString());
        await(page, "welcome");
        assertThat(page.innerText("[data-screen=welcome]")).contains("Le serveur tient seul la clé");
        submit(page);
        identify(page, "electrice1");
        await(page, "question-0");
        page.check("#choice-0-0");
        submit(page);
        await(page, "question-1");
        submit(page);
        await(page, "review");
        page.context().setOffline(true);
        page.click("[data-send]");
        page.waitForSelector("[data-screen=review]:not([hidden]) .error-summary");

        page.click("[data-screen=review] .action button >> nth=0");
        await(page, "question-0");
        page.check("#choice-0-1");
        page.check("#choice-0-2");
        page.goBack();
        at(page, "question-0");
        assertThat(page.textContent(".error-summary")).contains("3 choix");
        page.uncheck("#choice-0-0");
        page.uncheck("#choice-0-2");
        submit(page);
        await(page, "review");
        assertThat(page.textContent("[data-screen=review] dl"))
                .contains("Guichet unique")
                .doesNotContain("Transferts moins chers");
        page.context().setOffline(false);
        page.click("[data-send]");
        at(page, "receipt");
        assertThat(page.textContent("[data-head]"))
                .isEqualTo(ApiClient.ofNobody(toguna)
                        .get(box)
                        .expect(200)
                        .path("head")
                        .asText());
        page.context().close();

        organiser.post(box + "/close", Map.of()).expect(200);
        organiser.post(box + "/count", Map.of()).expect(200);
        assertThat(numbers(ApiClient.ofNobody(toguna)
                        .get(box)
                        .expect(200)
                        .path("result")
                        .get(0)))
                .containsExactly(0, 0, 1, 0);
        assertThat(faults).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** As a server would that wants other answers than those that are chosen. */
    private static void exchangesTwoTitles(Route route) {
        var answer = route.fetch();
        var lie = answer.text()
                .replace("Transferts moins chers", "…")
                .replace("Guichet unique", "Transferts moins chers")
                .replace("…", "Guichet unique");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(lie));
    }

    @Test
    void two_who_share_a_telephone_both_vote() {
        prepare("SERVER");
        organiser.post(box + "/setup", Map.of()).expect(200);
        var page = open("/fr" + board() + "/booth", PHONE);
        await(page, "welcome");
        // The link of the other, copied with the full stop behind it and without its hint.
        page.fill("#code", toguna.uri(letter("electrice2", booth(CODE))) + ".");
        submit(page);
        identify(page, "electrice1");
        await(page, "question-0");
        assertThat(page.textContent("[data-voting-as]")).contains("Vous votez comme", address("electrice1"));
        votesFor(page, 0);
        at(page, "receipt");

        page.navigate(toguna.uri(letter("electrice2", booth(HINTED))).toString());
        page.reload();
        await(page, "welcome");
        page.navigate(toguna.uri(letter("electrice2", booth(HINTED))).toString());
        page.waitForSelector("[data-code=read]:not([hidden])");
        submit(page);
        page.waitForSelector("[data-screen=welcome]:not([hidden]) .error-summary");
        assertThat(page.textContent(".error-summary")).contains("envoyé à une autre personne");
        page.click("[data-become-another]");
        page.waitForSelector(
                "[data-voting-as]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        submit(page);
        leavesForTheCode(page, "electrice2");
        await(page, "question-0");
        assertThat(page.textContent("[data-voting-as]")).contains(address("electrice2"));
        votesFor(page, 1);
        page.waitForSelector("[data-screen=review]:not([hidden]) .error-summary");
        assertThat(page.textContent(".error-summary")).contains("n’est pas celui de votre compte");

        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens(desk())
                .types("email", address("electrice3"))
                .presses("release")
                .isToldAt("email", "n’a pas voté en ligne")
                .types("email", address("electrice1"))
                .presses("release")
                .reads("Le code est libéré");
        page.click("[data-send]");
        at(page, "receipt");
        var tracker = page.textContent("[data-tracker]");

        page.navigate(toguna.uri(letter("electrice1", booth(HINTED))).toString());
        page.reload();
        page.navigate(toguna.uri(letter("electrice1", booth(HINTED))).toString());
        page.waitForSelector("[data-code=read]:not([hidden])");
        submit(page);
        page.waitForSelector("[data-screen=welcome]:not([hidden]) .error-summary");
        page.click("[data-become-another]");
        page.waitForSelector(
                "[data-voting-as]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        submit(page);
        identify(page, "electrice1");
        votesFor(page, 2);
        at(page, "receipt");
        page.context().close();

        var asking = open(letter("electrice2", booth(HINTED)), PHONE);
        await(asking, "welcome");
        asking.click("details:has([data-asking]) summary");
        asking.click("[data-asking] .button");
        asking.waitForSelector("[data-has-voted]:not(:empty)");
        assertThat(asking.textContent("[data-has-voted]")).startsWith("Oui.").contains(tracker);
        asking.context().close();
        var nobody = ApiClient.ofNobody(toguna);
        assertThat(nobody.get(box + "/ballots?tracker=%20" + tracker.replace("+", "%2B") + "%20.")
                        .expect(200)
                        .path("state")
                        .asText())
                .isEqualTo("PRESENT");
        organiser.post(box + "/close", Map.of()).expect(200);
        organiser.post(box + "/count", Map.of()).expect(200);
        assertThat(numbers(nobody.get(box).expect(200).path("result").get(0))).containsExactly(0, 0, 1, 1);
        assertThat(faults).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** From the first question to sending. */
    private static void votesFor(Page page, int choice) {
        await(page, "question-0");
        page.check("#choice-0-" + choice);
        submit(page);
        await(page, "question-1");
        submit(page);
        await(page, "review");
        page.click("[data-send]");
    }

    /** As {@link #identify}, on a telephone that forgets the page while its owner reads the letter. */
    private void leavesForTheCode(Page page, String name) {
        await(page, "identify");
        var earlier = new Mailbox(toguna, address(name)).code();
        page.fill("#email", address(name));
        page.click("[data-ask] .button");
        page.waitForSelector("[data-confirm]:not([hidden])");
        page.reload();
        await(page, "identify");
        page.fill("#mailed", new Mailbox(toguna, address(name)).codeAfter(earlier));
        page.click("[data-confirm] .button");
    }

    @Test
    void nothing_is_sent_once_somebody_else_has_signed_in_in_another_window() {
        prepare("SERVER");
        organiser.post(box + "/setup", Map.of()).expect(200);
        var first = open(letter("electrice1", booth(HINTED)), PHONE);
        await(first, "welcome");
        submit(first);
        identify(first, "electrice1");
        reachesTheReview(first);

        takesOverInAnotherWindow(first, "electrice2");

        first.click("[data-send]");
        first.waitForSelector("[data-screen=review]:not([hidden]) .error-summary");
        assertThat(organiser.get(box).expect(200).path("ballots").asInt()).isZero();
        first.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoever_signed_in_elsewhere_sends_nothing_of_who_was_here_and_sees_every_question() {
        prepare("SERVER");
        organiser.post(box + "/setup", Map.of()).expect(200);
        var first = open(letter("electrice3", booth(CODE)).replaceFirst("#.*", ""), PHONE);
        await(first, "welcome");
        first.fill("#code", letter("electrice3", booth(CODE)).replaceFirst(".*#", ""));
        submit(first);
        identify(first, "electrice3");
        reachesTheReview(first);

        first.reload();
        await(first, "welcome");
        first.goBack();
        await(first, "welcome");
        first.fill("#code", letter("electrice3", booth(CODE)).replaceFirst(".*#", ""));
        submit(first);
        reachesTheReview(first);
        first.click("[data-screen=review] dl button");
        await(first, "question-0");
        first.goBack();
        await(first, "review");

        takesOverInAnotherWindow(first, "electrice2");

        first.click("[data-send]");
        first.waitForSelector("[data-screen=welcome]:not([hidden]) .error-summary");
        assertThat(first.locator("#code").isVisible()).isTrue();
        first.fill("#code", letter("electrice2", booth(CODE)).replaceFirst(".*#", ""));
        submit(first);
        await(first, "question-0");
        assertThat(first.locator("#choice-0-0").isChecked()).isFalse();
        first.check("#choice-0-1");
        submit(first);
        await(first, "question-1");
        assertThat(organiser.get(box).expect(200).path("ballots").asInt()).isZero();
        first.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    private void takesOverInAnotherWindow(Page first, String name) {
        var second = browser.window(first.context());
        second.navigate(toguna.uri(letter(name, booth(HINTED))).toString());
        await(second, "welcome");
        second.click("[data-become-another]");
        second.waitForSelector(
                "[data-voting-as]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        submit(second);
        identify(second, name);
        await(second, "question-0");
    }

    private static void reachesTheReview(Page page) {
        await(page, "question-0");
        page.check("#choice-0-0");
        submit(page);
        await(page, "question-1");
        submit(page);
        await(page, "review");
    }

    @Test
    void points_that_nobody_gave_are_an_answer_only_to_a_question_that_was_seen() {
        var points = Map.of("kind", "POINTS", "text", Map.of("fr", "Combien ?"), "items", items, "points", 4, "cap", 2);
        box = FORUM + "/boxes/"
                + organiser
                        .post(
                                FORUM + "/boxes",
                                Map.of(
                                        "title",
                                        Map.of("fr", "Des points"),
                                        "questions",
                                        List.of(points),
                                        "registrar",
                                        "SERVER",
                                        "trustees",
                                        List.of(),
                                        "serverTrustee",
                                        true))
                        .expect(201)
                        .path("id")
                        .asText();
        organiser.post(box + "/setup", Map.of()).expect(200);
        var page = open(letter("electrice3", booth(CODE)), PHONE);
        await(page, "welcome");
        submit(page);
        leavesForTheCode(page, "electrice3");
        await(page, "question-0");
        page.context().close();
    }

    @Test
    void a_newcomer_runs_the_vote_of_the_demonstration_alone() {
        var boxes = "/api/forums/demo-urne/boxes";
        box = boxes + "/" + organiser.get(boxes).expect(200).get(0).path("id").asText();
        var key = createsKey("autorite@example.org");
        var office = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
        office.opens(desk() + "?confirm=setUp").presses("setUp").reads("L’urne est en place");

        var page = open(letter(Demonstration.PARTICIPANT, booth(CODE)), 1280);
        await(page, "welcome");
        submit(page);
        identify(page, Demonstration.PARTICIPANT);
        await(page, "question-0");
        page.check("#choice-0-1");
        submit(page);
        await(page, "review");
        page.click("[data-send]");
        await(page, "receipt");
        page.context().close();

        office.opens(desk() + "?confirm=close").presses("close").reads("Le vote est clos");
        office.presses("count").reads("Déchiffrement attendu de");
        decrypts("autorite@example.org", key, 1, 1, 4);
        Visitor.onPhone(toguna, browser).opens(board()).reads("Dépouillé").readsRow("Bourses d’études partagées", "1");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_registrar_makes_codes_that_the_server_never_sees() throws IOException {
        prepare("PERSON", "moussa");
        createsKey("moussa");
        var page = open(letter("depositaire", REGISTRAR), PHONE);
        at(page, "make");
        makesCodes(page);
        var replaced = participant("electrice4");
        handsIn(page);
        isToldThatTheListChanged(page, 4);
        makesCodes(page);
        replaced.isRefusedBy(organiser);
        participant("electrice5");
        handsIn(page);
        isToldThatTheListChanged(page, 4);
        var list = makesCodes(page);
        linked("depositaire", REGISTRAR)
                .put(box + "/registrar/credentials", List.of())
                .expectRefusal(422, "voting.box.electorsUnnamed");
        handsIn(page);
        at(page, "done");
        page.context().close();
        assertThat(linked("depositaire", REGISTRAR)
                        .get(box + "/registrar")
                        .expect(200)
                        .path("electors"))
                .as("nobody needs the addresses any more")
                .isEmpty();

        assertThat(list.lines()).hasSize(5);
        assertThat(list)
                .contains("electrice1@example.net", "electrice5@example.net")
                .doesNotContain("electrice4@example.net")
                .containsPattern("booth#[1-9A-HJ-NP-Za-km-z-]{19}");
        assertThat(faults).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void an_organiser_plans_a_vote_at_the_desk() {
        var office = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
        office.opens("/office/forums/forum-2041/boxes")
                .types("question", "Que faire d’abord ?")
                .types("trustees", "Oumar Autorité oumar@example.net")
                .presses("prepare")
                .isToldAt("title", "")
                .stillSees("question", "Que faire d’abord ?")
                .types("title", "Un essai")
                .ticks("Point 1 – Transferts moins chers")
                .ticks("Point 2 – Guichet unique")
                .stillSeesTicked("Délégué(e) d’une organisation")
                .unticks("Délégué(e) d’une organisation")
                .unticks("Diaspora")
                .presses("prepare")
                .isToldAt("categories", "Choisissez au moins une catégorie")
                .stillSees("title", "Un essai")
                .stillSeesTicked("Point 2 – Guichet unique")
                .ticks("Diaspora")
                .presses("prepare")
                .reads("Le vote est en préparation")
                .reads("Qui vote ? Diaspora.")
                .reads("1. Oumar Autorité")
                .reads("Un choix au plus");
        changesItsQuestions(office);
        office.presses("askSetUp").presses("setUp").reads("Oumar Autorité");
        office.presses("goBack").presses("askWithdraw").presses("withdraw").reads("Le vote est abandonné");
        assertThat(browser.complaints()).isEmpty();
    }

    /** One more question, changed and taken back; the last one stays. */
    private static void changesItsQuestions(Visitor office) {
        office.follows("Ajouter une question")
                .types("question", "Combien de points ?")
                .ticks("Point 2 – Guichet unique")
                .ticks("Point 3 – Reconnaissance des diplômes")
                .chooses("kind", "POINTS")
                .types("points", "6")
                .types("cap", "deux")
                .presses("add")
                .isToldAt("cap", "Ceci n’est pas un nombre")
                .types("cap", "2")
                .presses("add")
                .isToldAt("questions", "un total de points qu’il est possible de répartir")
                .stillSees("question", "Combien de points ?")
                .stillSees("kind", "POINTS")
                .stillSees("points", "6")
                .stillSeesTicked("Point 3 – Reconnaissance des diplômes")
                .types("points", "4")
                .presses("add")
                .reads("La question est ajoutée")
                .reads("4 points à répartir, 2 au plus")
                .reads("Point 3 – Reconnaissance des diplômes");
        office.follows("Modifier – Combien de points ?")
                .stillSees("points", "4")
                .stillSees("cap", "2")
                .stillSeesTicked("Point 2 – Guichet unique")
                .types("points", "3")
                .presses("change")
                .reads("La question est modifiée")
                .reads("3 points à répartir, 2 au plus");
        office.follows("Modifier – Combien de points ?")
                .presses("withdraw")
                .reads("La question est retirée")
                .doesNotRead("Combien de points ?");
        office.follows("Modifier – Que faire d’abord ?")
                .types("question", "Que faire ensuite ?")
                .presses("withdraw")
                .isToldAt("questions", "Posez de 1 à 10 questions")
                .stillSees("question", "Que faire ensuite ?")
                .follows("Un essai")
                .reads("Que faire d’abord ?");
    }

    /** The link to this box, and not to that of another test. */
    private Pattern booth(String secret) {
        return Pattern.compile(Pattern.quote("/fr" + board() + "/booth#") + secret);
    }

    private String desk() {
        return box.replace("/api", "/office");
    }

    private String board() {
        return box.replace("/api", "");
    }

    private void prepare(String registrar, String... trustees) {
        var created = organiser.post(
                FORUM + "/boxes",
                Map.of(
                        "title",
                        Map.of("fr", "Les priorités", "en", "The priorities"),
                        "questions",
                        List.of(
                                Map.of(
                                        "kind",
                                        "APPROVAL",
                                        "text",
                                        Map.of("fr", "Que faire d’abord ?"),
                                        "items",
                                        items,
                                        "most",
                                        2),
                                Map.of(
                                        "kind",
                                        "POINTS",
                                        "text",
                                        Map.of("fr", "Répartissez quatre points"),
                                        "items",
                                        items,
                                        "points",
                                        4,
                                        "cap",
                                        2)),
                        "registrar",
                        registrar,
                        "registrarAddress",
                        registrar.equals("PERSON") ? address("depositaire") : "",
                        "trustees",
                        Stream.of(trustees)
                                .map(name -> Map.of("name", name, "address", address(name)))
                                .toList(),
                        "serverTrustee",
                        trustees.length == 0));
        box = FORUM + "/boxes/" + created.expect(201).path("id").asText();
    }

    /** What a trustee does before the vote; answers with the file of the key. */
    private Path createsKey(String name) {
        var page = open(letter(name, TRUSTEE), PHONE);
        at(page, "create");
        page.click("[data-create]");
        at(page, "keep");
        submit(page);
        page.waitForSelector(".error-summary");
        var file = page.waitForDownload(() -> page.click("[data-download]"));
        var key = folder.resolve(name + ".json");
        file.saveAs(key);
        page.check("#kept");
        submit(page);
        at(page, "test");
        page.setInputFiles("#file-test", key);
        submit(page);
        at(page, "wait");
        page.context().close();
        return key;
    }

    /** Reads what would be decrypted, and leaves it at that: the key is forgotten. */
    private void declinesToDecrypt(String name, Path key) {
        var page = open(letter(name, TRUSTEE), PHONE);
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.method().equals("GET")) {
                sent.add(request.url());
            }
        });
        recounts(page, key);
        page.click("[data-decline]");
        at(page, "decrypt");
        submit(page);
        page.waitForSelector(".error-summary");
        at(page, "decrypt");
        page.context().close();
        assertThat(sent).isEmpty();
        assertThat(linked(name, TRUSTEE)
                        .get(box + "/trustee")
                        .expect(200)
                        .path("decrypted")
                        .asBoolean())
                .as("is still awaited")
                .isFalse();
    }

    private void decrypts(String name, Path key, int ballots, int counted, int totals) {
        var page = open(letter(name, TRUSTEE), PHONE);
        recounts(page, key);
        var board = ApiClient.ofNobody(toguna).get(box).expect(200);
        assertThat(Map.of(
                        "ballots", String.valueOf(ballots),
                        "counted", String.valueOf(counted),
                        "totals", String.valueOf(totals),
                        "head", board.path("head").asText(),
                        "fingerprint", board.path("fingerprint").asText()))
                .allSatisfy((fact, value) -> assertThat(page.textContent("[data-fact=" + fact + "]"))
                        .as(fact)
                        .isEqualTo(value));
        page.click("[data-confirm]");
        at(page, "done");
        assertThat(page.locator("[data-recounted]").textContent()).contains(ballots + " dans l’urne");
        page.context().close();
    }

    private void recounts(Page page, Path key) {
        at(page, "decrypt");
        page.setInputFiles("#file-decrypt", key);
        submit(page);
        at(page, "confirm");
    }

    /** Answers with the list of the codes. */
    private String makesCodes(Page page) throws IOException {
        page.click("[data-make]");
        at(page, "keep");
        return Files.readString(
                page.waitForDownload(() -> page.click("[data-download]")).path());
    }

    private static void handsIn(Page page) {
        page.check("#kept");
        submit(page);
    }

    private void isToldThatTheListChanged(Page page, int electors) {
        page.waitForSelector("[data-screen=make]:not([hidden]) .error-summary");
        at(page, "make");
        assertThat(page.textContent(".error-summary")).contains("détruisez le fichier");
        assertThat(page.textContent("[data-screen=make] [data-electors]")).isEqualTo(electors + " électeurs");
    }

    /** Whoever has what the link in a letter holds, as a program. */
    private ApiClient linked(String name, Pattern link) {
        var letter = letter(name, link);
        return ApiClient.ofNobody(toguna).withHeader("Toguna-Token", letter.substring(letter.indexOf('#') + 1));
    }

    /** The code is in the link, the choices are made with Tab, Space, arrows and Enter; answers with the tracker. */
    private String votesByKeyboardOnASlowConnection(Page page, String name) {
        var mailbox = new Mailbox(toguna, address(name));
        var earlier = mailbox.code();
        var link = letter(name, booth(CODE));
        var connection = page.context().newCDPSession(page);
        slow(connection);
        var began = System.nanoTime();
        page.navigate(toguna.uri(link).toString());
        await(page, "welcome");
        tell("the booth is ready", began);
        throttle(connection, 1);
        at(page, "welcome");
        assertThat(page.url()).as("the code has left the address").doesNotContain("#");
        var keyboard = new Keyboard(page);
        keyboard.presses("[data-open] .button", "Enter");
        at(page, "identify");
        keyboard.types("#email", address(name));
        page.keyboard().press("Enter");
        page.waitForSelector("[data-confirm]:not([hidden])");
        keyboard.types("#mailed", mailbox.codeAfter(earlier));
        page.keyboard().press("Enter");
        at(page, "question-0");
        keyboard.presses("#choice-0-0", "Space");
        keyboard.presses("#choice-0-1", "Space");
        keyboard.presses("#choice-0-2", "Space");
        page.keyboard().press("Enter");
        page.waitForSelector(".error-summary");
        at(page, "question-0");
        keyboard.presses("#choice-0-0", "Space");
        page.keyboard().press("Enter");
        at(page, "question-1");
        assertThat(page.locator("#said-1").textContent()).isEqualTo("Il vous reste 4 points sur 4");
        keyboard.presses("#points-1-0", "ArrowUp");
        keyboard.presses("[data-screen=question-1] li:nth-child(2) button[value='1']", "Space");
        assertThat(page.locator("#said-1").textContent()).isEqualTo("Il vous reste 2 points sur 4");
        keyboard.presses("[data-screen=question-1] .actions .button", "Enter");
        at(page, "review");
        page.goBack();
        await(page, "question-1");
        assertThat(page.inputValue("#points-1-0"))
                .as("going back loses nothing")
                .isEqualTo("1");
        page.goForward();
        await(page, "review");
        throttle(connection, 4);
        began = System.nanoTime();
        keyboard.presses("[data-send]", "Enter");
        await(page, "receipt");
        tell("the ballot is made, sent and acknowledged", began);
        throttle(connection, 1);
        at(page, "receipt");
        page.locator("[data-qr]").evaluate("image => image.decode()");
        assertThat(scanned(page)).contains(board() + "?tracker=");
        assertThat(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"))
                .as("nothing is kept")
                .isEqualTo("[{},{},\"\"]");
        var tracker = page.locator("[data-tracker]").textContent();
        page.reload();
        await(page, "welcome");
        assertThat(page.isVisible("#code")).as("a reloaded page knows no code").isTrue();
        connection.detach();
        return tracker;
    }

    /** What the code on the receipt says to whoever scans the screen. */
    private static String scanned(Page page) {
        try {
            var screen = ImageIO.read(new ByteArrayInputStream(page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setScale(ScreenshotScale.CSS))));
            var pixels = screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
            var light = new RGBLuminanceSource(screen.getWidth(), screen.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("there is no code that can be scanned", e);
        }
    }

    /** In English, with the code typed in: the blank vote, and no points. */
    private void votesBlankAtADesk(String name) {
        var link = letter(name, booth(CODE));
        var page = open(link.substring(0, link.indexOf('#')).replaceFirst("/fr/", "/en/"), 1280);
        at(page, "welcome");
        page.fill("#code", "not a code");
        submit(page);
        page.waitForSelector(".error-summary");
        page.fill("#code", link.substring(link.indexOf('#') + 1));
        submit(page);
        identify(page, name);
        at(page, "question-0");
        page.check("#blank-0");
        submit(page);
        at(page, "question-1");
        submit(page);
        at(page, "review");
        page.click("[data-send]");
        at(page, "receipt");
        page.context().close();
    }

    /** Still signed in, the voter opens the link again. The connection breaks at the end; then the same ballot is sent again. */
    private String votesAgain(Page page, String name) {
        page.navigate(toguna.uri(letter(name, booth(CODE))).toString());
        page.waitForSelector("[data-code=read]:not([hidden])");
        submit(page);
        await(page, "question-0");
        page.check("#choice-0-1");
        submit(page);
        await(page, "question-1");
        page.fill("#points-1-2", "1");
        submit(page);
        await(page, "review");
        assertThat(page.isVisible("[data-voted]")).isTrue();
        page.context().setOffline(true);
        page.click("[data-send]");
        page.waitForSelector("[data-screen=review]:not([hidden]) .error-summary");
        page.context().setOffline(false);
        page.click("[data-send]");
        await(page, "receipt");
        return page.locator("[data-tracker]").textContent();
    }

    private void identify(Page page, String name) {
        var mailbox = new Mailbox(toguna, address(name));
        var earlier = mailbox.codeSoFar();
        await(page, "identify");
        page.fill("#email", address(name));
        page.click("[data-ask] .button");
        page.waitForSelector("[data-confirm]:not([hidden])");
        page.fill("#mailed", mailbox.codeAfter(earlier));
        page.click("[data-confirm] .button");
    }

    private Page open(String address, int width) {
        var page = window(width);
        page.navigate(toguna.uri(address).toString());
        return page;
    }

    private Page window(int width) {
        return browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(width, 740)
                .setAcceptDownloads(true));
    }

    private static void await(Page page, String screen) {
        try {
            page.waitForSelector("[data-screen='" + screen + "']:not([hidden]), [data-screen=broken]:not([hidden])");
        } catch (TimeoutError e) {
            throw new AssertionError(screen + " is awaited, this is read: " + page.innerText("main"), e);
        }
        assertThat(page.locator("[data-screen]:not([hidden])").getAttribute("data-screen"))
                .as(page.locator("[data-screen]:not([hidden])").textContent())
                .isEqualTo(screen);
    }

    /** The screen is there, its title or its errors have the focus, and it is narrow and accessible. */
    private void at(Page page, String screen) {
        await(page, screen);
        var focused = (String) page.evaluate(
                "document.activeElement.matches('h1, .error-summary') ? '' : " + "document.activeElement.outerHTML");
        if (!focused.isEmpty()) {
            faults.add(screen + " puts the focus on " + focused);
        }
        Browser.faultsAtFirst(page, screen).forEach(fault -> faults.add(screen + " " + fault));
    }

    private static void submit(Page page) {
        page.click("[data-screen]:not([hidden]) form .actions .button");
    }

    private static void slow(CDPSession connection) {
        connection.send("Network.enable");
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 400);
        network.addProperty("downloadThroughput", 400_000 / 8);
        network.addProperty("uploadThroughput", 400_000 / 8);
        connection.send("Network.emulateNetworkConditions", network);
        throttle(connection, 4);
    }

    private static void throttle(CDPSession connection, int rate) {
        var processor = new JsonObject();
        processor.addProperty("rate", rate);
        connection.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static void tell(String what, long began) {
        System.out.printf(
                "At 400 kbit/s, 400 ms and a quarter of the processor %s after %.1f s%n",
                what, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }

    private static String letter(String name, Pattern link) {
        var letter = link.matcher(new Mailbox(toguna, address(name)).await(link));
        assertThat(letter.find()).isTrue();
        return letter.group();
    }

    private String state(ApiClient client, String tracker) {
        return client.get(box + "/ballots?tracker=" + tracker.replace("+", "%2B"))
                .expect(200)
                .path("state")
                .asText();
    }

    private static String address(String name) {
        return name.contains("@") ? name : name + "@example.net";
    }

    private static List<Integer> numbers(JsonNode list) {
        var numbers = new ArrayList<Integer>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static Participant participant(String name) {
        return new Participant(toguna, FORUM, address(name))
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
    }
}
