package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What Toguna publishes and keeps tells no more than it must: files, hashes, the audit trail. */
@OnSharedToguna
class WhatMayBeKnownIT {
    private static final String SECRET = "12.6392N 8.0029W";

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;

    WhatMayBeKnownIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
    }

    @Test
    void a_photograph_taken_in_as_evidence_does_not_say_where_it_was_taken() throws Exception {
        var promise = promise("preuve-2031", "lieu@example.net");

        var evidence = promise.attach(Photograph.saying(SECRET)).expect(201);
        promise.reports(evidence.path("sha256").asText()).expect(201);
        organiser.post(promise.address() + "/progress/1/publication", Map.of()).expect(200);

        var shown = nobody.get(
                promise.address() + "/evidence/" + evidence.path("sha256").asText());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(new String(shown.body(), ISO_8859_1)).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown.body())))
                .isEqualTo(evidence.path("sha256").asText());
    }

    @Test
    void a_hash_opens_no_file_of_others() {
        var theirs = promise("hachage-a-2031", "eux@example.net");
        var mine = promise("hachage-b-2031", "moi@example.net");
        var secret = theirs.attach("%PDF-1.7 pas encore public".getBytes(UTF_8))
                .expect(201)
                .path("sha256")
                .asText();
        theirs.reports(secret).expect(201);

        mine.reports(secret).expectRefusal(404, "commitment.file.notFound");
        organiser
                .post(mine.forum() + "/commitments", mine.adoption(secret))
                .expectRefusal(422, "commitment.act.file.notStored");
        organiser
                .post(theirs.forum() + "/commitments", theirs.adoption(secret))
                .expectRefusal(422, "commitment.act.file.notStored");
        organiser
                .send(
                        "POST",
                        mine.forum() + "/commitments.csv",
                        "text/csv",
                        ("""
                        title_fr;objective_fr;means_fr;lead_institution_fr;act_kind;act_reference;act_date;act_file_sha256;deadline
                        Guichet copié;Une seule porte;Douze agents;Ministère;DECREE;n° 8;%s;%s;%s
                        """.formatted(Invitations.TODAY, secret, Invitations.TODAY.plusYears(1))).getBytes(UTF_8))
                .expect(201);
        for (var address : List.of(
                mine.forum() + "/commitments/2/act",
                mine.address() + "/evidence/" + secret,
                theirs.address() + "/evidence/" + secret)) {
            nobody.get(address).expectRefusal(404, "commitment.file.notFound");
            mine.focalPoint().get(address).expectRefusal(404, "commitment.file.notFound");
        }
        assertThat(theirs.focalPoint()
                        .get(theirs.address() + "/evidence/" + secret)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_audit_trail_ties_no_words_to_a_participant() throws IOException {
        var promise = promise("trace-2031", "point@example.net");
        var forum = promise.forum();
        var participant = new Participant(toguna, forum, "voix@example.net")
                .registersAs("DIASPORA")
                .confirms()
                .isAccreditedBy(organiser);
        participant.proposes("Ouvrir un guichet", organiser);
        var testimony = participant
                .program()
                .post(
                        forum + "/testimonies",
                        Map.of(
                                "commitment",
                                1,
                                "words",
                                "Rien encore.",
                                "place",
                                "Diamou",
                                "seenOn",
                                Invitations.TODAY.toString()))
                .expect(201)
                .path("id")
                .asText();
        participant
                .program()
                .send(
                        "PUT",
                        forum + "/testimonies/" + testimony + "/photograph",
                        "application/octet-stream",
                        Photograph.saying(SECRET))
                .expect(204);

        var trail = StreamSupport.stream(
                        organiser.get(forum + "/audit?size=100").expect(200).spliterator(), false)
                .toList();
        var who = trail.stream()
                .filter(entry -> entry.path("action").asText().equals("ConfirmRegistration"))
                .map(entry -> entry.path("actor").asText())
                .toList();

        assertThat(who).hasSize(1).doesNotContain("");
        assertThat(trail)
                .filteredOn(entry -> who.contains(entry.path("actor").asText()))
                .extracting(entry -> entry.path("action").asText())
                .containsExactly("ConfirmRegistration");
        assertThat(trail)
                .extracting(entry -> entry.path("action").asText())
                .contains("PostContribution", "GiveTestimony", "AttachPhotograph");
    }

    @Test
    void every_answer_and_every_problem_bears_the_id_of_its_request() {
        var problem = nobody.get("/api/forums/inconnu-2031");
        var id = problem.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(id).matches("[0-9a-f]{20}");
        assertThat(problem.expectRefusal(404, "forum.notFound")
                        .path("requestId")
                        .asText())
                .isEqualTo(id);

        var page = nobody.get("/fr/forums/inconnu-2031");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text())
                .contains("Référence de cette demande")
                .contains(page.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(nobody.withHeader("X-Request-Id", "given-by-a-stranger")
                        .get("/api/forums")
                        .headers()
                        .firstValue("X-Request-Id"))
                .as("a stranger's is not taken")
                .hasValueSatisfying(ours -> assertThat(ours).isNotEqualTo("given-by-a-stranger"));
        assertThat(toguna.printed()).containsPattern("INFO \\[\\w+] Toguna demonstration");
    }

    /** A commitment of a new forum, and whoever reports on it. */
    private Promise promise(String slug, String email) {
        var forum = "/api/forums/" + slug;
        organiser.post("/api/forums", Invitations.toForum(slug)).expect(201);
        var ministry = organiser
                .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .post(forum + "/institutions/" + ministry + "/focal-points", Map.of("email", email, "name", "Ibou Ly"))
                .expect(204);
        var focalPoint = nobody.signedInByLetter(email);
        var promise = new Promise(forum, ministry, focalPoint);
        organiser.post(forum + "/commitments", promise.adoption(null)).expect(201);
        return promise;
    }

    private record Promise(String forum, String ministry, ApiClient focalPoint) {
        String address() {
            return forum + "/commitments/1";
        }

        Map<String, Object> adoption(String file) {
            var act = new HashMap<String, Object>(
                    Map.of("kind", "DECREE", "reference", "n° 7", "date", Invitations.TODAY.toString()));
            if (file != null) {
                act.put("file", file);
            }
            return Map.of(
                    "leadInstitution",
                    ministry,
                    "act",
                    act,
                    "terms",
                    Map.of(
                            "title",
                            Map.of("fr", "Ouvrir dix guichets"),
                            "objective",
                            Map.of("fr", "Une seule porte pour toutes les démarches."),
                            "means",
                            Map.of("fr", "Douze agents."),
                            "deadline",
                            Invitations.TODAY.plusYears(1).toString(),
                            "levels",
                            List.of("NATIONAL")));
        }

        ApiClient.Answer attach(byte[] file) {
            return focalPoint.send("POST", address() + "/evidence?name=preuve", "application/octet-stream", file);
        }

        ApiClient.Answer reports(String evidence) {
            return focalPoint.post(
                    address() + "/progress",
                    Map.of(
                            "status",
                            "UNDER_WAY",
                            "percentage",
                            10,
                            "narrative",
                            Map.of("fr", "Le premier guichet est ouvert."),
                            "evidence",
                            Map.of("sha256", evidence, "name", "preuve")));
        }
    }
}
