package org.toguna.forum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A place of the country that convenes, which a measure may concern. */
@Entity
@Table(name = "forum_territory")
public class Territory {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private TerritoryKind kind;

    private String parent;
    private int place;

    protected Territory() {}

    Territory(UUID forumId, String code) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.code = code;
    }

    /**
     * A territory as people read it.
     *
     * @param code capital letters, digits and underscores, the same for good
     * @param parent the code of the larger one in which it lies, or null
     */
    public record Outline(String code, String name, TerritoryKind kind, String parent) {
        public Outline {
            name = name == null ? null : name.strip();
            parent = parent == null || parent.isBlank() ? null : parent.strip();
        }

        public Optional<String> liesIn() {
            return Optional.ofNullable(parent);
        }
    }

    void adopt(Outline outline, int itsPlace) {
        name = outline.name();
        kind = outline.kind();
        parent = outline.parent();
        place = itsPlace;
    }

    String code() {
        return code;
    }

    Outline outline() {
        return new Outline(code, name, kind, parent);
    }
}
