package org.toguna.voting.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.toguna.database.domain.UuidConverter;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** A question with agenda items to choose from; from the opening of the vote it does not change: see {@link BallotBox}. */
@Entity
@Table(name = "poll")
public class Poll {
    public static final int MOST_OPTIONS = 50;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private LocalizedText question;

    @ElementCollection
    @Convert(converter = UuidConverter.class)
    @CollectionTable(name = "poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    @OrderColumn(name = "position")
    @Column(name = "item_id")
    private List<UUID> options = new ArrayList<>();

    @Column(name = "most_choices")
    private int most;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot_mode")
    private Mode mode = Mode.SIMPLE;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    protected Poll() {}

    /**
     * @param options agenda items of the forum, 2 to {@link #MOST_OPTIONS}, each once
     * @param most how many of them one ballot may approve, at least 1
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong
     */
    public Poll(UUID forumId, LocalizedText question, List<UUID> options, int most, Instant now) {
        check(question, options, most);
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.question = question;
        this.options.addAll(options);
        this.most = most;
        this.preparedAt = now;
    }

    /** @throws org.toguna.values.Refusal naming every field that is missing or wrong */
    void change(LocalizedText newQuestion, List<UUID> newOptions, int newMost) {
        check(newQuestion, newOptions, newMost);
        question = newQuestion;
        options.addAll(newOptions);
        most = newMost;
    }

    void clearOptions() {
        options.clear();
    }

    private static void check(LocalizedText question, List<UUID> options, int most) {
        var validation = new Validation()
                .require(!question.isEmpty(), "question", "shared.missing")
                .require(
                        options.size() >= 2 && options.size() <= MOST_OPTIONS,
                        "options",
                        "voting.options.range",
                        MOST_OPTIONS)
                .require(new HashSet<>(options).size() == options.size(), "options", "voting.options.doubled")
                .require(most >= 1 && most <= Math.max(1, options.size()), "most", "voting.most.range", options.size());
        question.texts().values().forEach(text -> validation.optional("question", text, Validation.LINE));
        validation.refuse();
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public LocalizedText question() {
        return question;
    }

    public List<UUID> options() {
        return Collections.unmodifiableList(options);
    }

    public int most() {
        return most;
    }

    public Mode mode() {
        return mode;
    }
}
