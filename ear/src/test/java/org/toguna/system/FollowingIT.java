package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised is followed for a year: by a stranger's address, by an author, by witnesses, by a committee. */
class FollowingIT {
    private static final String SLUG = "suivi-2031";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final String FOLLOWER = "suiveuse@example.net";
    private static final String AUTHOR = "autrice@example.net";
    private static final String SECRET = "12.6392N 8.0029W";

    @TempDir
    private static Path folder;

    private static Toguna toguna;
    private static Browser browser;

    private final ApiClient nobody = ApiClient.ofNobody(toguna);
    private final ApiClient administrator = Demonstration.administrator(toguna);
    private final ApiClient organiser = Demonstration.organiser(toguna);
    private ApiClient author;
    private ApiClient focalPoint;
    private String item;
    private String recommendation;

    @BeforeAll
    static void start() {
        toguna = Toguna.on(Database.h2(folder)).start();
        browser = Browser.launch();
    }

    @AfterAll
    static void stop() {
        browser.close();
        toguna.close();
    }

    @Test
    void what_was_promised_is_followed() throws Exception {
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        authorContributesTwice();
        promiseIsMade();
        authorHearsOfEveryStep();
        strangerFollowsAndConfirms();
        digestTellsOfAnAmendment();
        witnessesTestify();
        committeeMeets();
        authorHearsOnceAYearEvenOfNothing();
    }

