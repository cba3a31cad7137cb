package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;

/** What a meeting decided, on one commitment or on none. */
@Embeddable
public class Decision {
    private LocalizedText words;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    protected Decision() {}

    /** @param commitmentId null when it concerns no single commitment */
    public Decision(LocalizedText words, UUID commitmentId) {
        var validation = new Validation().require(!words.isEmpty(), "words", "shared.missing");
        words.texts().values().forEach(text -> validation.optional("words", text, Validation.PARAGRAPH));
        validation.refuse();
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
