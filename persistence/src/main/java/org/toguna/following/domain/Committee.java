package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** The follow-up committee of a forum, and what it is charged with. */
@Entity
@Table(name = "committee")
public class Committee {
    @Id
    @Column(name = "forum_id")
    private UUID forumId;

    private LocalizedText mandate;

    @Version
    private int version;

    protected Committee() {}

    /** @throws org.toguna.values.Refusal naming what is wrong with the mandate */
    public Committee(UUID forumId, LocalizedText mandate) {
        this.forumId = forumId;
        charge(mandate);
    }

    /** Words its mandate anew. */
    public final void charge(LocalizedText newMandate) {
        var validation = new Validation().require(!newMandate.isEmpty(), "mandate", "shared.missing");
        newMandate.texts().values().forEach(text -> validation.optional("mandate", text, Validation.PARAGRAPH));
        validation.refuse();
        mandate = newMandate;
    }

    public LocalizedText mandate() {
        return mandate;
    }
}
