package org.toguna.recommendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;

/** What the plenary asks for, and what the government answers. */
@Entity
@Table(name = "recommendation")
public class Recommendation {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private int number;
    private LocalizedText title;
    private String heading;
    private Levels levels;

    @Column(name = "lead_institution")
    private String leadInstitution;

    private LocalDate deadline;
    private String source;

    @Column(name = "agenda_item_id")
    private UUID agendaItemId;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Embedded
    private Response response;

    protected Recommendation() {}

    /**
     * @param agendaItemId the item it comes from, or null
     * @param adoptedOn null when the source does not say
     * @throws Refusal naming every field of the wording that is missing or wrong
     */
    public Recommendation(UUID forumId, int number, Wording wording, UUID agendaItemId, LocalDate adoptedOn) {
        wording.validate()
                .require(number >= 1 && number <= 9999, "number", "commitment.recommendation.number")
                .refuse();
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.number = number;
        this.title = wording.title();
        this.heading = wording.heading();
        this.levels = wording.levels();
        this.leadInstitution = wording.leadInstitution();
        this.deadline = wording.deadline();
        this.source = wording.source();
        this.agendaItemId = agendaItemId;
        this.adoptedOn = adoptedOn;
    }

    /**
     * Answers it. An answer stands once given; only a deferral is followed by another.
     *
     * @throws Refusal {@code commitment.response.given}
     */
    public void answer(Response given) {
        if (response != null && response.answer() != Answer.DEFERRED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.response.given");
        }
        response = given;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public int number() {
        return number;
    }

    public LocalizedText title() {
        return title;
    }

    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    public Levels levels() {
        return levels;
    }

    public Optional<String> leadInstitution() {
        return Optional.ofNullable(leadInstitution);
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<UUID> agendaItemId() {
        return Optional.ofNullable(agendaItemId);
    }

    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** How many whole days it has waited for an answer on a day; empty once answered, or when nobody knows since when. */
    public OptionalLong daysUnanswered(LocalDate on) {
        return response().isPresent() || adoptedOn == null || adoptedOn.isAfter(on)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(adoptedOn, on));
    }

    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }
}
