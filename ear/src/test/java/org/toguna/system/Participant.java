package org.toguna.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who takes part in a forum, step by step through the API. */
final class Participant {
    private final Toguna toguna;
    private final String forum;
    private final String email;
    private ApiClient program;
    private String request;

    /** @param forum the address of the forum in the API */
    Participant(Toguna toguna, String forum, String email) {
        this.toguna = toguna;
        this.forum = forum;
        this.email = email;
        this.program = ApiClient.ofNobody(toguna);
    }

    Participant registersAs(String category) {
        request = program.post(forum + "/registrations", Invitations.answeredBy(email, category))
                .expect(202)
                .path("request")
                .asText();
        return this;
    }

    Participant registersFrom(String country) {
        var answers = new HashMap<>(Invitations.answeredBy(email, "DIASPORA"));
        answers.put("country", country);
        request = program.post(forum + "/registrations", answers)
                .expect(202)
                .path("request")
                .asText();
        return this;
    }

    Participant registersFor(String organisation) {
        var answers = new HashMap<>(Invitations.answeredBy(email, "DELEGATE"));
        answers.put("organisation", organisation);
        request = program.post(forum + "/registrations", answers)
                .expect(202)
                .path("request")
                .asText();
        return this;
    }

    /** With the code that was mailed; from then on signed in. */
    Participant confirms() {
        var code = new Mailbox(toguna, email).code();
        program = program.withSessionOf(program.post(
                        forum + "/registrations/confirmation", Map.of("email", email, "code", code, "request", request))
                .expect(200));
        return this;
    }

    Participant isAccreditedBy(ApiClient organiser) {
        return isDecidedBy(organiser, "/accreditation", Map.of());
    }

    /** Even after an accreditation. */
    Participant isRefusedBy(ApiClient organiser) {
        return isDecidedBy(organiser, "/refusal", Map.of("reason", "Un doublon"));
    }

    private Participant isDecidedBy(ApiClient organiser, String decision, Map<String, String> reason) {
        for (var applicant : organiser.get(forum + "/registrations?size=100").expect(200)) {
            if (applicant.path("email").asText().equals(email)) {
                organiser
                        .put(forum + "/registrations/" + applicant.path("id").asText() + decision, reason)
                        .expect(204);
            }
        }
        return this;
    }

    /** What they propose is published and becomes an item of the agenda, whose id this is. */
    String proposes(String subject, ApiClient organiser) {
        var contribution = program.post(
                        forum + "/contributions",
                        Map.of("heading", "measure", "text", subject, "language", "fr", "level", "INTERNATIONAL"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .put(forum + "/contributions/" + contribution + "/publication", Map.of())
                .expect(200);
        return organiser
                .post(forum + "/agenda", Map.of("title", Map.of("fr", subject), "sources", List.of(contribution)))
                .expect(201)
                .path("id")
                .asText();
    }

    ApiClient program() {
        return program;
    }
}
