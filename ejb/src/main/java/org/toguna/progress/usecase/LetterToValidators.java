package org.toguna.progress.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.progress.domain.ProgressReport;

/** Tells those who confirm for an institution that a report waits for them; who wrote it does not confirm it. */
@Dependent
class LetterToValidators {
    private final Mandates mandates;
    private final People people;
    private final Institutions institutions;
    private final Outbox outbox;

    @Inject
    LetterToValidators(Mandates mandates, People people, Institutions institutions, Outbox outbox) {
        this.mandates = mandates;
        this.people = people;
        this.institutions = institutions;
        this.outbox = outbox;
    }

    void write(Scene on, Commitment commitment, ProgressReport report) {
        mandates.holders(commitment.leadInstitutionId(), Role.VALIDATOR, on.now()).stream()
                .filter(validator -> !validator.equals(report.reportedBy()))
                .map(people::get)
                .forEach(validator -> {
                    var language = Locale.forLanguageTag(validator.language());
                    outbox.write(
                            on.forum().letterhead(),
                            validator.email().value(),
                            validator.language(),
                            "commitment.toConfirm",
                            commitment.number(),
                            commitment.terms().title().in(language),
                            institutions.leading(commitment).name().in(language),
                            outbox.link(
                                    validator.language(),
                                    ProgressAddress.DECIDE.path(
                                            on.forum().slug(), commitment.number(), report.number())));
                });
    }
}
