package org.toguna.commitment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * A promise that exists by a dated, referenced act of its lead institution, and changes only by amendment. Its versions say
 * everything; its own columns repeat what lists are sorted and filtered by.
 */
@Entity
@Table(name = "commitment")
public class Commitment {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private int number;

    @Column(name = "lead_institution_id")
    private UUID leadInstitutionId;

    private LocalizedText title;

    /** The start in force, or the date of the act. */
    private LocalDate starts;

    private LocalDate deadline;

    @Column(name = "recommendation_id")
    private UUID recommendationId;

    /** The code of the one that it concerns, or null. */
    private String territory;

    private Gaps gaps;

    @Column(name = "version_number")
    private int versionNumber;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CommitmentVersion> versions = new ArrayList<>();

    @Column(name = "report_count")
    private int reportCount;

    @Column(name = "latest_report")
    private int latestReport;

    @Enumerated(EnumType.STRING)
    private Status status = Status.NO_NEWS;

    private Integer percentage;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Commitment() {}

    /**
     * @param today in the forum's time zone
     * @throws Refusal naming every field of the act or of the terms that is missing or wrong
     */
    public Commitment(Institution lead, int number, Act act, Terms terms, LocalDate today, Instant now) {
        act.check(today);
        terms.check();
        this.id = UUID.randomUUID();
        this.forumId = lead.forumId();
        this.number = number;
        this.leadInstitutionId = lead.id();
        decide(new Decision(DecisionKind.ADOPTION, number, 1, act, lead.id(), lead.name(), terms, null, null, now));
    }

    private void decide(Decision decision) {
        versions.add(new CommitmentVersion(this, decision));
        versionNumber = decision.version();
        var terms = decision.terms();
        title = terms.title();
        starts = terms.starts().orElse(decision.act().date());
        deadline = terms.deadline();
        recommendationId = terms.recommendationId().orElse(null);
        territory = terms.place().orElse(null);
        gaps = Gaps.of(terms);
    }

    /**
     * Puts new terms in force; the old ones stay readable.
     *
     * @param by the function of whoever decides
     * @param expectedVersion the version that was on the screen when the amendment was written
     * @throws Refusal {@code commitment.amendedMeanwhile} when another amendment came first, {@code commitment.withdrawn}, or
     *     naming the wrong fields
     */
    public void amend(Terms terms, String reason, String by, int expectedVersion, Instant now) {
        follow(DecisionKind.AMENDMENT, terms, reason, by, expectedVersion, now);
    }

    /**
     * Gives it up. It stays in the register with the reason.
     *
     * @see #amend for the parameters and refusals
     */
    public void withdraw(String reason, String by, int expectedVersion, Instant now) {
        follow(DecisionKind.WITHDRAWAL, terms(), reason, by, expectedVersion, now);
        status = Status.WITHDRAWN;
    }

    private void follow(DecisionKind kind, Terms terms, String reason, String by, int expectedVersion, Instant now) {
        mustNotBeWithdrawn();
        if (expectedVersion != versionNumber) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.amendedMeanwhile", versionNumber);
        }
        new Validation().paragraph("reason", reason).line("decidedBy", by).refuse();
        terms.check();
        var before = decision();
        decide(new Decision(
                kind,
                number,
                versionNumber + 1,
                before.act(),
                before.leadId(),
                before.lead(),
                terms,
                reason.strip(),
                by.strip(),
                now));
    }

    private void mustNotBeWithdrawn() {
        if (status == Status.WITHDRAWN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.withdrawn");
        }
    }

    /**
     * Whether another report may be handed in.
     *
     * @param expectedReports how many reports there were when it was written, or null when whoever writes does not say
     * @throws Refusal {@code commitment.reportedMeanwhile} when another report came first, or {@code commitment.withdrawn}
     */
    public void mustTakeReport(Integer expectedReports) {
        mustNotBeWithdrawn();
        if (expectedReports != null && expectedReports != reportCount) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.reportedMeanwhile");
        }
    }

    /** @return the number of a report that is handed in, counted from 1 */
    public int countReport() {
        return ++reportCount;
    }

    /**
     * The latest public report says how it stands.
     *
     * @param report its number
     * @param itsPercentage 0 to 100
     */
    public void standAsReported(int report, Status itsStatus, int itsPercentage, Instant at) {
        if (report > latestReport && status != Status.WITHDRAWN) {
            latestReport = report;
            status = itsStatus;
            percentage = itsPercentage;
            reportedAt = at;
        }
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

    public UUID leadInstitutionId() {
        return leadInstitutionId;
    }

    public Act act() {
        return decision().act();
    }

    /** The latest decision. */
    public Decision decision() {
        return versions.get(versions.size() - 1).decision();
    }

    /** The terms in force. */
    public Terms terms() {
        return decision().terms();
    }

    /** What the terms in force lack. */
    public Gaps gaps() {
        return gaps;
    }

    /** Whether lists show what the latest version says. */
    boolean showsItsTerms() {
        var decision = decision();
        var terms = decision.terms();
        return decision.commitment() == number
                && decision.version() == versionNumber
                && decision.leadId().equals(leadInstitutionId)
                && terms.title().equals(title)
                && terms.deadline().equals(deadline)
                && terms.starts().orElse(decision.act().date()).equals(starts)
                && terms.recommendationId().equals(Optional.ofNullable(recommendationId))
                && Gaps.of(terms).equals(gaps)
                && versions.stream().allMatch(version -> version.position().isPresent())
                && (decision.kind() == DecisionKind.WITHDRAWAL) == (status == Status.WITHDRAWN);
    }

    public int versionNumber() {
        return versionNumber;
    }

    /** Oldest first. */
    public List<CommitmentVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** How many reports were handed in, published or not. */
    public int reportCount() {
        return reportCount;
    }

    public Status status() {
        return status;
    }

    /** @param zone the forum's */
    public Standing standing(Instant now, ZoneId zone) {
        return Standing.of(status, percentage, starts, deadline, reportedAt, now, zone);
    }

    /** The day of the latest public report, or the start. */
    public LocalDate latestNews(ZoneId zone) {
        return reportedAt == null ? starts : LocalDate.ofInstant(reportedAt, zone);
    }

    /** 0 to 100, once somebody reported. */
    public OptionalInt percentage() {
        return percentage == null ? OptionalInt.empty() : OptionalInt.of(percentage);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }
}
