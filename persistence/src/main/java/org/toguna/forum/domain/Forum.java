package org.toguna.forum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** One edition of a forum, or a standing body. */
@Entity
@Table(name = "forum")
public class Forum {
    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalizedText name;
    private LocalizedText theme;
    private LocalizedText convener;
    private String country;
    private Levels levels;
    private LocalizedText venue;
    private String city;

    @Column(name = "time_zone")
    private String timeZone;

    private LocalDate starts;
    private LocalDate ends;
    private int edition;

    @Column(name = "predecessor_id")
    private UUID predecessorId;

    private boolean archive;
    private boolean complete = true;
    private boolean demonstration;
    private Provenance provenance;

    @Column(name = "evaluation_published_at")
    private Instant evaluationPublishedAt;

    @Column(name = "gate_override_reason")
    private String gateOverrideReason;

    @Column(name = "gate_overridden_at")
    private Instant gateOverriddenAt;

    @ElementCollection
    @CollectionTable(name = "forum_window", joinColumns = @JoinColumn(name = "forum_id"))
    @MapKeyColumn(name = "activity")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Activity, Window> windows = new EnumMap<>(Activity.class);

    @ElementCollection
    @CollectionTable(name = "forum_heading", joinColumns = @JoinColumn(name = "forum_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "name", column = @Column(name = "name"))
    private List<Heading> headings = new ArrayList<>();

    @Version
    private int version;

    protected Forum() {}

    /** @param predecessor the edition whose evaluation opens this one, or null for the first */
    public Forum(Invitation invitation, UUID predecessor) {
        this.id = UUID.randomUUID();
        this.slug = invitation.slug();
        this.predecessorId = predecessor;
        invitation.check();
        adopt(invitation);
    }

    /**
     * Announces it anew; its address and its predecessor stay.
     *
     * @throws Refusal {@code forum.vote.fixed} for a vote whose results could have been read, or whose opening has passed
     */
    public void announce(Invitation invitation, Optional<Forum> predecessor, Instant now) {
        invitation.check();
        if (gateIsOpen(predecessor)) {
            mustKeepTheVote(
                    window(Activity.VOTE),
                    Optional.ofNullable(invitation.windows().get(Activity.VOTE)),
                    now);
        }
        adopt(invitation);
    }

    /** Otherwise whoever sets the dates could close early, read the results and open again. */
    private static void mustKeepTheVote(Optional<Window> before, Optional<Window> after, Instant now) {
        if (before.map(window -> !window.admits(after, now)).orElse(false)) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("windows.vote", "forum.vote.fixed")));
        }
    }

    private void adopt(Invitation invitation) {
        kind = invitation.kind();
        name = invitation.name();
        theme = invitation.theme();
        convener = invitation.convener();
        country = invitation.country();
        levels = invitation.levels();
        venue = invitation.venue();
        city = invitation.city();
        timeZone = invitation.timeZone();
        starts = invitation.starts();
        ends = invitation.ends();
        edition = invitation.edition();
        windows.clear();
        windows.putAll(invitation.windows());
        headings.clear();
        headings.addAll(invitation.headings());
    }

    /** Makes it a read-only record of a forum that others held. */
    public void archive(Provenance itsProvenance, boolean itsListsAreComplete) {
        archive = true;
        provenance = itsProvenance;
        complete = itsListsAreComplete;
    }

    public void markAsDemonstration() {
        demonstration = true;
    }

    /** @throws Refusal {@code forum.archived} */
    public void mustBeWritable() {
        if (archive) {
            throw new Refusal(Refusal.Kind.CONFLICT, "forum.archived");
        }
    }

    /**
     * The clock and the windows decide what is open; contributions and votes also need the gate.
     *
     * @param predecessor the edition before this one, when there is one
     */
    public boolean isOpen(Activity activity, Optional<Forum> predecessor, Instant now) {
        return !archive
                && (isWithinWindow(activity, now)
                        // Whoever was not there may still come and say what became of the promises.
                        || activity == Activity.REGISTRATION && isWithinWindow(Activity.EVALUATION, now))
                && (!isGated(activity) || gateIsOpen(predecessor));
    }

    /** Whether it is open or was. */
    public boolean hasOpened(Activity activity, Optional<Forum> predecessor, Instant now) {
        return !archive
                && window(activity).map(window -> !now.isBefore(window.opens())).orElse(false)
                && (!isGated(activity) || gateIsOpen(predecessor));
    }

    private boolean isWithinWindow(Activity activity, Instant now) {
        return window(activity).map(window -> window.isOpenAt(now)).orElse(false);
    }

    /** @throws Refusal {@code forum.archived}, {@code forum.evaluationMissing} or {@code forum.windowClosed} */
    public void mustBeOpen(Activity activity, Optional<Forum> predecessor, Instant now) {
        mustBeWritable();
        if (isGated(activity) && !gateIsOpen(predecessor)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "forum.evaluationMissing");
        }
        if (!isOpen(activity, predecessor, now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "forum.windowClosed", activity);
        }
    }

    /** What was promised is checked first: shut until the predecessor's evaluation is published, or overridden with a reason. */
    public boolean gateIsOpen(Optional<Forum> predecessor) {
        return predecessor.map(before -> before.evaluationPublishedAt != null).orElse(true)
                || gateOverrideReason != null;
    }

    private static boolean isGated(Activity activity) {
        return activity == Activity.CONTRIBUTION || activity == Activity.VOTE;
    }

    /** @throws Refusal {@code forum.override.reasonMissing} */
    public void overrideGate(String reason, Instant now) {
        mustBeWritable();
        new Validation()
                .require(reason != null && !reason.isBlank(), "reason", "forum.override.reasonMissing")
                .optional("reason", reason, Validation.PARAGRAPH)
                .refuse();
        gateOverrideReason = reason.strip();
        gateOverriddenAt = now;
    }

    /** The dated fact that opens the next edition; the first date stays. */
    public void evaluationPublished(Instant at) {
        if (evaluationPublishedAt == null) {
            evaluationPublishedAt = at;
        }
    }

    public Optional<Window> window(Activity activity) {
        return Optional.ofNullable(windows.get(activity));
    }

    /** In whose name its letters are written. */
    public Letterhead letterhead() {
        return Letterhead.of(id, name, convener);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Kind kind() {
        return kind;
    }

    public LocalizedText name() {
        return name;
    }

    public LocalizedText theme() {
        return theme;
    }

    public LocalizedText convener() {
        return convener;
    }

    public String country() {
        return country;
    }

    public Levels levels() {
        return levels;
    }

    public LocalizedText venue() {
        return venue;
    }

    public String city() {
        return city;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public LocalDate starts() {
        return starts;
    }

    public LocalDate ends() {
        return ends;
    }

    public int edition() {
        return edition;
    }

    public Optional<UUID> predecessorId() {
        return Optional.ofNullable(predecessorId);
    }

    public boolean isArchive() {
        return archive;
    }

    public boolean isComplete() {
        return complete;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    /** Of an archive only. */
    public Optional<Provenance> provenance() {
        return Optional.ofNullable(provenance);
    }

    public Optional<Instant> evaluationPublishedAt() {
        return Optional.ofNullable(evaluationPublishedAt);
    }

    public Optional<String> gateOverrideReason() {
        return Optional.ofNullable(gateOverrideReason);
    }

    public Optional<Instant> gateOverriddenAt() {
        return Optional.ofNullable(gateOverriddenAt);
    }

    public Map<Activity, Window> windows() {
        return Collections.unmodifiableMap(windows);
    }

    public List<Heading> headings() {
        return Collections.unmodifiableList(headings);
    }
}
