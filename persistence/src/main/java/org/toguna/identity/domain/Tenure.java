package org.toguna.identity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/**
 * From when until when somebody is to hold an office, and by which act.
 *
 * @param from the first day; null for at once
 * @param until the last day; null until somebody ends it
 * @param zone whose days these are: the forum's, or UTC in the installation
 * @param interim until another is named for good
 * @param act null where nobody tells it
 */
public record Tenure(LocalDate from, LocalDate until, ZoneId zone, boolean interim, ActOfAppointment act) {
    /** At once, until somebody ends it, by an act that nobody tells. */
    public static final Tenure OPEN = new Tenure(null, null, ZoneOffset.UTC, false, null);

    public boolean isOpen() {
        return from == null && until == null && !interim && act == null;
    }

    /**
     * Adds what is wrong: fields of the act that are missing, {@code identity.mandate.endsBefore}, {@code identity.mandate.actToCome},
     * {@code identity.mandate.actMissing} where the role is given by a published act alone.
     */
    public Validation check(Validation validation, Role role, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        ofOurEra(validation, "from", from);
        ofOurEra(validation, "until", until);
        validation.require(
                until == null || !until.isBefore(today) && (from == null || !until.isBefore(from)),
                "until",
                "identity.mandate.endsBefore");
        boolean published = role == Role.EVALUATOR;
        validation.require(act != null || !published, "role", "identity.mandate.actMissing");
        if (act != null) {
            ofOurEra(validation, "actDate", act.date());
            validation
                    .present("actKind", act.kind())
                    .line("actReference", act.reference())
                    .present("actDate", act.date())
                    .require(act.date() == null || !act.date().isAfter(today), "actDate", "identity.mandate.actToCome")
                    .require(act.terms() != null || !published, "actTerms", "shared.missing")
                    .optional("actTerms", act.terms(), Validation.PARAGRAPH)
                    .require(act.selection() != null || !published, "actSelection", "shared.missing")
                    .optional("actSelection", act.selection(), Validation.PARAGRAPH);
        }
        return validation;
    }

    private static void ofOurEra(Validation validation, String field, LocalDate day) {
        validation.require(day == null || Written.isOfOurEra(day), field, "shared.notDate");
    }

    Instant starts(Instant now) {
        return from == null ? now : from.atStartOfDay(zone).toInstant();
    }

    Optional<Instant> ends() {
        return Optional.ofNullable(until)
                .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
