package org.toguna.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.usecase.Fired;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.values.Refusal;

/** The acts of a register for tests, each by whoever entered the stage last. */
public final class RegisterActs {
    private final EntityManager entities;
    private final Forum forum;
    private final AStage on;

    /** @param forum stored already, or to be stored */
    RegisterActs(EntityManager entities, Forum forum) {
        this.entities = entities;
        this.forum = Optional.ofNullable(entities.find(Forum.class, forum.id())).orElse(forum);
        this.on = new AStage(entities, this.forum);
    }

    /** Acts in a transaction of their own, in a forum in which a ministry has made its first commitment before. */
    public static void play(Database database, Forum forum, Consumer<RegisterActs> acting) {
        database.run(entities -> {
            if (entities.find(Forum.class, forum.id()) == null) {
                store(entities, forum);
            }
        });
        database.run(entities -> acting.accept(new RegisterActs(entities, forum)));
    }

    public static void play(Forum forum, Consumer<RegisterActs> acting) {
        play(Database.H2, forum, acting);
    }

    private static void store(EntityManager entities, Forum forum) {
        entities.persist(forum);
        entities.flush();
        var ministry = ARegister.ministry(forum.id());
        new Institutions(entities).add(ministry);
        new Commitments(entities).add(ARegister.commitment(ministry, 1));
        new History(entities).record(forum.id());
    }

    public static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    public EntityManager entities() {
        return entities;
    }

    public AStage on() {
        return on;
    }

    public Commitment promised() {
        return commitments().get(forum.id(), 1);
    }

    public Institution ministry() {
        return institutions().leading(promised());
    }

    /** From now on somebody new acts, who reports for the ministry. */
    public UUID isEnteredByFocalPoint() {
        return on.isEnteredByFocalPointOf(ministry().id());
    }

    Territories territories() {
        return new Territories(entities);
    }

    AddInstitution addingInstitution() {
        return new AddInstitution(on.stage(), institutions());
    }

    AdoptCommitment adopting() {
        return new AdoptCommitment(
                on.stage(),
                institutions(),
                recommendations(),
                territories(),
                commitments(),
                new StoredFiles(entities),
                history(),
                installation().clock());
    }

    AmendCommitment amending() {
        return new AmendCommitment(on.stage(), recommendations(), territories(), commitments(), history());
    }

    AmendManyCommitments amendingMany() {
        return new AmendManyCommitments(on.stage(), recommendations(), territories(), commitments(), history());
    }

    CheckHistory checking() {
        return new CheckHistory(on.stage(), history());
    }

    ExportRegister exporting() {
        return new ExportRegister(
                on.stage(),
                institutions(),
                recommendations(),
                commitments(),
                new ReadRecommendations(on.stage(), recommendations(), new Fired<>()));
    }

    ImportCommitments importing() {
        return new ImportCommitments(
                on.stage(), institutions(), recommendations(), territories(), commitments(), history());
    }

    PreviewImport previewing() {
        return new PreviewImport(on.stage(), institutions(), recommendations(), territories(), commitments());
    }

    ReadCommitments reading() {
        return new ReadCommitments(on.stage(), institutions(), commitments(), new StoredFiles(entities));
    }

    ReadHistory readingHistory() {
        return new ReadHistory(on.stage(), history());
    }

    StoreAct storing() {
        return new StoreAct(
                on.stage(), new StoredFiles(entities), installation().clock());
    }

    WithdrawCommitment withdrawing() {
        return new WithdrawCommitment(on.stage(), commitments(), history());
    }

    public Institutions institutions() {
        return new Institutions(entities);
    }

    public Commitments commitments() {
        return new Commitments(entities);
    }

    public Recommendations recommendations() {
        return new Recommendations(entities);
    }

    private History history() {
        return new History(entities);
    }

    public AnInstallation installation() {
        return new AnInstallation(entities, () -> NOON);
    }
}
