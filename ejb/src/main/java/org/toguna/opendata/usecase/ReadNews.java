package org.toguna.opendata.usecase;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.DecisionKind;
import org.toguna.commitment.domain.History;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Page;

/** Anybody follows what happens to a forum's register: decisions, public progress and the published evaluation, latest first. */
@Act(by = Role.ANYONE)
public class ReadNews {
    private static final int MOST = 50;

    private final Stage stage;
    private final Commitments commitments;
    private final ReadRecommendations recommendations;
    private final History history;
    private final ProgressReports reports;
    private final InstallationSettings settings;

    @Inject
    ReadNews(
            Stage stage,
            Commitments commitments,
            ReadRecommendations recommendations,
            History history,
            ProgressReports reports,
            InstallationSettings settings) {
        this.stage = stage;
        this.commitments = commitments;
        this.recommendations = recommendations;
        this.history = history;
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * @param subtitle what must be said of an archive, or empty
     * @param historyHead the hash of the latest decision: whoever keeps the feed can tell whether the past was rewritten
     */
    public record Feed(
            UUID id,
            String title,
            String subtitle,
            String author,
            String language,
            Instant updated,
            String page,
            int historyLength,
            String historyHead,
            String licence,
            List<News> news) {}

    /**
     * @param id always the same for the same news
     * @param historyHash the hash that the decision has in the history; null for what is not a decision
     */
    public record News(UUID id, String title, Instant at, String page, String words, String historyHash) {}

    /** @param language of the words; titles are in it where they exist in it */
    public Feed read(String slug, Locale language) {
        return stage.show(this, slug, on -> feed(on.forum(), language));
    }

    private Feed feed(Forum forum, Locale language) {
        var head = history.head(forum.id());
        var news = new ArrayList<News>();
        decisions(forum, head.length()).forEach(version -> news.add(decided(forum, version, language)));
        progress(forum, language, news);
        forum.evaluationPublishedAt()
                .ifPresent(at -> news.add(new News(
                        id(forum, "evaluation"),
                        Texts.in(language).get("opendata.news.evaluation"),
                        at,
                        page(language, ForumAddress.EVALUATION.path(forum.slug())),
                        "",
                        null)));
        news.sort(comparing(News::at).reversed());
        return new Feed(
                forum.id(),
                forum.name().in(language),
                provisos(forum, language),
                // Nobody is made to speak in an archive.
                forum.isArchive() ? "Toguna" : forum.convener().in(language),
                language.getLanguage(),
                news.isEmpty()
                        ? forum.starts().atStartOfDay(forum.timeZone()).toInstant()
                        : news.get(0).at(),
                page(language, ForumAddress.OVERVIEW.path(forum.slug())),
                head.length(),
                head.head(),
                settings.openDataLicence(),
                news.subList(0, Math.min(MOST, news.size())));
    }

    private String provisos(Forum forum, Locale language) {
        return forum.provenance()
                .map(provenance -> Stream.of(
                                Texts.in(language).get("forum.archive"),
                                recommendations.coverage(forum).said(language).orElse(""),
                                provenance.caveat().in(language))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** The latest ones: the last page of the history and the one before it. */
    private List<CommitmentVersion> decisions(Forum forum, int length) {
        int last = (length + MOST - 1) / MOST;
        var latest = new ArrayList<CommitmentVersion>();
        for (int number = Math.max(1, last - 1); number <= last; number++) {
            latest.addAll(
                    history.page(forum.id(), new Page.Wanted(number, MOST)).items());
        }
        return latest;
    }

    private News decided(Forum forum, CommitmentVersion version, Locale language) {
        var decision = version.decision();
        var number = decision.commitment();
        return new News(
                id(forum, "decision/" + version.position().orElseThrow()),
                Texts.in(language)
                        .get(
                                "opendata.news.decision",
                                decision.kind(),
                                number,
                                version.terms().title().in(language)),
                version.decidedAt(),
                page(language, ProgressAddress.COMMITMENT.path(forum.slug(), number)),
                decision.kind() == DecisionKind.ADOPTION
                        ? version.terms().objective().in(language)
                        : version.reason().orElse(""),
                version.hash().orElseThrow());
    }

    private void progress(Forum forum, Locale language, List<News> news) {
        var latest = reports.latest(forum.id(), MOST);
        var about = latest.stream()
                .map(ProgressReport::commitmentId)
                .distinct()
                .map(commitments::get)
                .collect(toMap(Commitment::id, commitment -> commitment));
        for (var report : latest) {
            var commitment = about.get(report.commitmentId());
            news.add(new News(
                    report.id(),
                    Texts.in(language)
                            .get(
                                    "opendata.news.progress",
                                    commitment.number(),
                                    report.status(),
                                    report.percentage(),
                                    commitment.terms().title().in(language)),
                    report.decidedAt().orElse(report.reportedAt()),
                    page(language, ProgressAddress.COMMITMENT.path(forum.slug(), commitment.number())),
                    report.narrative().in(language),
                    null));
        }
    }

    private static UUID id(Forum forum, String what) {
        return UUID.nameUUIDFromBytes((forum.id() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Locale language, String path) {
        return settings.publicAddress() + "/" + language.getLanguage() + path;
    }
}
