package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A register leaves as a file and comes in as one, and everything public leaves with its hashes. */
@OnSharedToguna
class RegisterFilesIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER =
            "number,lead_institution_fr,act_kind,act_reference,act_date,title_fr,objective_fr,deadline\n";
    private static final String GOOD =
            ",Ministère d’essai,DECREE,n° 1,2026-01-05,Ouvrir un guichet,Servir,2030-06-30\n";

    private final Toguna toguna;
    private final Browser browser;

    RegisterFilesIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
    }

    @Test
    void what_is_exported_imports_unchanged() {
        var organiser = Demonstration.organiser(toguna);
        var forum = convene(organiser, "files-first");
        organiser
                .send("POST", forum + "/commitments.csv", "text/csv", lines(1, 30))
                .expect(201);
        var exported = organiser.get(forum + "/commitments.csv");
        for (var file : Map.of("files-csv", "csv", "files-xlsx", "xlsx").entrySet()) {
            var another = convene(organiser, file.getKey());
            var register = organiser.get(forum + "/commitments." + file.getValue());
            organiser
                    .send(
                            "POST",
                            another + "/commitments." + file.getValue(),
                            file.getValue().equals("csv") ? "text/csv" : XLSX,
                            register.body())
                    .expect(201);
            assertThat(organiser.get(another + "/commitments.csv").text()).isEqualTo(exported.text());
        }
    }

    @Test
    void nothing_comes_in_while_one_line_is_wrong() {
        var organiser = Demonstration.organiser(toguna);
        var forum = convene(organiser, "files-wrong");
        var file = HEADER
                + IntStream.rangeClosed(1, 5000)
                        .mapToObj(line -> line + (line % 125 == 0 ? GOOD.replace("2030-06-30", "demain") : GOOD))
                        .collect(Collectors.joining());
        var refused = organiser
                .send("POST", forum + "/commitments.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .expectRefusal(422, "commitment.sheet.cell");
        assertThat(refused.path("problems")).hasSize(40);
        assertThat(refused.path("title").asText()).contains("126", "deadline", "demain");
        assertThat(organiser.get(forum + "/commitments").expect(200)).isEmpty();
        organiser
                .send(
                        "POST",
                        forum + "/commitments.csv",
                        "text/csv",
                        "observations\nX\n".getBytes(StandardCharsets.UTF_8))
                .expectRefusal(422, "commitment.import.column");
        organiser
                .send("POST", forum + "/commitments.xlsx", XLSX, "PK\u0003\u0004?".getBytes(StandardCharsets.UTF_8))
                .expectRefusal(422, "commitment.import.workbook");
    }

    @Test
    void a_forums_open_data_is_what_its_manifest_says() throws Exception {
        var nobody = ApiClient.ofNobody(toguna);
        var files = nobody.get("/api/forums/demo-1/open-data.zip").files();
        var manifest = new ObjectMapper().readTree(files.remove("manifest.json"));

        assertThat(manifest.path("files")).hasSameSizeAs(files.keySet());
        for (JsonNode file : manifest.path("files")) {
            var content = files.get(file.path("name").asText());
            assertThat(file.path("bytes").asInt()).isEqualTo(content.length);
            assertThat(file.path("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        var head = nobody.get("/api/forums/demo-1/history")
                .expect(200)
                .path("head")
                .asText();
        assertThat(manifest.path("historyHead").asText()).isEqualTo(head);
        assertThat(nobody.get("/api/forums/demo-1/feed.atom").text()).contains("head=\"" + head + "\"");
        assertThat(nobody.get("/api/forums/demo-1/ogp.csv").status()).isEqualTo(200);
    }

    @Test
    void only_the_small_page_shows_in_another_sites() {
        var nobody = ApiClient.ofNobody(toguna);
        assertThat(nobody.get("/fr/forums/demo-1/embed").headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.endsWith("frame-ancestors *"));
        assertThat(nobody.get("/fr/forums/demo-1/data").headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.endsWith("frame-ancestors 'none'"));
    }

    @Test
    void an_organiser_maps_columns_and_edits_many_rows() {
        var organiser = Demonstration.organiser(toguna);
        var forum = convene(organiser, "files-office");
        var file = "N°;Chef de file;Acte;Type d’acte;Date de l’acte;Engagement;Objectif;Fin\n"
                + "1;Ministère;n° 1;Décret;05/01/2026;Ouvrir un guichet;Servir;30/06/2030\n"
                + "2;Ministère;n° 1;Décret;05/01/2026;Former vingt agents;Servir;31/12/2030\n";
        var visitor = Visitor.atDesk(toguna, browser).signsInByPassword(Demonstration.ORGANISER);
        visitor.opens("/office/forums/files-office/commitments/import")
                .attaches("file", "registre.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .presses("open")
                .reads("Lignes fautives")
                .chooses("columns\\:7\\:as", "deadline")
                .presses("check")
                .reads("Lignes fautives\u00a0: 0")
                .presses("import")
                .reads("importé");
        visitor.opens("/office/forums/files-office/commitments/table")
                .types("rows\\:1\\:deadline", "2031-12-31")
                .types("rows\\:0\\:starts", "2031-01-01")
                .types("reason", "Calendrier revu")
                .types("decidedBy", "Ministre")
                .presses("amend")
                .reads("Engagement 1\u00a0: L’échéance");
        assertThat(versions(organiser, forum, 2)).isEqualTo(1);
        visitor.types("rows\\:0\\:starts", "2026-03-01").presses("amend").reads("Les avenants sont enregistrés");
        assertThat(versions(organiser, forum, 1)).isEqualTo(2);
        assertThat(versions(organiser, forum, 2)).isEqualTo(2);

        organiser
                .send("POST", forum + "/commitments.csv", "text/csv", lines(3, 60))
                .expect(201);
        visitor.opens("/office/forums/files-office/commitments/table?page=2")
                .types("rows\\:0\\:deadline", "2031-12-31")
                .types("reason", "Calendrier revu")
                .types("decidedBy", "Ministre")
                .presses("amend")
                .reads("Les avenants sont enregistrés");
        assertThat(versions(organiser, forum, 1)).isEqualTo(2);
        assertThat(versions(organiser, forum, 51)).isEqualTo(2);
        assertThat(browser.complaints()).isEmpty();
    }

    private static int versions(ApiClient reader, String forum, int number) {
        return reader.get(forum + "/commitments/" + number)
                .expect(200)
                .path("version")
                .asInt();
    }

    private static String convene(ApiClient organiser, String slug) {
        organiser.post("/api/forums", Invitations.toForum(slug)).expect(201);
        return "/api/forums/" + slug;
    }

    private static byte[] lines(int from, int to) {
        return (HEADER
                        + IntStream.rangeClosed(from, to)
                                .mapToObj(line -> line + GOOD)
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
