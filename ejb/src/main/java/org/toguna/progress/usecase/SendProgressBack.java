package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;

/** Whoever would confirm or publish a report gives it back to the focal point, who is told why. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.VALIDATOR})
public class SendProgressBack {
    private final Stage stage;
    private final Commitments commitments;
    private final ProgressReports reports;
    private final People people;
    private final Outbox outbox;

    @Inject
    SendProgressBack(Stage stage, Commitments commitments, ProgressReports reports, People people, Outbox outbox) {
        this.stage = stage;
        this.commitments = commitments;
        this.reports = reports;
        this.people = people;
        this.outbox = outbox;
    }

    /**
     * @throws org.toguna.values.Refusal {@code identity.forbidden} for the validator of another institution, {@code
     *     commitment.report.decided} when it was published or sent back before
     */
    public ProgressReport sendBack(String slug, int number, int reportNumber, String reason) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.take(on.forumId(), number);
            if (!on.holds(Role.ORGANISER, Role.RAPPORTEUR)) {
                on.mustHoldFor(commitment.leadInstitutionId(), Role.VALIDATOR);
            }
            var report = reports.get(commitment, reportNumber);
            report.sendBack(reason, on.now());
            var author = people.get(report.reportedBy());
            outbox.write(
                    on.forum().letterhead(),
                    author.email().value(),
                    author.language(),
                    "commitment.sentBack",
                    number,
                    commitment.terms().title().in(Locale.forLanguageTag(author.language())),
                    report.sentBackBecause().orElseThrow(),
                    outbox.link(author.language(), ProgressAddress.REPORT.path(slug, number)));
            on.done(report.id());
            return report;
        });
    }
}
