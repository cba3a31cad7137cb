package org.toguna.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.terms;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Page;

/** Whoever rewrites the past in the database is found out. */
class HistoryTest {
    private final Forum forum = AForum.closed();
    private final Institution ministry = ministry(forum.id());

    /** Two commitments, the first amended: three decisions. */
    private String decideThrice(Database database) {
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            new Institutions(entities).add(ministry);
            adopt(entities, 1);
            adopt(entities, 2);
        });
        database.run(entities -> {
            new Commitments(entities).take(forum.id(), 1).amend(terms("Vingt guichets"), "Demande", "Ministre", 1, NOW);
            new History(entities).record(forum.id());
        });
        var head = new ArrayList<String>();
        database.run(entities -> head.add(new History(entities).head(forum.id()).head()));
        return head.get(0);
    }

    private void adopt(EntityManager entities, int number) {
        new Commitments(entities).add(commitment(ministry, number));
        new History(entities).record(forum.id());
    }

    private List<Fault> faults(Database database, String kept) {
        var faults = new ArrayList<Fault>();
        database.run(entities -> faults.addAll(new History(entities).check(forum.id(), kept)));
        return faults;
    }

    private void execute(Database database, String sql) {
        database.run(entities -> assertThat(entities.createNativeQuery(sql.replace("{forum}", "'" + forum.id() + "'"))
                        .executeUpdate())
                .isPositive());
    }

    private static final String DECISIONS =
            " commitment_version WHERE commitment_id IN (SELECT id FROM commitment WHERE forum_id = {forum})";

    @ParameterizedTest
    @EnumSource
    void holdsWhenNobodyTouchedIt(Database database) {
        var head = decideThrice(database);
        assertThat(faults(database, head)).isEmpty();
        assertThat(faults(database, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void canBeRecomputedByAnybodyFromItsDocuments(Database database) {
        var head = decideThrice(database);
        database.run(entities -> {
            var computed = HistoryHead.BEGINNING;
            for (var version : new History(entities)
                    .page(forum.id(), new Page.Wanted(1, 20))
                    .items()) {
                computed = History.hash(computed, version.document());
                assertThat(version.hash()).contains(computed);
            }
            assertThat(computed).isEqualTo(head);
        });
    }

    @ParameterizedTest
    @EnumSource
    void showsAFieldThatWasChanged(Database database) {
        decideThrice(database);
        execute(
                database,
                "UPDATE commitment_version SET document = REPLACE(document, 'Engagement 2', 'Engagement B') WHERE id IN"
                        + " (SELECT id FROM" + DECISIONS + " AND position = 2)");
        assertThat(faults(database, null))
                .contains(new Fault(Fault.Kind.ALTERED, 2, 2), new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, 2));
    }

    @ParameterizedTest
    @EnumSource
    void showsAListThatSaysSomethingElse(Database database) {
        decideThrice(database);
        execute(database, "UPDATE commitment SET deadline = DATE '2030-01-01' WHERE number = 2 AND forum_id = {forum}");
        assertThat(faults(database, null)).containsExactly(new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, 2));
    }

    @ParameterizedTest
    @EnumSource
    void showsAVersionThatWasDeleted(Database database) {
        decideThrice(database);
        execute(database, "DELETE FROM" + DECISIONS + " AND position = 1");
        assertThat(faults(database, null))
                .contains(new Fault(Fault.Kind.MISSING, 1, null), new Fault(Fault.Kind.ALTERED, 2, 2));
    }

    @ParameterizedTest
    @EnumSource
    void showsATailThatWasCut(Database database) {
        decideThrice(database);
        execute(database, "DELETE FROM" + DECISIONS + " AND position = 3");
        assertThat(faults(database, null))
                .contains(
                        new Fault(Fault.Kind.MISSING, 3, null),
                        new Fault(Fault.Kind.HEAD_DIFFERS, 3, null),
                        new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundOutByAKeptHashWhenAllOfItWasRecomputed(Database database) {
        var printed = decideThrice(database);
        execute(
                database,
                "UPDATE commitment_version SET document = REPLACE(document, 'Douze agents', 'Deux agents'), position ="
                        + " NULL WHERE id IN (SELECT id FROM" + DECISIONS + ")");
        execute(database, "DELETE FROM commitment_history WHERE forum_id = {forum}");
        database.run(entities -> new History(entities).record(forum.id()));

        assertThat(faults(database, null)).isEmpty();
        assertThat(faults(database, printed)).containsExactly(new Fault(Fault.Kind.KEPT_HASH_UNKNOWN, 3, null));
    }
}
