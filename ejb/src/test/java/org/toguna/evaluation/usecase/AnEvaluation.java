package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.toguna.agenda.domain.Agenda;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.usecase.AStage;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;

/** A forum that evaluates two commitments of one ministry, on a stage without a container; and what its acts are made of. */
public final class AnEvaluation {
    /** Why it is handed over while people may still rate. */
    static final String EARLY = "Tous ceux qui le voulaient ont noté.";

    private final EntityManager entities;
    private final Forum forum;
    private final AStage on;
    private final Institution ministry;

    private AnEvaluation(EntityManager entities, Forum forum) {
        this.entities = entities;
        this.forum = forum;
        this.on = new AStage(entities, forum);
        this.ministry = ARegister.ministry(forum.id());
        new Institutions(entities).add(ministry);
        new Commitments(entities).add(ARegister.commitment(ministry, 1));
        new Commitments(entities).add(ARegister.commitment(ministry, 2));
        entities.flush();
    }

    /** In a forum whose ratings are open. */
    public static void play(Consumer<AnEvaluation> acting) {
        play(AForum.openFor(Activity.EVALUATION), acting);
    }

    public static void play(Forum forum, Consumer<AnEvaluation> acting) {
        Database.H2.run(entities -> acting.accept(new AnEvaluation(entities, forum)));
    }

    public static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** Whoever does not sign in does none of these, nor does who holds only another role; the trail keeps nothing of it. */
    public void keepsOut(Role other, ThrowingCallable... acts) {
        Arrays.asList(acts).forEach(act -> refuses("identity.notSignedIn", act));
        on.isEnteredBy(other);
        Arrays.asList(acts).forEach(act -> refuses("identity.forbidden", act));
        assertThat(on.trail()).isEmpty();
    }

    /** From now on somebody new acts, who holds these roles in the forum. */
    public UUID isEnteredBy(Role... roles) {
        return on.isEnteredBy(roles);
    }

    /** From now on somebody new acts, who was named to this role by that act. */
    UUID isEnteredBy(Role role, ActOfAppointment act) {
        var person = on.isEnteredBy();
        var tenure = new Tenure(null, null, forum.timeZone(), false, act);
        new Mandates(entities).give(person, role, forum.id(), Bounds.NONE, tenure, NOON);
        entities.flush();
        return person;
    }

    /** From now on a new participant acts, who may rate. */
    UUID isEnteredByRater() {
        var person = on.isEnteredBy(Role.PARTICIPANT);
        var registration = new Registrations(entities).find(forum.id(), person).orElseThrow();
        registration.confirm(NOON);
        registration.accredit(NOON);
        entities.flush();
        return person;
    }

    /** From now on a new official acts, who reports for the ministry. */
    UUID isEnteredByItsFocalPoint() {
        return on.isEnteredByFocalPointOf(ministry.id());
    }

    /** From now on a new official acts, who confirms for the ministry. */
    UUID isEnteredByItsValidator() {
        return on.isEnteredBy(Role.VALIDATOR, Bounds.to(ministry.id()));
    }

    /** An evaluator finds something about the first commitment and hands the report over. */
    void isTransmitted() {
        isEnteredBy(Role.EVALUATOR);
        new DeclareInterests(stage(), evaluations()).declare(slug(), "Aucun lien.");
        findsOfTheFirst();
        new TransmitEvaluation(stage(), evaluations(), everyCommitment(entities))
                .transmit(slug(), "Tenu à moitié.", EARLY);
    }

    void findsOfTheFirst() {
        finds(Assessment.LIMITED, Evidence.document(null, "https://example.org/pv"));
    }

    /** Of the first commitment. */
    void finds(Assessment assessment, Evidence... evidence) {
        new RecordFinding(stage(), commitments(), evaluations())
                .record(slug(), 1, assessment, Verifiability.VERIFIABLE, List.of(evidence), "Vu sur place.", null);
    }

    public EntityManager entities() {
        return entities;
    }

    public Stage stage() {
        return on.stage();
    }

    public Forum forum() {
        return forum;
    }

    public String slug() {
        return forum.slug();
    }

    /** What the audit trail keeps of an act in the forum. */
    public Happened happened(UUID person, String act, UUID subject) {
        return new Happened(person, act, forum.id(), subject);
    }

    public AStage on() {
        return on;
    }

    UUID evaluationId() {
        return evaluations().find(forum.id()).orElseThrow().id();
    }

    public Commitments commitments() {
        return new Commitments(entities);
    }

    public Evaluations evaluations() {
        return new Evaluations(entities);
    }

    Causes causes() {
        return new Causes(entities);
    }

    public PaperBatches batches() {
        return new PaperBatches(entities);
    }

    Ratings ratings() {
        return new Ratings(entities);
    }

    Lessons lessons() {
        return new Lessons(entities);
    }

    FixedRolls rolls() {
        return new FixedRolls(entities);
    }

    static Raters raters(EntityManager entities) {
        return new Raters(
                new Registrations(entities), new FixedRolls(entities), new Ratings(entities), new Zones(entities));
    }

    static EveryCommitment everyCommitment(EntityManager entities) {
        return new EveryCommitment(new Commitments(entities));
    }

    static TaughtLessons taughtLessons(EntityManager entities) {
        return new TaughtLessons(
                new Forums(entities), new Evaluations(entities), new Lessons(entities), new Agenda(entities));
    }

    public static Readings readings(EntityManager entities) {
        return new Readings(
                new Forums(entities),
                raters(entities),
                new Evaluations(entities),
                new Ratings(entities),
                everyCommitment(entities),
                new PaperBatches(entities),
                new Editions(
                        taughtLessons(entities),
                        new Evaluations(entities),
                        new Ratings(entities),
                        new Recommendations(entities),
                        new Commitments(entities)),
                new Causes(entities),
                new Zones(entities),
                new Mandates(entities));
    }

    static ReadEvaluation reading(Stage stage, EntityManager entities) {
        return new ReadEvaluation(stage, readings(entities));
    }

    static ReadLessons readingLessons(Stage stage, EntityManager entities) {
        return new ReadLessons(
                stage,
                new Forums(entities),
                new Evaluations(entities),
                taughtLessons(entities),
                everyCommitment(entities));
    }
}
