package org.toguna.voting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What one of the two found in a polling place. */
@Entity
@Table(name = "place_entry")
public class PlaceEntry {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private Teller teller;

    @Column(name = "entered_by")
    private UUID enteredBy;

    private Counts counts;

    protected PlaceEntry() {}

    /** @param counts checked */
    PlaceEntry(PollingPlace place, Teller teller, UUID enteredBy, Counts counts) {
        this.id = UUID.randomUUID();
        this.placeId = place.id();
        this.teller = teller;
        this.enteredBy = enteredBy;
        this.counts = counts;
    }

    public Teller teller() {
        return teller;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Counts counts() {
        return counts;
    }
}
