package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.OptionalInt;
import java.util.UUID;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Registration;

/** One person on a fixed roll, as they were registered when it was fixed. */
@Entity
@Table(name = "evaluation_roll_entry")
public class RollEntry {
    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "roll_id")
    private UUID rollId;

    private String country;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "country_told")
    private boolean countryTold;

    @Column(name = "gender_told")
    private boolean genderTold;

    private Integer place;

    protected RollEntry() {}

    /** @param told what may be told of the roll, then and ever after */
    RollEntry(FixedRoll roll, Registration registration, FixedRolls.Told told) {
        this.registrationId = registration.id();
        this.rollId = roll.id();
        this.country = registration.particulars().country();
        this.gender = registration.particulars().gender();
        this.countryTold = told.countries().shown().containsKey(country);
        this.genderTold = told.genders().shown().containsKey(gender);
    }

    void draw(int itsPlace) {
        place = itsPlace;
    }

    public Draw.Lot lot() {
        return new Draw.Lot(registrationId, country, gender);
    }

    boolean isCountryTold() {
        return countryTold;
    }

    boolean isGenderTold() {
        return genderTold;
    }

    public UUID registrationId() {
        return registrationId;
    }

    /** The place among those drawn, from 0. */
    public OptionalInt place() {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public Sample sample() {
        return place == null ? Sample.VOLUNTEER : Sample.DRAWN;
    }
}
