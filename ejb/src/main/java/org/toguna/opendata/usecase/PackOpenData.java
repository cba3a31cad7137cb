package org.toguna.opendata.usecase;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.HistoryHead;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.jobs.usecase.Turns;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.values.Fingerprint;

/**
 * Anybody takes away everything public about a forum in one archive. It is packed into a temporary file, so that neither memory
 * nor the database waits for a slow reader, and a failure is told before anything is sent.
 */
@Act(by = Role.ANYONE)
public class PackOpenData {
    private final Stage stage;
    private final Turns turns;
    private final InstallationSettings settings;
    private final ReadRecommendations recommendations;
    private final ReadAgenda agenda;
    private final VoteFiles votes;
    private final RegisterFiles register;
    private final EvaluationFile evaluation;
    private final ExportOgp ogp;
    private final History history;

    @Inject
    PackOpenData(
            Stage stage,
            Turns turns,
            InstallationSettings settings,
            ReadRecommendations recommendations,
            ReadAgenda agenda,
            VoteFiles votes,
            RegisterFiles register,
            EvaluationFile evaluation,
            ExportOgp ogp,
            History history) {
        this.stage = stage;
        this.turns = turns;
        this.settings = settings;
        this.recommendations = recommendations;
        this.agenda = agenda;
        this.votes = votes;
        this.register = register;
        this.evaluation = evaluation;
        this.ogp = ogp;
        this.history = history;
    }

    /**
     * An archive.
     *
     * @param file a temporary one, to be deleted by whoever asked for it
     * @param version changes with what is in it, not with the hour at which it was packed
     */
    public record Packed(Path file, String version) {}

    /**
     * @param reader of its tables
     * @throws org.toguna.values.Refusal {@code shared.http.503} when too many are being packed
     */
    public Packed pack(String slug, CsvFile.Reader reader) {
        // Whoever waits for a turn holds no connection to the database.
        return turns.take(() -> stage.show(this, slug, on -> packed(on, reader)));
    }

    private Packed packed(Scene on, CsvFile.Reader reader) {
        try {
            var file = Files.createTempFile("open-data-", ".zip");
            try (var archive = new Archive(Files.newOutputStream(file))) {
                write(on, reader, archive);
                return new Packed(file, version(archive));
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The workbook and the manifest tell the hour; what else is in them, other files say too. */
    private static String version(Archive archive) {
        return Fingerprint.of(archive.files().stream()
                .filter(part -> !part.name().endsWith(".xlsx") && !part.name().equals("manifest.json"))
                .map(part -> part.name() + " " + part.sha256())
                .collect(joining("\n")));
    }

    private void write(Scene on, CsvFile.Reader reader, Archive archive) throws IOException {
        var forum = on.forum();
        var coverage = recommendations.coverage(forum);
        var head = history.head(forum.id());
        archive.add("README.md", text("README.md"));
        archive.add("LISEZMOI.md", text("LISEZMOI.md"));
        archive.add("schema/open-data.schema.json", text("open-data.schema.json"));
        archive.addJson("forum.json", OpenData.AboutForum.of(forum, coverage));
        archive.addJson(
                "agenda.json",
                agenda.items(forum.slug()).stream().map(OpenData.Item::of).toList());
        votes.addTo(archive, forum.slug());
        register.addTo(archive, forum, coverage, reader);
        evaluation.addTo(archive, forum.slug());
        var coded = ogp.export(forum.slug());
        archive.add("ogp.csv", out -> coded.write(reader, out));
        archive.addJson("history.json", chain(forum, head));
        archive.addJson(
                "manifest.json",
                new OpenData.Manifest(
                        forum.slug(),
                        on.now(),
                        settings.openDataLicence(),
                        coverage.inEnglish(),
                        head.length(),
                        head.head(),
                        archive.files()));
    }

    private OpenData.Chain chain(Forum forum, HistoryHead head) {
        var links = EveryPage.of(wanted -> history.page(forum.id(), wanted)).stream()
                .map(version -> new OpenData.Link(
                        version.position().orElseThrow(),
                        version.hash().orElseThrow(),
                        version.decidedAt(),
                        version.document()))
                .toList();
        return new OpenData.Chain(head.length(), head.head(), History.RULE, links);
    }

    private Archive.Content text(String resource) {
        return out -> {
            try (var in = PackOpenData.class.getResourceAsStream("/org/toguna/opendata/" + resource)) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace("{licence}", settings.openDataLicence()).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
