package org.toguna.agenda.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.database.domain.UuidConverter;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** A numbered item of a forum's agenda; it does not change once it is there, so that a vote on it means what it says. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "item_number")
    private int number;

    private LocalizedText title;
    private LocalizedText description;

    @ElementCollection
    @Convert(converter = UuidConverter.class)
    @CollectionTable(name = "agenda_item_source", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "contribution_id")
    private Set<UUID> sources = new LinkedHashSet<>();

    @Column(name = "lesson_id")
    private UUID lessonId;

    protected AgendaItem() {}

    /**
     * @param contributions published ones of the same forum, at least one
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong
     */
    public AgendaItem(
            UUID forumId,
            int number,
            LocalizedText title,
            LocalizedText description,
            Collection<Contribution> contributions) {
        validate(title, description)
                .require(!contributions.isEmpty(), "sources", "agenda.sources.missing")
                .require(
                        contributions.stream()
                                .allMatch(source ->
                                        source.isPublished() && source.forumId().equals(forumId)),
                        "sources",
                        "agenda.sources.notPublished")
                .refuse();
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.number = number;
        this.title = title;
        this.description = description;
        contributions.forEach(source -> sources.add(source.id()));
    }

    /**
     * @param lessonId what the evaluation of the edition before taught
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong
     */
    public AgendaItem(UUID forumId, int number, LocalizedText title, LocalizedText description, UUID lessonId) {
        validate(title, description).present("sources", lessonId).refuse();
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.number = number;
        this.title = title;
        this.description = description;
        this.lessonId = lessonId;
    }

    private static Validation validate(LocalizedText title, LocalizedText description) {
        return new Validation()
                .require(!title.isEmpty(), "title", "shared.missing")
                .optional("title", title, Validation.LINE)
                .optional("description", description, Validation.PARAGRAPH);
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

    public LocalizedText title() {
        return title;
    }

    public LocalizedText description() {
        return description;
    }

    /** The contributions it was made from; none when it was made from a lesson. */
    public Set<UUID> sources() {
        return Collections.unmodifiableSet(sources);
    }

    /** The lesson of the edition before that it was made from, if any. */
    public Optional<UUID> lessonId() {
        return Optional.ofNullable(lessonId);
    }
}
