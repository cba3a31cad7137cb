package org.toguna.opendata.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.toguna.chain.usecase.Completions;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.usecase.TwoEditions;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.AStage;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.usecase.Fired;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.sheets.usecase.CsvFile;

/** Anybody takes open data away; what is not public yet is not in it. */
class OpenDataActsTest {
    @Test
    void completion_is_told_once_the_evaluation_is_public() {
        var editions = new TwoEditions(1);
        Database.H2.run(editions::store);
        Database.H2.run(entities -> assertThat(coded(entities, editions.first()))
                .endsWith(",yes,LIMITED,1,SUBSTANTIAL,2,2026-03-01T12:00:00Z\r\n"));

        var silent = AForum.closed();
        Database.H2.run(entities -> store(entities, silent));
        Database.H2.run(entities -> assertThat(coded(entities, silent)).endsWith(",yes,,,,,\r\n"));
    }

    @Test
    void where_no_evidence_is_available_no_code_stands_for_a_degree() {
        var ministry = ARegister.ministry(UUID.randomUUID());
        var commitment = ARegister.commitment(ministry, 1);
        var published = new Completions.Published(
                NOON, Map.of(commitment.id(), Assessment.NO_EVIDENCE), Map.of(commitment.id(), Completion.NOT_STARTED));
        assertThat(OgpTable.line("forum", commitment, ministry.name(), Optional.of(published)))
                .endsWith("NO_EVIDENCE", null, "NOT_STARTED", 0, NOON.toString());
    }

    @Test
    void the_news_are_the_decisions_of_the_register() {
        var forum = AForum.closed();
        Database.H2.run(entities -> store(entities, forum));
        Database.H2.run(entities -> {
            var feed = news(entities, forum).read(forum.slug(), Locale.FRENCH);
            assertThat(feed.historyLength()).isEqualTo(1);
            assertThat(feed.news())
                    .singleElement()
                    .satisfies(adopted -> assertThat(adopted.historyHash()).isEqualTo(feed.historyHead()));
            assertThatThrownBy(() -> news(entities, forum).read("nulle-part", Locale.FRENCH))
                    .hasMessage("forum.notFound");
        });
    }

    private static void store(EntityManager entities, Forum forum) {
        entities.persist(forum);
        entities.flush();
        var ministry = ARegister.ministry(forum.id());
        new Institutions(entities).add(ministry);
        new Commitments(entities).add(ARegister.commitment(ministry, 1));
        new History(entities).record(forum.id());
    }

    private static String coded(EntityManager entities, Forum forum) {
        var out = new ByteArrayOutputStream();
        try {
            new ExportOgp(
                            stage(entities, forum),
                            new Institutions(entities),
                            new Commitments(entities),
                            asked(entities, forum),
                            new Completions(new Evaluations(entities)))
                    .export(forum.slug())
                    .write(CsvFile.Reader.PROGRAM, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadNews news(EntityManager entities, Forum forum) {
        return new ReadNews(
                stage(entities, forum),
                new Commitments(entities),
                asked(entities, forum),
                new History(entities),
                new ProgressReports(entities),
                new AnInstallation(entities, () -> NOON).settings());
    }

    private static ReadRecommendations asked(EntityManager entities, Forum forum) {
        return new ReadRecommendations(stage(entities, forum), new Recommendations(entities), new Fired<>());
    }

    private static Stage stage(EntityManager entities, Forum forum) {
        return new AStage(entities, new Forums(entities).get(forum.id())).stage();
    }
}
