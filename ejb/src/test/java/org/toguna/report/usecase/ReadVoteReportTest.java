package org.toguna.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.toguna.agenda.domain.Agenda;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.History;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.Forums;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.voting.domain.APoll;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Polls;

/** What reports say of a vote, gathered with nobody who asks, as when they are made in the background. */
class ReadVoteReportTest {
    private static final Instant OVER = NOON.plus(Duration.ofHours(2));

    @Test
    void tells_the_results_once_the_vote_is_over_most_approved_first() {
        Database.H2.run(entities -> {
            var box = votedOn(entities);
            var reader = vote(entities);

            assertThat(reader.isReady(box.forum(), NOON)).isFalse();
            assertThatThrownBy(() -> reader.read(box.forum(), NOON, Locale.FRENCH))
                    .hasMessage("report.vote.nothingYet");
            assertThat(reader.isReady(box.forum(), OVER)).isTrue();
            var question =
                    reader.read(box.forum(), OVER, Locale.FRENCH).questions().get(0);
            assertThat(question.ballots()).isEqualTo(2);
            assertThat(question.lines())
                    .containsExactly(
                            new VoteReport.Line(2, "Mesure 1", 2, 100),
                            new VoteReport.Line(3, "Mesure 2", 1, 50),
                            new VoteReport.Line(1, "Mesure 0", 0, 0));
        });
    }

    @Test
    void a_declaration_tells_how_each_text_was_voted() {
        Database.H2.run(entities -> {
            var box = votedOn(entities);
            var recommendations = new Recommendations(entities);
            recommendations.add(new Recommendation(
                    box.forum().id(),
                    1,
                    ARegister.wording("Ouvrir un guichet"),
                    box.poll().options().get(2),
                    null));
            var reader = new ReadDeclaration(
                    new Agenda(entities), recommendations, vote(entities), new Ballots(entities), covers(entities));

            assertThat(reader.read(box.forum(), OVER, Locale.FRENCH)
                            .articles()
                            .get(0)
                            .votes())
                    .containsExactly(new Declaration.Vote(2, 1, 2, 50));
        });
    }

    /** Two approve the second of three options, one of them the third as well. */
    private static BallotBox votedOn(EntityManager entities) {
        var box = APoll.anOpenPollIn(entities, 2, 3);
        var options = box.poll().options();
        for (var choices : List.of(options.subList(1, 2), options.subList(1, 3))) {
            var voter =
                    ARegistration.in(entities, box.forum().id(), ARegistration.particulars(Category.DIASPORA, "FR"));
            entities.flush();
            new Ballots(entities).add(box.accept(choices, NOON), voter.personId());
        }
        return box;
    }

    private static ReadVoteReport vote(EntityManager entities) {
        return new ReadVoteReport(
                new Forums(entities),
                new Polls(entities),
                new Ballots(entities),
                new ElectoralRoll(entities),
                new Agenda(entities),
                covers(entities));
    }

    private static Covers covers(EntityManager entities) {
        return new Covers(new History(entities), new Recommendations(entities));
    }
}
