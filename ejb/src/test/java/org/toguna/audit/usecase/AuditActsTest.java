package org.toguna.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.audit.domain.AuditEntry;
import org.toguna.audit.domain.AuditTrail;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who reads what happened in a forum. */
class AuditActsTest {
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.closed();
    private EntityManager entities;
    private AStage on;

    @Test
    void the_organiser_reads_what_happened_in_their_forum_and_not_elsewhere() {
        var elsewhere = AForum.closed();
        play(() -> {
            entities.persist(elsewhere);
            var organiser = on.isEnteredBy(Role.ORGANISER);
            var trail = new AuditTrail(entities);
            trail.add(new AuditEntry(new Happened(organiser, "AnnounceForum", forum.id(), forum.id()), NOON));
            trail.add(new AuditEntry(new Happened(organiser, "AnnounceForum", elsewhere.id(), null), NOON));

            assertThat(reading().of(forum.id(), FIRST).items())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.actorId()).contains(organiser));
            refuses("identity.forbidden", () -> reading().of(elsewhere.id(), FIRST));
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "PARTICIPANT",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void nobody_else_does(Role other) {
        play(() -> {
            refuses("identity.notSignedIn", () -> reading().of(forum.id(), FIRST));
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> reading().of(forum.id(), FIRST));
        });
    }

    private ReadAuditTrail reading() {
        return new ReadAuditTrail(on.admission(), new AuditTrail(entities));
    }

    private void play(Runnable acting) {
        Consumer<EntityManager> whole = opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            acting.run();
        };
        Database.H2.run(whole);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
