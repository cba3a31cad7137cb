package org.toguna.identity.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.shared.Refusal;

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

    /** @throws Refusal naming every field that is missing or wrong; {@code voting.box.holderOrganises} */
    public UUID name(String email, String name, String language, Role role) {
        return admission.act(this, deed -> {
            var person = appointment.of(email, name, language, role, Letterhead.INSTALLATION);
            deed.done(person);
            return person;
        });
    }
}
