package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.identity.domain.Role;

/** The forums of the past, as their sources give them: read by all, written by nobody. */
@Alone
@OnSharedToguna
class ArchiveIT {
    private static final List<String> ARCHIVES = List.of("fid-2025", "ccmex-2025", "gfmd-2007");

    private final Toguna toguna;
    private final ApiClient nobody;

    ArchiveIT(Toguna toguna) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
    }

    @Test
    void what_the_sources_do_not_say_is_left_empty() {
        var recommendations =
                nobody.get("/api/forums/fid-2025/recommendations?size=100").expect(200);

        assertThat(recommendations).isNotEmpty().allMatch(each -> !each.has("response"));
        assertThat(nobody.get("/fr/forums/fid-2025/recommendations").text()).contains("non précisé");
        assertThat(ARCHIVES)
                .allMatch(archive -> !nobody.get("/api/forums/" + archive)
                        .expect(200)
                        .path("levels")
                        .isEmpty());
    }

    @Test
    void an_archive_declares_notes_and_promises_nothing() {
        for (var archive : ARCHIVES) {
            for (var kind : List.of("declaration", "note", "evaluation", "vote")) {
                assertThat(nobody.get("/api/forums/" + archive + "/reports/" + kind)
                                .status())
                        .as("%s of %s", kind, archive)
                        .isEqualTo(404);
            }
            var page = "/fr/forums/" + archive;
            assertThat(nobody.get(page + "/recommendations").text())
                    .contains("Réponse inconnue des sources")
                    .doesNotContain("En attente de réponse");
            for (var silent : List.of("/agenda", "/vote", "/evaluation", "/commitments", "/chain", "/committee")) {
                assertThat(nobody.get(page + silent).text())
                        .as(archive + silent)
                        .contains("Les sources connues n’en disent rien.");
            }
        }
    }

    @Test
    void how_much_is_known_is_said_on_everything_that_leaves() {
        for (var page :
                List.of("", "/recommendations", "/recommendations/1", "/chain", "/reports", "/data", "/embed")) {
            assertThat(nobody.get("/fr/forums/fid-2025" + page).text())
                    .as(page)
                    .contains("6 recommandations connues sur environ 20.");
        }
        var known = "6 of about 20 recommendations are known.";
        for (var document : List.of("/recommendations", "/commitments.csv", "/ogp.csv")) {
            var answer = nobody.get("/api/forums/fid-2025" + document);
            assertThat(answer.text()).as(document).contains(known);
            assertThat(answer.headers().allValues("Toguna-Incomplete"))
                    .as(document)
                    .containsExactly(known);
        }
        assertThat(nobody.get("/api/forums/fid-2025/feed.atom?lang=en").text()).contains(known);
    }

    @Test
    void where_sources_differ_each_is_quoted_with_its_address() {
        assertThat(nobody.get("/fr/forums/fid-2025").text())
                .contains("plus de 700 milliards", "près de 800 milliards")
                .contains("https://fr.allafrica.com/stories/202507220223.html", "22 juillet 2025", "L’Essor");
        assertThat(nobody.get("/fr/forums/ccmex-2025").text())
                .contains("une session ordinaire par an", "deux réunions par an, proposées par la session");
    }

    /** No page gives a role in an archive; the database does here, to one person all of them. */
    @Test
    void no_role_writes_to_an_archive() throws SQLException {
        grantEveryRoleTo(Demonstration.ORGANISER);
        var program = Demonstration.organiser(toguna);
        var notRefusedAsArchive = new ArrayList<String>();
        for (var archive : ARCHIVES) {
            var before = register(archive);
            Entrance.calls().stream()
                    .filter(call -> call.namesForum() && !call.method().equals("GET"))
                    .forEach(call -> {
                        var answer = program.send(
                                call.method(),
                                call.in(archive),
                                call.mediaType(),
                                (call.method().equals("DELETE") ? "" : "{}").getBytes(StandardCharsets.UTF_8));
                        if (!answer.text().contains("\"code\":\"forum.archived\"")) {
                            notRefusedAsArchive.add(answer.question() + " " + answer.status() + " "
                                    + answer.json().path("code").asText());
                        }
                    });
            assertThat(register(archive)).as(archive).isEqualTo(before);
        }
        assertThat(notRefusedAsArchive).isEmpty();
    }

    private String register(String forum) {
        return Stream.of("", "/agenda", "/recommendations", "/commitments", "/institutions", "/reports", "/history")
                .map(part -> nobody.get("/api/forums/" + forum + part).text())
                .collect(Collectors.joining("\n"));
    }

    private void grantEveryRoleTo(String email) throws SQLException {
        try (var connection = toguna.database().connect();
                var grant = connection.prepareStatement(
                        "INSERT INTO mandate (id, person_id, role, forum_id, starts_at, interim)"
                                + " SELECT ?, p.id, ?, f.id, ?, FALSE FROM person p, forum f WHERE p.email = ? AND f.slug = ?")) {
            for (var archive : ARCHIVES) {
                for (var role : EnumSet.range(Role.ORGANISER, Role.PARTICIPANT)) {
                    grant.setObject(1, UUID.randomUUID());
                    grant.setString(2, role.name());
                    grant.setTimestamp(3, Timestamp.from(Instant.EPOCH));
                    grant.setString(4, email);
                    grant.setString(5, archive);
                    grant.executeUpdate();
                }
            }
        }
    }
}
