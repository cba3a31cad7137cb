package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.toguna.identity.domain.Role;

/** Everybody tries every way in: whoever its rule names gets in, and nobody else. */
@OnSharedToguna
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {
    private static final Path WEBAPP = Path.of("web/src/main/webapp");
    private static final String REFUSED = "/pages/refused.xhtml";

    private final Toguna toguna;
    private final ApiClient nobody;

    AccessMatrixIT(Toguna toguna) {
        this.toguna = toguna;
        this.nobody = ApiClient.ofNobody(toguna);
    }

    @Test
    void every_way_in_names_its_rule() {
        assertThat(Entrance.pages())
                .isNotEmpty()
                .noneMatch(page -> page.allowed().isEmpty());
        assertThat(Entrance.calls())
                .isNotEmpty()
                .noneMatch(call -> call.allowed().isEmpty());
    }

    @Test
    void only_those_whom_the_rule_names_get_in() {
        var company = new Company(toguna);
        var wrong = new ArrayList<String>();
        var entrances = Stream.concat(Entrance.pages().stream(), Entrance.calls().stream())
                .sorted(Comparator.comparing(Entrance::ends))
                .toList();
        for (var entrance : entrances) {
            for (var visitor : company.visitors()) {
                var met = Reception.of(visitor.tries(entrance));
                if (met != visitor.deserves(entrance)) {
                    wrong.add(visitor + " met " + met + " at " + entrance);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_page_has_an_address_and_every_address_a_page() throws IOException {
        var shown = Entrance.pages().stream().map(Entrance::view).distinct().toList();

        assertThat(shown).allMatch(view -> Files.exists(WEBAPP.resolve(view.substring(1))));
        assertThat(views().stream().filter(AccessMatrixIT::isWholePage))
                .allMatch(view -> shown.contains(view) || view.equals(REFUSED));
    }

    @Test
    void no_page_is_reached_past_its_address() throws IOException {
        assertThat(views()).allSatisfy(view -> {
            assertThat(nobody.get(view).status()).isEqualTo(404);
            assertThat(nobody.get("/fr" + view).status()).isEqualTo(404);
        });
    }

    @Test
    void a_visitor_is_given_no_cookie() {
        assertThat(Entrance.pages().stream().filter(Entrance::isForAnyone))
                .allSatisfy(page -> assertThat(
                                nobody.get(page.in("demo-1")).headers().allValues("Set-Cookie"))
                        .isEmpty());
    }

    private static List<String> views() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(view -> view.endsWith(".xhtml"))
                    .toList();
        }
    }

    /** The other files are pieces of pages. */
    private static boolean isWholePage(String view) {
        try {
            return Files.readString(WEBAPP.resolve(view.substring(1)), StandardCharsets.UTF_8)
                            .contains("template=\"/WEB-INF/templates/")
                    && !view.startsWith("/WEB-INF/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How somebody is met at a door. */
    private enum Reception {
        ADMITTED,
        ASKED_TO_SIGN_IN,
        TURNED_AWAY,
        FAILED;

        /** An address that the API does not know is a failure too: one resource may hide another. */
        static Reception of(ApiClient.Answer answer) {
            boolean sentToSignIn = answer.status() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/sign-in?next=");
            if (sentToSignIn && answer.question().startsWith("GET /fr/sign-in")) {
                // From the second step of signing in to the first: both are for anyone.
                return ADMITTED;
            }
            if (sentToSignIn || answer.text().contains("\"code\":\"identity.notSignedIn\"")) {
                return ASKED_TO_SIGN_IN;
            }
            boolean isPage = answer.question().startsWith("GET /fr");
            if (isPage ? answer.status() == 403 : answer.text().contains("\"code\":\"identity.forbidden\"")) {
                return TURNED_AWAY;
            }
            return answer.status() >= 500
                            || answer.text().isEmpty() && answer.status() >= 400
                            || answer.text().contains("\"code\":\"shared.http.40")
                    ? FAILED
                    : ADMITTED;
        }
    }

    /**
     * Somebody who holds one role.
     *
     * @param role ANYONE for who did not sign in
     * @param forum where they hold it; empty for the installation
     */
    private record Visitor(ApiClient program, Role role, String forum) {

        ApiClient.Answer tries(Entrance entrance) {
            var address = entrance.in(Company.FORUM);
            return entrance.method().equals("GET")
                    ? program.get(address)
                    : program.send(
                            entrance.method(),
                            address,
                            entrance.mediaType(),
                            (entrance.method().equals("DELETE") ? "" : "{}").getBytes(StandardCharsets.UTF_8));
        }

        Reception deserves(Entrance entrance) {
            if (mayEnter(entrance)) {
                return Reception.ADMITTED;
            }
            return role == Role.ANYONE ? Reception.ASKED_TO_SIGN_IN : Reception.TURNED_AWAY;
        }

        private boolean mayEnter(Entrance entrance) {
            if (entrance.isForAnyone() || role == Role.ANYONE) {
                return entrance.isForAnyone();
            }
            return entrance.allowed().contains(Role.SIGNED_IN)
                    || entrance.allowed().contains(role)
                            && (role == Role.ADMINISTRATOR || forum.equals(entrance.namesForum() ? Company.FORUM : ""));
        }

        @Override
        public String toString() {
            return role + (forum.isEmpty() ? "" : " of " + forum);
        }
    }

    /** One person for each role, in the forum that everybody tries to enter and in another one. */
    private static final class Company {
        static final String FORUM = "matrix-here";
        private static final String ELSEWHERE = "matrix-elsewhere";

        /** To which people are named in a forum. */
        private static final List<Role> OFFICES = List.of(
                Role.ORGANISER,
                Role.RAPPORTEUR,
                Role.SECRETARIAT,
                Role.MODERATOR,
                Role.FOCAL_POINT,
                Role.VALIDATOR,
                Role.EVALUATOR,
                Role.CONSULAR_OFFICER,
                Role.ASSOCIATION_READER);

        private final Toguna toguna;
        private final ApiClient nobody;
        private final List<Visitor> visitors = new ArrayList<>();
        private final Map<String, String> requests = new HashMap<>();

        Company(Toguna toguna) {
            this.toguna = toguna;
            nobody = ApiClient.ofNobody(toguna);
            var administrator = Demonstration.administrator(toguna);
            var organiser = Demonstration.organiser(toguna);
            var applicants = new HashMap<String, Participant>();
            for (var forum : List.of(FORUM, ELSEWHERE)) {
                organiser.post("/api/forums", Invitations.toForum(forum)).expect(201);
                var ministry = ministry(organiser, forum);
                for (var role : OFFICES) {
                    switch (role) {
                        case FOCAL_POINT -> name(organiser, ministry + "/focal-points", role, forum);
                        case VALIDATOR -> name(organiser, ministry + "/validators", role, forum);
                        default -> name(organiser, "/api/forums/" + forum + "/staff", role, forum);
                    }
                }
                applicants.put(
                        forum,
                        new Participant(toguna, "/api/forums/" + forum, email(Role.PARTICIPANT, forum))
                                .registersAs("DIASPORA"));
            }
            name(administrator, "/api/staff", Role.ADMINISTRATOR, "");
            name(administrator, "/api/staff", Role.ORGANISER, "");

            visitors.add(new Visitor(nobody, Role.ANYONE, ""));
            for (var forum : List.of(FORUM, ELSEWHERE)) {
                OFFICES.forEach(role -> visitors.add(signedIn(role, forum)));
                visitors.add(new Visitor(
                        applicants
                                .get(forum)
                                .confirms()
                                .isAccreditedBy(organiser)
                                .program(),
                        Role.PARTICIPANT,
                        forum));
            }
            visitors.add(signedIn(Role.ADMINISTRATOR, ""));
            visitors.add(signedIn(Role.ORGANISER, ""));
        }

        List<Visitor> visitors() {
            return visitors;
        }

        private void name(ApiClient by, String where, Role role, String forum) {
            var email = email(role, forum);
            var nomination = new HashMap<String, Object>(Map.of("email", email, "name", "Matrice"));
            if (role == Role.CONSULAR_OFFICER) {
                nomination.put("jurisdiction", List.of("CI", "FR"));
            }
            if (role == Role.EVALUATOR) {
                nomination.put("act", Invitations.ACT_OF_EVALUATOR);
            }
            if (role == Role.FOCAL_POINT || role == Role.VALIDATOR) {
                by.post(where, nomination).expect(204);
            } else {
                nomination.put("role", role);
                by.post(where, nomination).expect(201);
            }
            requests.put(email, nobody.asksForCode(email));
        }

        private static String ministry(ApiClient organiser, String forum) {
            var institutions = "/api/forums/" + forum + "/institutions";
            return institutions + "/"
                    + organiser
                            .post(institutions, Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                            .expect(201)
                            .path("id")
                            .asText();
        }

        private Visitor signedIn(Role role, String forum) {
            var email = email(role, forum);
            return new Visitor(
                    nobody.signedInByCode(email, new Mailbox(toguna, email).code(), requests.get(email)), role, forum);
        }

        private static String email(Role role, String forum) {
            return (role + "." + forum).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "@matrice.example";
        }
    }
}
