package org.toguna.opendata.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Decision;
import org.toguna.commitment.domain.Gap;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.HistoryHead;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Progress;
import org.toguna.commitment.domain.ProgressReport;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.usecase.CsvFile;
import org.toguna.commitment.usecase.ExportRegister;
import org.toguna.commitment.usecase.ReadRecommendations;
import org.toguna.commitment.usecase.RecommendationSheet;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Fingerprint;
import org.toguna.shared.Page;
import org.toguna.shared.TextAsObject;
import org.toguna.shared.usecase.InstallationSettings;
import org.toguna.shared.usecase.Turns;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadResults;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/**
 * Anybody takes away everything public about a forum in one archive. It is packed into a temporary file, so that neither memory
 * nor the database waits for a slow reader, and a failure is told before anything is sent.
 */
@Stateless
public class PackOpenData {
    private static final String RULE =
            "hash = SHA-256(hash before, line feed, document) in UTF-8; 64 zeros before the first";
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(new TextAsObject(), new Decision.LevelsAsArray())
            .withNullValues(false)
            .withFormatting(true));
    private static final List<String> PROGRESS_COLUMNS = List.of(
            "commitment",
            "report",
            "reported_at",
            "status",
            "percentage",
            "narrative_fr",
            "narrative_en",
            "obstacles_fr",
            "obstacles_en",
            "spent",
            "currency",
            "evidence_link",
            "evidence_file",
            "evidence_sha256");
    private static final List<String> OGP_COLUMNS = List.of(
            "forum",
            "commitment",
            "title_fr",
            "title_en",
            "lead_institution",
            "starts",
            "deadline",
            "verifiable",
            "completion",
            "completion_code",
            "self_assessment",
            "self_assessment_code",
            "evaluation_published_at");

    @Inject
    Turns turns;

    @Inject
    Forums forums;

    @Inject
    ReadAgenda agenda;

    @Inject
    ReadPolls polls;

    @Inject
    ReadResults results;

    @Inject
    ReadVerifiableVotes verifiableVotes;

    @Inject
    Recommendations recommendations;

    @Inject
    ReadRecommendations readRecommendations;

    @Inject
    Institutions institutions;

    @Inject
    Commitments commitments;

    @Inject
    ProgressReports reports;

    @Inject
    ReadEvaluation evaluations;

    @Inject
    ReadLessons lessons;

    @Inject
    ExportRegister register;

    @Inject
    History history;

    @Inject
    InstallationSettings settings;

    @Inject
    BusinessClock clock;

    /**
     * An archive.
     *
     * @param file a temporary one, to be deleted by whoever asked for it
     * @param version changes with what is in it, not with the hour at which it was packed
     */
    public record Packed(Path file, String version) {}

    /**
     * @param reader of its tables
     * @throws org.toguna.shared.Refusal {@code shared.http.503} when too many are being packed
     */
    public Packed pack(String slug, CsvFile.Reader reader) {
        return turns.take(() -> packed(forums.get(slug), reader));
    }

    private Packed packed(Forum forum, CsvFile.Reader reader) {
        try {
            var file = Files.createTempFile("open-data-", ".zip");
            try (var archive = new Archive(Files.newOutputStream(file))) {
                write(forum, reader, archive);
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

    private void write(Forum forum, CsvFile.Reader reader, Archive archive) throws IOException {
        var slug = forum.slug();
        var asked = recommendations.all(forum.id());
        var coverage = readRecommendations.coverage(forum);
        var evaluation = published(slug);
        var head = history.head(forum.id());
        archive.add("README.md", text("README.md"));
        archive.add("LISEZMOI.md", text("LISEZMOI.md"));
        archive.add("schema/open-data.schema.json", text("open-data.schema.json"));
        archive.add("forum.json", json(OpenData.AboutForum.of(forum, coverage)));
        archive.add(
                "agenda.json",
                json(agenda.items(slug).stream().map(OpenData.Item::of).toList()));
        archive.add("votes.json", json(votes(slug)));
        archive.add("boxes.json", json(boxes(slug)));
        archive.add(
                "recommendations.json",
                json(asked.stream()
                        .map(each -> OpenData.Asked.of(each, coverage))
                        .toList()));
        archive.add("recommendations.csv", out -> RecommendationSheet.write(reader, asked, coverage, out));
        archive.add("commitments.json", json(promised(forum, asked)));
        var sheet = register.export(slug);
        archive.add("commitments.csv", out -> sheet.writeCsv(reader, out));
        archive.add("commitments.xlsx", sheet::writeExcel);
        archive.add(
                "progress.csv",
                out -> CsvFile.write(reader, coverage.header(PROGRESS_COLUMNS), coverage.cells(progress(forum)), out));
        if (evaluation.isPresent()) {
            archive.add("evaluation.json", json(evaluation.get()));
        }
        archive.add("ogp.csv", out -> writeOgp(slug, reader, out));
        archive.add("history.json", json(chain(forum, head)));
        archive.add(
                "manifest.json",
                json(new OpenData.Manifest(
                        slug,
                        clock.now(),
                        settings.openDataLicence(),
                        coverage.inEnglish(),
                        head.length(),
                        head.head(),
                        archive.files())));
    }

    /**
     * The commitments as those who code for the Open Government Partnership need them: completion on its scale, as the
     * evaluators found it once their report is public, and as the government sees it.
     */
    public void writeOgp(String slug, CsvFile.Reader reader, OutputStream out) throws IOException {
        var forum = forums.get(slug);
        var coverage = readRecommendations.coverage(forum);
        var evaluation = published(slug);
        var voices = evaluation.map(OpenData.Evaluated::commitments).orElse(List.of()).stream()
                .collect(toMap(OpenData.Voices::commitment, Function.identity()));
        var leads = institutions.of(forum.id()).stream().collect(toMap(Institution::id, Institution::name));
        CsvFile.write(
                reader,
                coverage.header(OGP_COLUMNS),
                coverage.cells(commitments.all(forum.id()).stream().map(commitment -> {
                    var heard = Optional.ofNullable(voices.get(commitment.number()));
                    var evaluator = heard.map(OpenData.Voices::evaluator).map(OpenData.Found::completion);
                    var government = heard.map(OpenData.Voices::government).map(OpenData.Said::completion);
                    var title = commitment.terms().title().texts();
                    return row(
                            slug,
                            commitment.number(),
                            title.get("fr"),
                            title.get("en"),
                            leads.get(commitment.leadInstitutionId()).in(Locale.FRENCH),
                            commitment.terms().starts().orElse(null),
                            commitment.terms().deadline(),
                            commitment.gaps().all().contains(Gap.NOT_VERIFIABLE) ? "no" : "yes",
                            evaluator.map(Enum::name).orElse(null),
                            evaluator.map(Enum::ordinal).orElse(null),
                            government.map(Enum::name).orElse(null),
                            government.map(Enum::ordinal).orElse(null),
                            evaluation
                                    .map(OpenData.Evaluated::publishedAt)
                                    .map(Object::toString)
                                    .orElse(null));
                })),
                out);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** Empty until everybody may read it, whoever asks: an archive is passed on. */
    private Optional<OpenData.Evaluated> published(String slug) {
        return evaluations
                .whole(slug)
                .filter(reading -> reading.state() == State.PUBLISHED)
                .flatMap(reading -> reading.report()
                        .map(report -> OpenData.Evaluated.of(
                                reading, report, lessons.of(slug).lessons())));
    }

    private List<OpenData.Vote> votes(String slug) {
        return everyPage(wanted -> polls.page(slug, wanted)).stream()
                .map(standing -> OpenData.Vote.of(
                        standing,
                        standing.state() == org.toguna.voting.domain.State.OVER
                                ? results.read(slug, standing.poll().id())
                                : null))
                .toList();
    }

    private List<OpenBox> boxes(String slug) {
        return everyPage(wanted -> verifiableVotes.page(slug, wanted)).stream()
                .map(OpenBox::of)
                .toList();
    }

    private static <T> List<T> everyPage(Function<Page.Wanted, Page<T>> read) {
        var all = new ArrayList<T>();
        Page<T> page;
        int number = 1;
        do {
            page = read.apply(new Page.Wanted(number++, Page.MOST));
            all.addAll(page.items());
        } while (page.hasNext());
        return all;
    }

    private List<OpenData.Promised> promised(Forum forum, List<Recommendation> asked) {
        var leads = institutions.of(forum.id()).stream().collect(toMap(Institution::id, Function.identity()));
        var numbers = asked.stream().collect(toMap(Recommendation::id, Recommendation::number));
        var told = reports.all(forum.id()).stream().collect(groupingBy(ProgressReport::commitmentId));
        return commitments.all(forum.id()).stream()
                .map(commitment -> OpenData.Promised.of(
                        commitment,
                        leads.get(commitment.leadInstitutionId()).name(),
                        leads.get(commitment.leadInstitutionId()).kind(),
                        commitment.terms().recommendationId().map(numbers::get).orElse(null),
                        told.getOrDefault(commitment.id(), List.of())))
                .toList();
    }

    private Stream<List<Object>> progress(Forum forum) {
        var numbers = commitments.all(forum.id()).stream().collect(toMap(Commitment::id, Commitment::number));
        return reports.all(forum.id()).stream()
                .map(report -> row(
                        numbers.get(report.commitmentId()),
                        report.number(),
                        report.reportedAt().toString(),
                        report.status().name(),
                        report.percentage(),
                        report.narrative().texts().get("fr"),
                        report.narrative().texts().get("en"),
                        report.obstacles().texts().get("fr"),
                        report.obstacles().texts().get("en"),
                        report.spent().map(Progress.Spent::amount).orElse(null),
                        report.spent().map(Progress.Spent::currency).orElse(null),
                        report.evidenceLink().orElse(null),
                        report.evidence().map(Progress.Evidence::name).orElse(null),
                        report.evidence().map(Progress.Evidence::sha256).orElse(null)));
    }

    private OpenData.Chain chain(Forum forum, HistoryHead head) {
        var links = everyPage(wanted -> history.page(forum.id(), wanted)).stream()
                .map(version -> new OpenData.Link(
                        version.position().orElseThrow(),
                        version.hash().orElseThrow(),
                        version.decidedAt(),
                        version.document()))
                .toList();
        return new OpenData.Chain(head.length(), head.head(), RULE, links);
    }

    private static Archive.Content json(Object document) {
        return out -> out.write(JSON.toJson(document).getBytes(StandardCharsets.UTF_8));
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
