package org.toguna.forum.domain;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.values.LocalizedText;

/** Countries in which people of a forum live, as the forum groups them. */
@Entity
@Table(name = "forum_zone")
public class Zone {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private String code;
    private LocalizedText name;
    private String countries;
    private int place;

    protected Zone() {}

    Zone(UUID forumId, String code) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.code = code;
    }

    /**
     * A zone as people read it.
     *
     * @param code capital letters and underscores, the same for good
     * @param countries see {@link org.toguna.values.Country}
     */
    public record Outline(String code, LocalizedText name, Set<String> countries) {
        public Outline {
            name = name == null ? LocalizedText.NONE : name;
            countries = Collections.unmodifiableSet(new TreeSet<>(countries == null ? Set.of() : countries));
        }
    }

    void adopt(Outline outline, int itsPlace) {
        name = outline.name();
        countries = String.join(" ", outline.countries());
        place = itsPlace;
    }

    String code() {
        return code;
    }

    Outline outline() {
        return new Outline(
                code,
                name,
                Stream.of(countries.split(" "))
                        .filter(country -> !country.isEmpty())
                        .collect(toSet()));
    }
}
