package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A name stands beside published contributions where its owner consents, and as long as they do. */
@OnSharedToguna
class NameShownIT {
    private static final String SLUG = "named-here";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final String NAME = "Personne inventée";

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;

    NameShownIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void a_name_is_shown_by_consent_until_it_is_withdrawn() {
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        var author = new Participant(toguna, FORUM, "signataire@example.org")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
        author.proposes("Un guichet par consulat.", organiser);
        assertNameIsShown(false);
        assertThat(isShownToItsOwner(author)).isFalse();

        author.program()
                .put("/api/my-data/registrations/" + SLUG + "/name-shown", Map.of("shown", true))
                .expect(204);
        assertNameIsShown(true);
        assertThat(isShownToItsOwner(author)).isTrue();

        presses(author.program().get("/fr/my-data"), author.program());
        assertNameIsShown(false);
        assertThat(isShownToItsOwner(author)).isFalse();
    }

    @Test
    void nobody_decides_for_others_nor_where_they_are_not_registered() {
        nobody.put("/api/my-data/registrations/demo-1/name-shown", Map.of("shown", true))
                .expectRefusal(401, "identity.notSignedIn");
        organiser
                .put("/api/my-data/registrations/demo-1/name-shown", Map.of("shown", true))
                .expect(404);
        organiser.put("/api/my-data/registrations/demo-1/name-shown", Map.of()).expectRefusal(422, "shared.missing");
    }

    @Test
    void a_stranger_who_registers_an_address_consents_for_nobody() {
        var forum = "/api/forums/etrangere-2031";
        organiser.post("/api/forums", Invitations.toForum("etrangere-2031")).expect(201);
        var email = "awa.etrangere@example.net";
        var mailbox = new Mailbox(toguna, email);
        var hers = Invitations.answeredBy(email, "DIASPORA");
        var request = requested(forum, hers);
        var code = mailbox.code();

        var strange = new HashMap<>(hers);
        strange.put("name", "Nom d’emprunt");
        strange.put("nameShown", true);
        requested(forum, strange);
        var strangers = mailbox.codeAfter(code);
        confirm(forum, email, code, request).expectRefusal(409, "registration.declaredElsewhere");
        var link = Pattern.compile("/fr/forums/etrangere-2031/register/confirm/[\\w-]+");
        var found = link.matcher(mailbox.await(link));
        assertThat(found.find()).isTrue();
        assertThat(nobody.get(found.group()).text())
                .as("whoever reads the letter sees what they would confirm")
                .contains("Nom d’emprunt", "Affiché, avec votre accord");

        var again = requested(forum, hers);
        confirm(forum, email, mailbox.codeAfter(strangers), again).expect(200);
    }

    private String requested(String forum, Map<String, ?> answers) {
        return nobody.post(forum + "/registrations", answers)
                .expect(202)
                .path("request")
                .asText();
    }

    private ApiClient.Answer confirm(String forum, String email, String code, String request) {
        return nobody.post(
                forum + "/registrations/confirmation", Map.of("email", email, "code", code, "request", request));
    }

    private void assertNameIsShown(boolean shown) {
        var names = StreamSupport.stream(
                        nobody.get(FORUM + "/contributions").expect(200).spliterator(), false)
                .map(contribution -> contribution.path("name").asText())
                .toList();
        assertThat(names).containsExactly(shown ? NAME : "");
        assertThat(nobody.get(FORUM + "/agenda")
                        .expect(200)
                        .at("/0/sources/0/name")
                        .asText())
                .isEqualTo(shown ? NAME : "");
        assertThat(nobody.get("/fr/forums/" + SLUG + "/agenda").text().contains(NAME))
                .isEqualTo(shown);
    }

    private static boolean isShownToItsOwner(Participant author) {
        return author.program()
                .get("/api/my-data")
                .expect(200)
                .at("/registrations/0/particulars/nameShown")
                .asBoolean();
    }

    /** The only button beside the one that erases everything. */
    private static void presses(ApiClient.Answer page, ApiClient program) {
        assertThat(page.status()).isEqualTo(200);
        var form = HtmlForm.in(page.text()).stream()
                .filter(any ->
                        !any.fields().containsKey("sure") && any.buttons().size() == 1)
                .filter(any -> !any.action().endsWith("/sign-out"))
                .findFirst()
                .orElseThrow();
        var values = new HashMap<String, String>();
        form.fields().forEach((name, held) -> values.put(name, held.getFirst()));
        values.put(form.buttons().getFirst(), "");
        var answer = program.send(
                "POST",
                "/fr/my-data",
                "application/x-www-form-urlencoded",
                HtmlForm.encoded(values).getBytes());
        assertThat(answer.status()).isBetween(302, 303);
    }
}
