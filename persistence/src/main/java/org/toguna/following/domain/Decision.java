package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** What a meeting decided, on one commitment or on none. */
@Entity
@Table(name = "committee_decision")
public class Decision {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int position;
    private LocalizedText words;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    protected Decision() {}

    Decision(Meeting meeting, int position, LocalizedText words, UUID commitmentId) {
        var validation = new Validation().require(!words.isEmpty(), "words", "shared.missing");
        words.texts().values().forEach(text -> validation.optional("words", text, Validation.PARAGRAPH));
        validation.refuse();
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.position = position;
        this.words = words;
        this.commitmentId = commitmentId;
    }

    public LocalizedText words() {
        return words;
    }

    public Optional<UUID> commitmentId() {
        return Optional.ofNullable(commitmentId);
    }
}
