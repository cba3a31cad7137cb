package org.toguna.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.commitment.usecase.RegisterActs.play;
import static org.toguna.commitment.usecase.RegisterActs.refuses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Nominee;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.sheets.usecase.Table;
import org.toguna.values.LocalizedText;

/** Who may bring a register in and add institutions, and what is refused first; anybody takes it away. */
class RegisterFileActsTest {
    private static final LocalizedText OFFICE = LocalizedText.french("Office d’essai");
    private static final byte[] FILE = file("deadline", "2027-06-30");

    private final Forum forum = AForum.closed();
    private final String here = forum.slug();

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void the_organiser_alone_adds_institutions_and_what_may_add_them(Role other) {
        play(forum, acts -> {
            var all = organisersActs(acts);
            all.forEach(act -> refuses("identity.notSignedIn", act));
            acts.on().isEnteredBy(other);
            all.forEach(act -> refuses("identity.forbidden", act));
            assertThat(acts.on().trail()).isEmpty();
        });
    }

    @Test
    void nobody_adds_anything_to_an_archive() {
        forum.archive(Provenance.NONE, true);
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.ORGANISER);
            organisersActs(acts).forEach(act -> refuses("forum.archived", act));
        });
    }

    private List<ThrowingCallable> organisersActs(RegisterActs acts) {
        var table = Table.read(FILE);
        var mapping = ColumnMapping.guess(table.header());
        return List.of(
                () -> acts.addingInstitution().add(here, OFFICE, InstitutionKind.OTHER),
                () -> new NameFocalPoint(
                                acts.on().stage(),
                                acts.institutions(),
                                new Forums(acts.entities()),
                                acts.territories(),
                                null)
                        .name(here, UUID.randomUUID(), null, new Nominee("awa@example.org", "Awa", "fr"), Tenure.OPEN),
                () -> acts.previewing().preview(here, table, mapping),
                () -> acts.importing().add(here, table, mapping),
                () -> acts.importing().add(here, "neither a table nor a workbook".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_institution_is_added_once() {
        play(forum, acts -> {
            var organiser = acts.on().isEnteredBy(Role.ORGANISER);

            var added = acts.addingInstitution().add(here, OFFICE, InstitutionKind.OTHER);

            refuses(
                    "commitment.institution.exists",
                    () -> acts.addingInstitution().add(here, OFFICE, InstitutionKind.MINISTRY));
            assertThat(acts.on().trail()).containsExactly(new Happened(organiser, "AddInstitution", forum.id(), added));
        });
    }

    @Test
    void what_a_preview_shows_comes_in_afterwards() {
        play(forum, acts -> {
            var organiser = acts.on().isEnteredBy(Role.ORGANISER);
            var table = Table.read(FILE);
            var mapping = ColumnMapping.guess(table.header());

            var preview = acts.previewing().preview(here, table, mapping);

            assertThat(preview.isGood()).isTrue();
            assertThat(preview.newInstitutions()).containsExactly(OFFICE);
            assertThat(acts.reading().institutions(here)).hasSize(1);
            assertThat(acts.importing().add(here, table, mapping)).isEqualTo(1);
            var imported = acts.reading().get(here, 2);
            assertThat(acts.institutions().leading(imported).name()).isEqualTo(OFFICE);
            assertThat(acts.on().trail())
                    .containsExactly(new Happened(organiser, "ImportCommitments", forum.id(), null));
        });
        play(forum, acts -> assertThat(exported(acts)).contains("Ouvrir le guichet", "Engagement 1"));
    }

    @Test
    void a_file_with_a_bad_line_or_an_unknown_column_does_not_come_in() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.ORGANISER);
            var bad = Table.read(file("deadline", "demain"));
            var mapping = ColumnMapping.guess(bad.header());

            assertThat(acts.previewing().preview(here, bad, mapping).badLines()).isEqualTo(1);
            refuses("commitment.sheet.cell", () -> acts.importing().add(here, bad, mapping));
            refuses("commitment.import.column", () -> acts.importing().add(here, file("quand", "2027-06-30")));
            assertThat(acts.importing().add(here, FILE)).isEqualTo(1);
        });
    }

    private String exported(RegisterActs acts) {
        var out = new ByteArrayOutputStream();
        try {
            acts.exporting().export(here).writeCsv(CsvFile.Reader.PROGRAM, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] file(String lastColumn, String lastCell) {
        return ("lead_institution_fr,act_kind,act_reference,act_date,title_fr,objective_fr," + lastColumn + "\n"
                        + "Office d’essai,DECREE,n° 1,2026-02-03,Ouvrir le guichet,Servir chacun," + lastCell + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
