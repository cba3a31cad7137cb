package org.toguna.progress.usecase;

import java.util.function.Consumer;
import org.toguna.commitment.usecase.Matters;
import org.toguna.commitment.usecase.RegisterActs;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.progress.domain.ProgressReports;

/** The acts on progress for tests, each by whoever entered the stage last. */
record ProgressActs(RegisterActs register) {
    /** Acts in a transaction of their own, in a forum in which a ministry has made its first commitment before. */
    static void play(Database database, Forum forum, Consumer<ProgressActs> acting) {
        RegisterActs.play(database, forum, register -> acting.accept(new ProgressActs(register)));
    }

    static void play(Forum forum, Consumer<ProgressActs> acting) {
        play(Database.H2, forum, acting);
    }

    AStage on() {
        return register.on();
    }

    ReadProgress reading() {
        return new ReadProgress(
                on().stage(),
                register.institutions(),
                register.recommendations(),
                register.commitments(),
                new ProgressReports(register.entities()),
                matters());
    }

    private Matters matters() {
        return new Matters(new Territories(register.entities()));
    }

    AttachEvidence attaching() {
        return new AttachEvidence(on().stage(), register.commitments(), matters(), evidence());
    }

    PublishProgress publishing() {
        return new PublishProgress(
                on().stage(),
                register.commitments(),
                new ProgressReports(register.entities()),
                new Mandates(register.entities()));
    }

    ConfirmProgress confirming() {
        return new ConfirmProgress(on().stage(), register.commitments(), new ProgressReports(register.entities()));
    }

    ReadSubmittedReports readingSubmitted() {
        return new ReadSubmittedReports(on().stage(), new ProgressReports(register.entities()));
    }

    ReportProgress reporting() {
        return reporting(new ProgressReports(register.entities()));
    }

    ReportProgress reporting(ProgressReports reports) {
        return new ReportProgress(
                on().stage(),
                register.commitments(),
                matters(),
                reports,
                evidence(),
                new LetterToValidators(
                        new Mandates(register.entities()),
                        new People(register.entities()),
                        register.institutions(),
                        register.installation().outbox()));
    }

    ReadOwnCommitments readingOwn() {
        return new ReadOwnCommitments(on().stage(), register.commitments());
    }

    SendProgressBack sendingBack() {
        return new SendProgressBack(
                on().stage(),
                register.commitments(),
                new ProgressReports(register.entities()),
                new People(register.entities()),
                register.installation().outbox());
    }

    private EvidenceFiles evidence() {
        return new EvidenceFiles(
                new StoredFiles(register.entities()), register.installation().clock());
    }
}
