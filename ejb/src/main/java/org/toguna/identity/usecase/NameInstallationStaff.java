package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Refusal;

/** An administrator names other administrators and those who may convene forums. */
@Act(by = Role.ADMINISTRATOR, name = "NameStaff")
public class NameInstallationStaff {
    private final Admission admission;
    private final Appointment appointment;

    @Inject
    NameInstallationStaff(Admission admission, Appointment appointment) {
        this.admission = admission;
        this.appointment = appointment;
    }

    /**
     * @param tenure in days of UTC
     * @throws Refusal naming every field that is missing or wrong; {@code identity.mandate.held}, {@code voting.box.holderOrganises}
     */
    public UUID name(Nominee nominee, Role role, Tenure tenure) {
        return admission.act(this, deed -> {
            var person = appointment.of(nominee, new Office(role), tenure, Letterhead.INSTALLATION, deed);
            deed.done(person);
            return person;
        });
    }
}