    private void authorContributesTwice() {
        author = new Participant(toguna, FORUM, AUTHOR)
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser)
                .program();
        var source = contribute("Ouvrir un guichet unique.");
        contribute("Planter des arbres.");
        item = organiser
                .post(FORUM + "/agenda", Map.of("title", Map.of("fr", "Guichet"), "sources", List.of(source)))
                .expect(201)
                .path("id")
                .asText();
    }

    private String contribute(String text) {
        var id = author.post(
                        FORUM + "/contributions",
                        Map.of("heading", "measure", "text", text, "language", "fr", "level", "INTERNATIONAL"))
                .expect(201)
                .path("id")
                .asText();
        organiser.put(FORUM + "/contributions/" + id + "/publication", Map.of()).expect(200);
        return id;
    }

    private void promiseIsMade() {
        var today = Invitations.TODAY.toString();
        organiser
                .post(
                        FORUM + "/recommendations",
                        Map.of(
                                "title",
                                Map.of("fr", "Ouvrir des guichets"),
                                "heading",
                                "measure",
                                "agendaItem",
                                item,
                                "adoptedOn",
                                today))
                .expect(201);
        recommendation =
                nobody.get(FORUM + "/recommendations/1").expect(200).path("id").asText();
        organiser
                .put(
                        FORUM + "/recommendations/1/response",
                        Map.of(
                                "answer",
                                "ACCEPTED",
                                "reasons",
                                Map.of("fr", "Attendu de tous."),
                                "givenBy",
                                "Ministre",
                                "givenOn",
                                today))
                .expect(200);
        var ministry = organiser
                .post(FORUM + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .post(
                        FORUM + "/institutions/" + ministry + "/focal-points",
                        Map.of("email", "focal@example.net", "name", "Ibou Ly"))
                .expect(204);
        focalPoint = nobody.signedInByLetter("focal@example.net");
        organiser
                .post(
                        FORUM + "/commitments",
                        Map.of(
                                "leadInstitution",
                                ministry,
                                "act",
                                Map.of("kind", "DECREE", "reference", "n° 7", "date", today),
                                "terms",
                                terms("Ouvrir dix guichets")))
                .expect(201);
    }

    private void authorHearsOfEveryStep() {
        var letters = new Mailbox(toguna, AUTHOR);
        letters.await(Pattern.compile("(?s)Qu’est devenue.*Ouvrir un guichet unique\\..*ordre du jour, point 1"));
        letters.await(Pattern.compile("Recommandation 1"));
        letters.await(Pattern.compile("Réponse à la recommandation 1"));
        letters.await(Pattern.compile("Engagement 1"));

        var mine = author.get(FORUM + "/my-contributions").expect(200);
        assertThat(mine).hasSize(2);
        assertThat(mine.findValues("steps").stream().mapToInt(JsonNode::size)).containsExactlyInAnyOrder(0, 4);
        nobody.get(FORUM + "/my-contributions").expectRefusal(401, "identity.notSignedIn");
    }

    private void strangerFollowsAndConfirms() {
        var page = browser.visitor();
        open(page, "/fr/forums/" + SLUG + "/commitments/1");
        page.getByText("Suivre cet engagement").click();
        page.fill("#email", "sans@point");
        page.click("#follow");
        PlaywrightAssertions.assertThat(page.locator("#email-error")).isVisible();
        page.fill("#email", FOLLOWER);
        page.click("#follow");
        PlaywrightAssertions.assertThat(page.locator(".notice.success")).containsText("ouvrez le courriel");

        var link = linkIn(new Mailbox(toguna, FOLLOWER).await(Pattern.compile("Confirmez")), "confirm");
        open(page, link);
        open(page, link);
        page.click("#confirm");
        PlaywrightAssertions.assertThat(page.locator(".notice.success")).containsText("confirmé");
        nobody.post("/api/followers/confirmations/nonsense", Map.of()).expectRefusal(404, "following.letter.notFound");
        nobody.post(FORUM + "/followers", Map.of("email", FOLLOWER, "subject", "LEVEL", "target", "REGIONAL"))
                .expectRefusal(422, "following.subject.unknown");
        nobody.post("/api/forums/fid-2025/followers", Map.of("email", FOLLOWER, "subject", "FORUM"))
                .expectRefusal(409, "forum.archived");
    }

    private void digestTellsOfAnAmendment() throws MessagingException {
        organiser
                .post(
                        FORUM + "/commitments/1/amendments",
                        Map.of(
                                "terms",
                                terms("Ouvrir douze guichets"),
                                "reason",
                                "La demande est plus forte.",
                                "decidedBy",
                                "Conseil",
                                "expectedVersion",
                                1))
                .expect(201);
        letPass(8);

        var letter = new Mailbox(toguna, FOLLOWER).await(Pattern.compile("engagement 1 modifié"));

        assertThat(letter).contains("Ouvrir douze guichets", "/fr/forums/" + SLUG + "/commitments/1");
        var header = Arrays.stream(toguna.mail().getReceivedMessages())
                .map(message -> header(message, "List-Unsubscribe"))
                .filter(value -> value.contains("/api/followers/leaving/"))
                .reduce((first, last) -> last)
                .orElseThrow();
        var oneClick = header.substring(header.indexOf("/api/"), header.indexOf('>'));
        var page = browser.visitor();
        open(page, linkIn(letter, "leave"));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("L’engagement 1");
        assertThat(nobody.send(
                                "POST",
                                oneClick,
                                "application/x-www-form-urlencoded",
                                "List-Unsubscribe=One-Click".getBytes(UTF_8))
                        .status())
                .isEqualTo(204);
        open(page, linkIn(letter, "leave"));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Nous n’avons plus cette adresse");
        open(page, "/fr/demonstration/mails");
        assertThat(page.content()).doesNotContain(FOLLOWER);
    }

    private void witnessesTestify() throws IOException {
        var sighting = new HashMap<String, Object>(Map.of(
                "commitment",
                1,
                "words",
                "Un guichet reçoit du public.",
                "place",
                "Diamou",
                "seenOn",
                Invitations.TODAY.toString()));
        var testimony = author.post(FORUM + "/testimonies", sighting).expect(201);
        var address = FORUM + "/testimonies/" + testimony.path("id").asText();
        send(author, address, new byte[30 * 1024 * 1024]).expectRefusal(413, "shared.tooLarge");
        send(author, address, new byte[10 * 1024 * 1024 + 1]).expectRefusal(422, "following.photograph.tooBig");
        send(author, address, "MZ".getBytes(UTF_8)).expectRefusal(422, "following.photograph.type");
        send(author, address, Photograph.saying(SECRET)).expect(204);
        nobody.get(address + "/photograph").expectRefusal(401, "identity.notSignedIn");
        nobody.get(FORUM + "/testimonies?status=GIVEN").expectRefusal(401, "identity.notSignedIn");

        organiser.put(address + "/publication", Map.of()).expect(200);

        new Mailbox(toguna, AUTHOR).await(Pattern.compile("Votre témoignage est publié"));
        var shown = nobody.get(address + "/photograph");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(new String(shown.body(), ISO_8859_1)).doesNotContain(SECRET).doesNotContain("Exif");
        var page = browser.visitor();
        open(page, "/fr/forums/" + SLUG + "/commitments/1");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Un guichet reçoit du public.");
        assertThat(page.content()).as("no name without consent").doesNotContain("Personne inventée");

        var given = organiser
                .post(FORUM + "/witness-links", Map.of("commitment", 1, "givenTo", "Comité du quartier", "days", 30))
                .expect(201);
        var link = given.path("address").asText();
        var token = link.substring(link.lastIndexOf('/') + 1);
        open(page, "/fr/testify/" + token);
        page.setInputFiles("#photograph", Files.write(folder.resolve("trop.jpg"), new byte[30 * 1024 * 1024]));
        page.click("#give");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("10 Mo au plus");
        open(page, "/fr/testify/" + token);
        page.fill("#words", "La porte est encore fermée.");
        page.fill("#place", "Diamou");
        page.fill("#seenOn", Invitations.TODAY.toString());
        page.click("#give");
        PlaywrightAssertions.assertThat(page.locator(".notice.success")).containsText("reçu");
        organiser.delete(FORUM + "/witness-links/" + given.path("id").asText()).expect(204);
        sighting.remove("commitment");
        nobody.post("/api/witnesses/" + token + "/testimonies", sighting).expectRefusal(409, "following.link.over");
        assertThat(organiser.get(FORUM + "/testimonies?status=GIVEN").expect(200))
                .hasSize(1);
    }

    private void committeeMeets() {
        organiser
                .put(FORUM + "/committee/mandate", Map.of("text", Map.of("fr", "Suivre les engagements.")))
                .expect(204);
        organiser
                .post(
                        FORUM + "/committee/members",
                        Map.of("function", Map.of("fr", "Présidente"), "institution", Map.of("fr", "Conseil")))
                .expect(201);
        var meeting = FORUM + "/committee/meetings/"
                + organiser
                        .post(
                                FORUM + "/committee/meetings",
                                Map.of(
                                        "heldOn",
                                        Invitations.TODAY.toString(),
                                        "place",
                                        "Diamou",
                                        "agenda",
                                        Map.of("fr", "Point d’étape")))
                        .expect(201)
                        .path("id")
                        .asText();
        organiser
                .post(meeting + "/decisions", Map.of("words", Map.of("fr", "Relancer le ministère."), "commitment", 1))
                .expect(201);
        organiser
                .send("PUT", meeting + "/signed-minutes", "application/octet-stream", "MZ".getBytes(UTF_8))
                .expectRefusal(422, "shared.file.type");
        organiser
                .send("PUT", meeting + "/signed-minutes", "application/octet-stream", "%PDF-1.7".getBytes(UTF_8))
                .expect(204);

        assertThat(nobody.get(meeting + "/signed-minutes").text()).isEqualTo("%PDF-1.7");
        var page = browser.visitor();
        open(page, "/fr/forums/" + SLUG + "/committee");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Présidente");
        page.getByText("Ouvrir douze guichets").click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Relancer le ministère.");
    }

    private void authorHearsOnceAYearEvenOfNothing() {
        focalPoint
                .post(
                        FORUM + "/commitments/1/progress",
                        Map.of(
                                "status",
                                "UNDER_WAY",
                                "percentage",
                                40,
                                "narrative",
                                Map.of("fr", "Le premier guichet est ouvert.")))
                .expect(201);
        organiser
                .post(FORUM + "/commitments/1/progress/1/publication", Map.of())
                .expect(200);
        var letters = new Mailbox(toguna, AUTHOR);
        letters.await(Pattern.compile("Engagement 1, nouveau rapport"));
        letPass(370);

        letters.await(Pattern.compile("(?s)Planter des arbres\\..*rien n’en est issu"));
        letters.await(Pattern.compile("(?s)Rien de nouveau depuis un an.*Engagement 1"));
    }

    private void letPass(int days) {
        administrator.post("/api/demonstration/clock", Map.of("days", days)).expect(200);
    }

    private static ApiClient.Answer send(ApiClient program, String testimony, byte[] photograph) {
        return program.send("PUT", testimony + "/photograph", "application/octet-stream", photograph);
    }

    /** The address of a page that a letter leads to, without the host. */
    private static String linkIn(String letter, String page) {
        var link = Pattern.compile("/fr/follow/" + page + "/[\\w-]+").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }

    private static String header(jakarta.mail.internet.MimeMessage message, String name) {
        try {
            return String.valueOf(message.getHeader(name, null));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(Page page, String address) {
        assertThat(page.navigate(toguna.uri(address).toString()).status()).isEqualTo(200);
    }

    private Map<String, Object> terms(String title) {
        return Map.of(
                "title",
                Map.of("fr", title),
                "objective",
                Map.of("fr", "Une seule porte pour toutes les démarches."),
                "means",
                Map.of("fr", "Douze agents."),
                "deadline",
                Invitations.TODAY.plusYears(1).toString(),
                "levels",
                List.of("NATIONAL"),
                "recommendation",
                recommendation);
    }
}
