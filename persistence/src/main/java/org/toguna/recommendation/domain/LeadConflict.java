package org.toguna.recommendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** Institutions disagree on who leads what a recommendation asks for; an arbitration settles it, once and for good. */
@Entity
@Table(name = "lead_conflict")
public class LeadConflict {
    @Id
    @Column(name = "recommendation_id")
    private UUID recommendationId;

    private String positions;

    private LocalDate since;

    @Column(name = "lead_institution")
    private String lead;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "act_reference")
    private String reference;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Version
    private int version;

    /**
     * How it was settled.
     *
     * @param lead the institution that leads
     * @param by the function of whoever decided
     * @param reference of the act that says so
     */
    public record Arbitration(String lead, String by, String reference, LocalDate on) {}

    protected LeadConflict() {}

    public LeadConflict(Recommendation recommendation) {
        this.recommendationId = recommendation.id();
    }

    /**
     * Says, or says anew until it is settled, which institution holds what.
     *
     * @param today a disagreement does not begin in the future
     * @throws Refusal {@code commitment.lead.settled}, or naming every field that is missing or wrong
     */
    public void state(String itsPositions, LocalDate itsBeginning, LocalDate today) {
        mustBeOpen();
        new Validation()
                .paragraph("positions", itsPositions)
                .present("since", itsBeginning)
                .require(itsBeginning == null || !itsBeginning.isAfter(today), "since", "commitment.lead.future")
                .refuse();
        positions = itsPositions.strip();
        since = itsBeginning;
    }

    /** @throws Refusal {@code commitment.lead.settled}, or naming every field that is missing or wrong */
    public void settle(Arbitration arbitration, LocalDate today) {
        mustBeOpen();
        new Validation()
                .line("lead", arbitration.lead())
                .line("settledBy", arbitration.by())
                .line("reference", arbitration.reference())
                .present("settledOn", arbitration.on())
                .require(
                        arbitration.on() == null
                                || !arbitration.on().isAfter(today)
                                        && !arbitration.on().isBefore(since),
                        "settledOn",
                        "commitment.lead.settledOn")
                .refuse();
        lead = arbitration.lead().strip();
        settledBy = arbitration.by().strip();
        reference = arbitration.reference().strip();
        settledOn = arbitration.on();
    }

    private void mustBeOpen() {
        if (settledOn != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.lead.settled");
        }
    }

    public UUID recommendationId() {
        return recommendationId;
    }

    public String positions() {
        return positions;
    }

    public LocalDate since() {
        return since;
    }

    public Optional<Arbitration> arbitration() {
        return settledOn == null
                ? Optional.empty()
                : Optional.of(new Arbitration(lead, settledBy, reference, settledOn));
    }
}
