package org.toguna.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.toguna.agenda.domain.Agenda;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.People;
import org.toguna.shared.Database;
import org.toguna.shared.Refusal;
import org.toguna.shared.StoredFiles;
import org.toguna.shared.usecase.AnInstallation;

/** The acts of a register for tests, each by whoever entered the stage last. */
final class RegisterActs {
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
    static void play(Database database, Forum forum, Consumer<RegisterActs> acting) {
        database.run(entities -> {
            if (entities.find(Forum.class, forum.id()) == null) {
                store(entities, forum);
            }
        });
        database.run(entities -> acting.accept(new RegisterActs(entities, forum)));
    }

    static void play(Forum forum, Consumer<RegisterActs> acting) {
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

    static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    AStage on() {
        return on;
    }

    Commitment promised() {
        return commitments().get(forum.id(), 1);
    }

    Institution ministry() {
        return institutions().leading(promised());
    }

    /** From now on somebody new acts, who reports for the ministry. */
    UUID isEnteredByFocalPoint() {
        return on.isEnteredByFocalPointOf(ministry().id());
    }

    AddInstitution addingInstitution() {
        return new AddInstitution(on.stage(), institutions());
    }

    AdoptCommitment adopting() {
        return new AdoptCommitment(
                on.stage(), institutions(), recommendations(), commitments(), new StoredFiles(entities), history());
    }

    AdoptRecommendation writingDown() {
        return new AdoptRecommendation(on.stage(), new Agenda(entities), recommendations());
    }

    AmendCommitment amending() {
        return new AmendCommitment(on.stage(), recommendations(), commitments(), history());
    }

    AmendManyCommitments amendingMany() {
        return new AmendManyCommitments(on.stage(), recommendations(), commitments(), history());
    }

    AnswerRecommendation answering() {
        return new AnswerRecommendation(on.stage(), recommendations());
    }

    ArbitrateLead arbitrating() {
        return new ArbitrateLead(on.stage(), recommendations());
    }

    AttachEvidence attaching() {
        return new AttachEvidence(on.stage(), commitments(), evidence());
    }

    CheckHistory checking() {
        return new CheckHistory(on.stage(), history());
    }

    ExportRegister exporting() {
        return new ExportRegister(
                on.stage(), institutions(), recommendations(), commitments(), readingRecommendations());
    }

    ImportCommitments importing() {
        return new ImportCommitments(on.stage(), institutions(), recommendations(), commitments(), history());
    }

    ImportRecommendations importingRecommendations() {
        return new ImportRecommendations(on.stage(), recommendations());
    }

    PreviewImport previewing() {
        return new PreviewImport(on.stage(), institutions(), recommendations(), commitments());
    }

    PublishProgress publishing() {
        return new PublishProgress(on.stage(), commitments(), reports());
    }

    ReadCommitments reading() {
        return new ReadCommitments(
                on.stage(), institutions(), recommendations(), commitments(), reports(), new StoredFiles(entities));
    }

    ReadHistory readingHistory() {
        return new ReadHistory(on.stage(), history());
    }

    ReadRecommendations readingRecommendations() {
        return new ReadRecommendations(on.stage(), recommendations(), commitments());
    }

    ReadSubmittedReports readingSubmitted() {
        return new ReadSubmittedReports(on.stage(), reports());
    }

    RecordLeadConflict disagreeing() {
        return new RecordLeadConflict(on.stage(), recommendations());
    }

    ReportProgress reporting() {
        return new ReportProgress(on.stage(), commitments(), reports(), evidence());
    }

    SendProgressBack sendingBack() {
        return new SendProgressBack(
                on.stage(),
                commitments(),
                reports(),
                new People(entities),
                installation().outbox());
    }

    StoreAct storing() {
        return new StoreAct(
                on.stage(), new StoredFiles(entities), installation().clock());
    }

    WithdrawCommitment withdrawing() {
        return new WithdrawCommitment(on.stage(), commitments(), history());
    }

    Institutions institutions() {
        return new Institutions(entities);
    }

    private EvidenceFiles evidence() {
        return new EvidenceFiles(new StoredFiles(entities), installation().clock());
    }

    private Commitments commitments() {
        return new Commitments(entities);
    }

    private Recommendations recommendations() {
        return new Recommendations(entities);
    }

    private ProgressReports reports() {
        return new ProgressReports(entities);
    }

    private History history() {
        return new History(entities);
    }

    private AnInstallation installation() {
        return new AnInstallation(entities, () -> NOON);
    }
}
