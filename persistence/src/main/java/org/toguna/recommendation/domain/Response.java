package org.toguna.recommendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** The government's answer to a recommendation, with its reasons. */
@Embeddable
public class Response {
    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "deferred_until")
    private LocalDate deferredUntil;

    private LocalizedText reasons;

    @Column(name = "answered_by")
    private String givenBy;

    @Column(name = "answered_on")
    private LocalDate givenOn;

    protected Response() {}

    /**
     * @param deferredUntil the day by which a deferred recommendation is answered again; null for every other answer
     * @param givenBy the function of whoever answers, such as "Secrétaire générale"
     * @throws Refusal naming every field that is missing or wrong
     */
    public Response(Answer answer, LocalDate deferredUntil, LocalizedText reasons, String givenBy, LocalDate givenOn) {
        var validation = new Validation()
                .present("answer", answer)
                .require(!reasons.isEmpty(), "reasons", "commitment.response.reasonsMissing")
                .line("givenBy", givenBy)
                .present("givenOn", givenOn)
                .require(
                        (answer == Answer.DEFERRED) == (deferredUntil != null),
                        "deferredUntil",
                        "commitment.response.deferredUntil")
                .require(
                        deferredUntil == null || givenOn == null || deferredUntil.isAfter(givenOn),
                        "deferredUntil",
                        "commitment.response.deferredBefore");
        reasons.texts().values().forEach(text -> validation.optional("reasons", text, Validation.PARAGRAPH));
        validation.refuse();
        this.answer = answer;
        this.deferredUntil = deferredUntil;
        this.reasons = reasons;
        this.givenBy = givenBy.strip();
        this.givenOn = givenOn;
    }

    public Answer answer() {
        return answer;
    }

    public Optional<LocalDate> deferredUntil() {
        return Optional.ofNullable(deferredUntil);
    }

    public LocalizedText reasons() {
        return reasons;
    }

    public String givenBy() {
        return givenBy;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
