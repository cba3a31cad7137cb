package org.toguna.report.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.registration.domain.Breakdown;
import org.toguna.shared.Page;
import org.toguna.shared.Refusal;
import org.toguna.texts.usecase.Texts;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.State;
import org.toguna.voting.usecase.ReadResults;

/** Gathers what the report on the vote says, from the results that are public. */
@Dependent
class ReadVoteReport {
    private final Forums forums;
    private final Polls polls;
    private final ReadResults results;
    private final Covers covers;

    @Inject
    ReadVoteReport(Forums forums, Polls polls, ReadResults results, Covers covers) {
        this.forums = forums;
        this.polls = polls;
        this.results = results;
        this.covers = covers;
    }

    /** @throws Refusal {@code report.vote.nothingYet} until a question has its result */
    VoteReport read(Forum forum, Instant now, Locale language) {
        var questions = over(forum, now).stream()
                .map(poll -> question(forum, poll, language))
                .toList();
        if (questions.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report.vote.nothingYet");
        }
        return new VoteReport(covers.of(forum, now, language), questions);
    }

    boolean isReady(Forum forum, Instant now) {
        return !over(forum, now).isEmpty();
    }

    /** The questions whose results are public. */
    List<Poll> over(Forum forum, Instant now) {
        var predecessor = forums.predecessor(forum);
        return polls.page(forum.id(), new Page.Wanted(1, Page.MOST)).items().stream()
                .filter(poll -> new BallotBox(poll, forum, predecessor).state(now) == State.OVER)
                .toList();
    }

    private VoteReport.Question question(Forum forum, Poll poll, Locale language) {
        var outcome = results.read(forum.slug(), poll.id());
        var window = forum.window(Activity.VOTE);
        return new VoteReport.Question(
                poll.question().in(language),
                poll.most(),
                poll.mode().name(),
                Texts.in(language).name(poll.mode()),
                at(window.map(Window::opens), forum),
                at(window.map(Window::closes), forum),
                outcome.electors().orElse(null),
                outcome.ballots(),
                outcome.blank(),
                outcome.lines().stream()
                        .map(line -> new VoteReport.Line(
                                line.option().number(),
                                line.option().title().in(language),
                                line.votes(),
                                line.percent()))
                        .toList(),
                countries(outcome.turnout(), language),
                outcome.turnout().others());
    }

    private static ZonedDateTime at(Optional<Instant> instant, Forum forum) {
        return instant.map(moment -> moment.atZone(forum.timeZone())).orElse(null);
    }

    /** Most voters first. */
    private static Map<String, Long> countries(Breakdown<String> turnout, Locale language) {
        var named = new LinkedHashMap<String, Long>();
        turnout.shown().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(country -> named.put(Texts.country(country.getKey(), language), country.getValue()));
        return named;
    }
}
