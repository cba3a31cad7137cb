package org.toguna.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Terms;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.values.LocalizedText;

class RemindersTest {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 6, 30);

    private final Forum forum = AForum.closed();
    private final Institution ministry = ministry(forum.id());
    private final Commitment commitment = promised();

    private Commitment promised() {
        var given = terms("Guichets", TODAY, DEADLINE, null);
        var milestone = new Milestone(LocalDate.of(2026, 9, 1), LocalizedText.french("Premier guichet"));
        var terms = new Terms(
                given.purpose(),
                given.indicators(),
                given.funding(),
                new Schedule(TODAY, DEADLINE, List.of(milestone)),
                given.levels(),
                null,
                given.partners(),
                given.origin());
        return new Commitment(ministry, 1, ARegister.decree(), terms, TODAY, NOW);
    }

    private List<Occasion.Kind> on(String day) {
        return Occasion.of(commitment, Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC).stream()
                .map(Occasion::kind)
                .toList();
    }

    @Test
    void comeBeforeAMilestoneAndBeforeTheDeadline() {
        assertThat(on("2026-08-01")).isEmpty();
        assertThat(on("2026-08-02")).containsExactly(Occasion.Kind.MILESTONE_NEAR);
        assertThat(on("2026-09-02")).isEmpty();
    }

    @Test
    void comeWhenNewsAreOverdueAndReachOrganisersWhenTheSilenceLasts() {
        assertThat(on("2026-12-01")).containsExactly(Occasion.Kind.NEWS_OVERDUE);
        assertThat(on("2027-03-01")).containsExactly(Occasion.Kind.NEWS_STILL_OVERDUE);
        assertThat(Occasion.Kind.NEWS_OVERDUE.concernsOrganisers()).isFalse();
        assertThat(Occasion.Kind.NEWS_STILL_OVERDUE.concernsOrganisers()).isTrue();
    }

    @Test
    void comeWhenTheDeadlinePassed() {
        assertThat(on("2027-07-01")).contains(Occasion.Kind.DEADLINE_PASSED);
    }

    @Test
    void stopWhenTheCommitmentIsKeptOrWithdrawn() {
        commitment.withdraw("Crédits annulés", "Ministre", 1, NOW);
        assertThat(on("2027-07-01")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goOutOnce(Database database) {
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            new Institutions(entities).add(ministry);
            new Commitments(entities).add(commitment);
        });
        List<UUID> forums = database.transact(entities -> new Reminders(entities).forums());
        assertThat(forums).contains(forum.id());
        assertThat(sent(database, "2026-12-01T12:00:00Z")).containsExactly(Occasion.Kind.NEWS_OVERDUE);
        assertThat(sent(database, "2026-12-02T12:00:00Z")).isEmpty();
        assertThat(sent(database, "2027-03-02T12:00:00Z")).containsExactly(Occasion.Kind.NEWS_STILL_OVERDUE);
    }

    private List<Occasion.Kind> sent(Database database, String at) {
        var sent = new ArrayList<Occasion.Kind>();
        database.run(entities -> new Reminders(entities)
                .send(forum, Instant.parse(at), ZoneOffset.UTC, (promised, occasion) -> sent.add(occasion.kind())));
        return sent;
    }
}
