package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** A reason why a promise met difficulties, which raters choose from a list. */
@Entity
@Table(name = "evaluation_cause")
public class Cause {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private String code;
    private LocalizedText label;
    private int place;

    protected Cause() {}

    Cause(UUID forumId, Wording wording, int place) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.code = wording.code();
        this.label = wording.label();
        this.place = place;
    }

    /**
     * A cause as people read it.
     *
     * @param code capital letters and underscores, the same for good
     */
    public record Wording(String code, LocalizedText label) {
        boolean isWellFormed() {
            return code != null
                    && code.matches("[A-Z][A-Z_]{1,39}")
                    && label != null
                    && !label.isEmpty()
                    && label.texts().values().stream()
                            .allMatch(text -> text.length() <= Validation.LINE && Written.isText(text));
        }
    }

    public Wording wording() {
        return new Wording(code, label);
    }
}
