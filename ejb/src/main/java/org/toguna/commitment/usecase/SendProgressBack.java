package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.usecase.Outbox;

/** The secretariat gives a report back to the focal point, who is told why. */
@Stateless
public class SendProgressBack {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Commitments commitments;

    @Inject
    ProgressReports reports;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    /** @throws org.toguna.shared.Refusal {@code commitment.report.decided} when it was published or sent back before */
    public void sendBack(String slug, int number, int reportNumber, String reason) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var commitment = commitments.take(forum.id(), number);
        var report = reports.get(commitment, reportNumber);
        report.sendBack(reason, clock.now());
        var author = people.get(report.reportedBy());
        outbox.write(
                forum.letterhead(),
                author.email().value(),
                author.language(),
                "commitment.sentBack",
                number,
                commitment.terms().title().in(Locale.forLanguageTag(author.language())),
                report.sentBackBecause().orElseThrow(),
                outbox.link(author.language(), "/forums/" + slug + "/commitments/" + number + "/report"));
        happened.fire(new Happened(person, "SendProgressBack", forum.id(), report.id()));
    }
}
