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
import java.util.stream.IntStream;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.registration.domain.Breakdown;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Page;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.Results;
import org.toguna.voting.domain.State;

/** Gathers what the report on the vote says, from the results that are public. It asks nobody: reports are made in the background. */
@Dependent
class ReadVoteReport {
    private final Forums forums;
    private final Polls polls;
    private final Ballots ballots;
    private final ElectoralRoll roll;
    private final Agenda agenda;
    private final Covers covers;

    @Inject
    ReadVoteReport(Forums forums, Polls polls, Ballots ballots, ElectoralRoll roll, Agenda agenda, Covers covers) {
        this.forums = forums;
        this.polls = polls;
        this.ballots = ballots;
        this.roll = roll;
        this.agenda = agenda;
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
        var results = ballots.results(poll);
        var window = forum.window(Activity.VOTE);
        return new VoteReport.Question(
                poll.question().in(language),
                poll.most(),
                poll.mode().name(),
                Texts.in(language).name(poll.mode()),
                at(window.map(Window::opens), forum),
                at(window.map(Window::closes), forum),
                roll.told(forum.id()).orElse(null),
                results.ballots(),
                results.blank(),
                lines(poll, results, language),
                countries(results.turnout(), language),
                results.turnout().others());
    }

    /** Most approved first; equals in the order of the ballot. */
    private List<VoteReport.Line> lines(Poll poll, Results results, Locale language) {
        return IntStream.range(0, poll.options().size())
                .mapToObj(position -> {
                    var item = agenda.get(poll.forumId(), poll.options().get(position));
                    return new VoteReport.Line(
                            item.number(),
                            item.title().in(language),
                            results.votes().get(position),
                            results.percent(position));
                })
                .sorted(Comparator.comparingLong(VoteReport.Line::votes).reversed())
                .toList();
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
