package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Window;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;
import org.toguna.voting.domain.State;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadResults;

/** The questions of a forum, when they may be answered, and what was answered once that is over. */
@Named
@RequestScoped
public class VotePage {
    private static final int SIZE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadPolls polls;

    @Inject
    ReadResults results;

    private final Map<UUID, ReadResults.Outcome> outcomes = new HashMap<>();
    private Page<ReadPolls.Standing> all;

    @PostConstruct
    void load() {
        all = polls.page(page.param("forum"), page.wanted(SIZE));
    }

    /** The results of a poll that is over. */
    public ReadResults.Outcome results(ReadPolls.Standing standing) {
        return outcomes.computeIfAbsent(standing.poll().id(), id -> results.read(page.param("forum"), id));
    }

    public List<Map.Entry<String, Long>> countries(ReadResults.Outcome outcome) {
        return List.copyOf(outcome.turnout().shown().entrySet());
    }

    public List<Map.Entry<String, Long>> electorCountries(ReadResults.Outcome outcome) {
        return List.copyOf(outcome.countries().shown().entrySet());
    }

    /** How a poll's state is coloured. */
    public String tag(State state) {
        return switch (state) {
            case OPEN -> "tag-open";
            case HELD_SHUT -> "tag-blocked";
            case ANNOUNCED -> "tag-notstarted";
            case OVER -> "tag-closed";
        };
    }

    /** Whether the caller still has a question to answer. */
    public boolean isSomethingLeft() {
        return all.items().stream().anyMatch(ReadPolls.Standing::mayVote);
    }

    /** Whether the caller has answered any question. */
    public boolean isVoted() {
        return all.items().stream().anyMatch(ReadPolls.Standing::voted);
    }

    public Window getWindow() {
        return header.getForum().window(Activity.VOTE).orElse(null);
    }

    public Page<ReadPolls.Standing> getAll() {
        return all;
    }
}
