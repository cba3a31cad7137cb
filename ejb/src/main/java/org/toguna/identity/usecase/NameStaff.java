package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;

/** An organiser names those who work in their forum; so may an administrator. */
@Act(by = {Role.ORGANISER, Role.ADMINISTRATOR})
public class NameStaff {
    private final Admission admission;
    private final Appointment appointment;

    @Inject
    NameStaff(Admission admission, Appointment appointment) {
        this.admission = admission;
        this.appointment = appointment;
    }

    /**
     * @param tenure in days of the forum
     * @param in the forum
     * @throws Refusal naming every field that is missing or wrong; {@code identity.role.judgeAndParty}, {@code
     *     identity.mandate.held}, {@code voting.box.holderOrganises}
     */
    public UUID name(Nominee nominee, Office office, Tenure tenure, Letterhead in) {
        return admission.act(this, in.forum().orElseThrow(), deed -> {
            var person = appointment.of(nominee, office, tenure, in, deed);
            deed.done(person);
            return person;
        });
    }
}
