package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.toguna.shared.Levels;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;

/** What exactly is promised. */
@Embeddable
public class Terms {
    private LocalizedText title;
    private LocalizedText objective;
    private LocalizedText means;

    @Embedded
    private Indicator indicator;

    @Embedded
    private Budget budget;

    private LocalDate starts;
    private LocalDate deadline;
    private Levels levels;

    @Column(name = "supporting_institutions")
    private String supportingInstitutions;

    @Column(name = "recommendation_id")
    private UUID recommendationId;

    protected Terms() {}

    /**
     * @param indicator null when none was chosen
     * @param budget null when none was voted
     * @param starts null when the act does not say
     * @param supportingInstitutions their names, one a line, or null
     * @param recommendationId the recommendation it answers, or null
     */
    public Terms(
            LocalizedText title,
            LocalizedText objective,
            LocalizedText means,
            Indicator indicator,
            Budget budget,
            LocalDate starts,
            LocalDate deadline,
            Levels levels,
            String supportingInstitutions,
            UUID recommendationId) {
        this.title = title;
        this.objective = objective;
        this.means = means;
        this.indicator = indicator == null || indicator.isEmpty() ? null : indicator;
        this.budget = budget;
        this.starts = starts;
        this.deadline = deadline;
        this.levels = levels;
        this.supportingInstitutions = supportingInstitutions == null || supportingInstitutions.isBlank()
                ? null
                : supportingInstitutions.strip();
        this.recommendationId = recommendationId;
    }

    /** @throws org.toguna.shared.Refusal naming every field that is missing or wrong */
    void check() {
        var validation = new Validation()
                .require(!title.isEmpty(), "title", "shared.missing")
                .require(!objective.isEmpty(), "objective", "shared.missing")
                .present("deadline", deadline)
                .require(
                        starts == null || deadline == null || !deadline.isBefore(starts),
                        "deadline",
                        "commitment.deadline.beforeStart")
                .optional("supportingInstitutions", supportingInstitutions, Validation.PARAGRAPH);
        title.texts().values().forEach(text -> validation.optional("title", text, Validation.LINE));
        objective.texts().values().forEach(text -> validation.optional("objective", text, Validation.PARAGRAPH));
        means.texts().values().forEach(text -> validation.optional("means", text, Validation.PARAGRAPH));
        indicator().ifPresent(chosen -> chosen.validate(validation));
        budget().ifPresent(voted -> voted.validate(validation));
        validation.refuse();
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText objective() {
        return objective;
    }

    public LocalizedText means() {
        return means;
    }

    public Optional<Indicator> indicator() {
        return Optional.ofNullable(indicator);
    }

    public Optional<Budget> budget() {
        return Optional.ofNullable(budget);
    }

    public Optional<LocalDate> starts() {
        return Optional.ofNullable(starts);
    }

    public LocalDate deadline() {
        return deadline;
    }

    public Levels levels() {
        return levels;
    }

    public Optional<String> supportingInstitutions() {
        return Optional.ofNullable(supportingInstitutions);
    }

    public Optional<UUID> recommendationId() {
        return Optional.ofNullable(recommendationId);
    }
}
