package org.toguna.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.Token;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** One person's wish to take part in one forum, and what became of it. */
@Entity
@Table(name = "registration")
public class Registration {
    public static final int LONGEST_REASON = 2000;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String language;
    private String country;
    private String city;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "name_shown")
    private boolean nameShown;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private int version;

    protected Registration() {}

    public Registration(UUID forumId, UUID personId, Particulars particulars, Instant now) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.personId = personId;
        this.status = Status.UNCONFIRMED;
        declare(particulars, now);
    }

    /**
     * Says it anew, as long as the address is not confirmed; from then on a stranger who knows the address could rewrite what
     * its owner said.
     *
     * @throws Refusal {@code registration.already}, or naming every field that is missing or wrong
     */
    public final void declare(Particulars particulars, Instant now) {
        mustBeUnconfirmed();
        particulars.check(new Validation()).refuse();
        name = particulars.name();
        language = particulars.language();
        country = particulars.country();
        city = particulars.city();
        category = particulars.category();
        organisation = particulars.organisation();
        gender = particulars.gender();
        nameShown = particulars.nameShown();
        registeredAt = now;
    }

    /** @param browser the token of the one in which it was said last */
    public void declaredIn(String browser) {
        declaredBy = Token.hash(browser);
    }

    /**
     * Else a stranger's words, and a consent that nobody gave, would be confirmed by whoever reads the letter.
     *
     * @throws Refusal {@code registration.already}, {@code registration.declaredElsewhere}
     */
    public void mustBeDeclaredIn(Optional<String> browser) {
        mustBeUnconfirmed();
        if (declaredBy != null
                && !browser.map(Token::hash).filter(declaredBy::equals).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "registration.declaredElsewhere");
        }
    }

    /**
     * The same for whoever was shown what was said.
     *
     * @param moment when what they saw had been said
     * @throws Refusal {@code registration.already}, {@code registration.declaredElsewhere}
     */
    public void mustBeDeclaredAt(Instant moment) {
        mustBeUnconfirmed();
        if (!registeredAt.equals(moment)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "registration.declaredElsewhere");
        }
    }

    /**
     * Its owner has shown that they read the mailbox: the office may see it.
     *
     * @throws Refusal {@code registration.already}
     */
    public void confirm(Instant now) {
        mustBeUnconfirmed();
        status = Status.REQUESTED;
        confirmedAt = now;
    }

    public boolean isConfirmed() {
        return status != Status.UNCONFIRMED;
    }

    private void mustBeUnconfirmed() {
        if (isConfirmed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "registration.already");
        }
    }

    /**
     * Admits the person, even after a refusal.
     *
     * @return false when they were admitted already, and nothing changed
     * @throws Refusal {@code registration.unconfirmed}
     */
    public boolean accredit(Instant now) {
        mustBeConfirmed();
        if (status == Status.ACCREDITED) {
            return false;
        }
        status = Status.ACCREDITED;
        refusalReason = null;
        decidedAt = now;
        return true;
    }

    /**
     * Turns the person down, even after an accreditation.
     *
     * @param reason which the person will read
     * @return false when they were turned down for this reason already, and nothing changed
     * @throws Refusal {@code registration.unconfirmed}, {@code registration.reason.missing} or {@code shared.tooLong}
     */
    public boolean refuse(String reason, Instant now) {
        new Validation()
                .require(reason != null && !reason.isBlank(), "reason", "registration.reason.missing")
                .optional("reason", reason, LONGEST_REASON)
                .refuse();
        mustBeConfirmed();
        if (status == Status.REFUSED && reason.strip().equals(refusalReason)) {
            return false;
        }
        status = Status.REFUSED;
        refusalReason = reason.strip();
        decidedAt = now;
        return true;
    }

    private void mustBeConfirmed() {
        if (!isConfirmed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "registration.unconfirmed");
        }
    }

    /** Forgets who it was; the country, the category and the gender still count. */
    public void erase(Instant now) {
        name = "";
        city = "";
        organisation = null;
        nameShown = false;
        refusalReason = null;
        erasedAt = now;
    }

    public boolean mayVote() {
        return status == Status.ACCREDITED && category.votes();
    }

    /** The organisation of the diaspora for which the person may speak; an authority's is none. */
    public Optional<String> association() {
        return Optional.ofNullable(organisation).filter(any -> mayVote());
    }

    /** The name that may stand beside what the person contributes, if they consent to it. */
    public Optional<String> shownName() {
        return Optional.of(name).filter(any -> nameShown);
    }

    /**
     * Its owner gives or withdraws that consent, at any time.
     *
     * @throws Refusal {@code registration.unconfirmed}, {@code registration.erased}
     */
    public void showName(boolean consents) {
        mustBeConfirmed();
        if (erasedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "registration.erased");
        }
        nameShown = consents;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public UUID personId() {
        return personId;
    }

    public Status status() {
        return status;
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Particulars particulars() {
        return new Particulars(name, language, country, city, category, organisation, gender, nameShown);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
