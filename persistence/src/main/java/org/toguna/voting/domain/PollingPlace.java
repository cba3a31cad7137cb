package org.toguna.voting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.values.Country;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * Where a verifiable vote is also held on paper or in the room. Somebody of the office and somebody of an association count its
 * ballots; what they found counts once they agree, and is never put into the box.
 */
@Entity
@Table(name = "polling_place")
public class PollingPlace {
    @Id
    private UUID id;

    @Column(name = "box_id")
    private UUID boxId;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String name;
    private String country;

    @Column(name = "teller_id")
    private UUID tellerId;

    private String association;
    private String minutes;
    private Counts counts;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version
    private int version;

    protected PollingPlace() {}

    /** Who counts for an association, and the name of that association. */
    public record AssociationTeller(UUID person, String association) {}

    /**
     * @param country whose consular officers may count there; null where none does
     * @throws Refusal naming every field that is missing or wrong
     */
    public PollingPlace(
            UUID boxId, PlaceKind kind, String name, String country, AssociationTeller teller, Instant now) {
        this.id = UUID.randomUUID();
        this.boxId = boxId;
        this.openedAt = now;
        adopt(kind, name, country, teller);
    }

    void change(PlaceKind newKind, String newName, String newCountry, AssociationTeller newTeller) {
        mustBeOpen();
        adopt(newKind, newName, newCountry, newTeller);
    }

    private void adopt(PlaceKind itsKind, String itsName, String itsCountry, AssociationTeller teller) {
        new Validation()
                .present("kind", itsKind)
                .line("name", itsName)
                .require(itsCountry == null || Country.isKnown(itsCountry), "country", "shared.country.unknown")
                .refuse();
        kind = itsKind;
        name = itsName.strip();
        country = itsCountry;
        tellerId = teller.person();
        association = teller.association();
    }

    void file(StoredFile itsMinutes) {
        mustBeOpen();
        minutes = itsMinutes.sha256();
    }

    void agree(Counts both, Instant now) {
        counts = both;
        agreedAt = now;
    }

    /** @throws Refusal {@code voting.place.agreed} */
    void mustBeOpen() {
        if (isAgreed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.place.agreed");
        }
    }

    /** @throws Refusal {@code voting.place.minutesMissing}, {@code voting.place.agreed} */
    void mustBeCountable() {
        mustBeOpen();
        if (minutes == null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.place.minutesMissing");
        }
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    /** Whether this person counts for the association. */
    public boolean isCountedBy(UUID person) {
        return tellerId.equals(person);
    }

    public UUID id() {
        return id;
    }

    public UUID boxId() {
        return boxId;
    }

    public PlaceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** By two letters. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** Whether this is the same place in another spelling: capitals, accents, spaces and punctuation tell no two apart. */
    boolean isNamed(String other) {
        return spelling(name).equals(spelling(other));
    }

    private static String spelling(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    public UUID tellerId() {
        return tellerId;
    }

    public String association() {
        return association;
    }

    /** The SHA-256 of the scanned minutes. */
    public Optional<String> minutes() {
        return Optional.ofNullable(minutes);
    }

    /** What both found, once they agree. */
    public Optional<Counts> counts() {
        return Optional.ofNullable(counts);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }
}
