package org.toguna.following.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.files.domain.MediaType;
import org.toguna.files.domain.StoredFile;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** A meeting of the follow-up committee: called with its agenda, then its decisions and its minutes. */
@Entity
@Table(name = "committee_meeting")
public class Meeting {
    private static final int MOST_DECISIONS = 100;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;
    private LocalizedText agenda;
    private LocalizedText minutes = LocalizedText.NONE;

    @Column(name = "minutes_file")
    private String minutesFile;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Decision> decisions = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    /** @throws Refusal naming every field that is missing or wrong */
    public Meeting(UUID forumId, LocalDate heldOn, String place, LocalizedText agenda) {
        var validation = new Validation()
                .present("heldOn", heldOn)
                .line("place", place)
                .require(!agenda.isEmpty(), "agenda", "shared.missing");
        agenda.texts().values().forEach(text -> validation.optional("agenda", text, Validation.PARAGRAPH));
        validation.refuse();
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.heldOn = heldOn;
        this.place = place.strip();
        this.agenda = agenda;
    }

    /**
     * @param commitmentId null when it concerns no single commitment
     * @throws Refusal {@code following.meeting.tooManyDecisions}, or naming what is wrong with the words
     */
    public void decide(LocalizedText words, UUID commitmentId) {
        if (decisions.size() >= MOST_DECISIONS) {
            throw new Refusal(Refusal.Kind.INVALID, "following.meeting.tooManyDecisions", MOST_DECISIONS);
        }
        decisions.add(new Decision(this, decisions.size(), words, commitmentId));
    }

    /** Files the minutes as a text; a file given before stays beside it. */
    public void minute(LocalizedText text) {
        var validation = new Validation().require(!text.isEmpty(), "minutes", "shared.missing");
        text.texts().values().forEach(words -> validation.optional("minutes", words, 20_000));
        validation.refuse();
        minutes = text;
    }

    /**
     * Files the signed minutes.
     *
     * @throws Refusal {@code following.minutes.notPdf}
     */
    public void minute(StoredFile file) {
        if (file.type() != MediaType.PDF) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", "following.minutes.notPdf")));
        }
        minutesFile = file.sha256();
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public LocalizedText agenda() {
        return agenda;
    }

    /** In the order in which they were taken. */
    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    /** Empty until they are filed as a text. */
    public LocalizedText minutes() {
        return minutes;
    }

    /** The SHA-256 of the signed minutes. */
    public Optional<String> minutesFile() {
        return Optional.ofNullable(minutesFile);
    }
}
