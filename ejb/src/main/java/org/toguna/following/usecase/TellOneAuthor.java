package org.toguna.following.usecase;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.following.domain.Stage;
import org.toguna.following.domain.Step;
import org.toguna.following.domain.Trace;
import org.toguna.following.domain.Traces;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.texts.usecase.Texts;

/** “What became of my proposal?”: one letter to the author of one contribution; the letter and its trace are one transaction. */
@Stateless
public class TellOneAuthor {
    private static final int EXCERPT = 160;

    @Inject
    Traces traces;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    /** Every step that they were not told, in one letter. */
    public void tellNews(UUID contribution) {
        var now = clock.now();
        var trace = traces.take(contribution);
        var news = traces.untold(trace);
        if (!news.isEmpty()) {
            news.forEach(step -> traces.tell(trace.contribution(), step.stage(), step.what(), now));
            write("following.news", trace, news);
        }
    }

    /** Once a year without news: how things stand, even if nothing came of it. */
    public void tellHowThingsStand(UUID contribution) {
        var now = clock.now();
        var trace = traces.take(contribution);
        if (traces.isUnmentioned(trace.contribution(), now)) {
            traces.tell(trace.contribution(), Stage.YEAR, now.toString(), now);
            write(trace.isNothing() ? "following.nothing" : "following.same", trace, trace.steps());
        }
    }

    private void write(String key, Trace trace, List<Step> steps) {
        var author = people.get(trace.contribution().authorId());
        var forum = forums.get(trace.contribution().forumId());
        outbox.write(
                forum.letterhead(),
                author.email().value(),
                author.language(),
                key,
                forum.name().in(Locale.forLanguageTag(author.language())),
                excerpt(trace.contribution().text()),
                LocalDate.ofInstant(trace.contribution().postedAt(), forum.timeZone()),
                steps.stream().map(step -> line(step, forum, author)).collect(joining("\n\n")),
                outbox.link(author.language(), FollowingAddress.CONTRIBUTIONS.path(forum.slug())));
    }

    private String line(Step step, Forum forum, Person author) {
        return Texts.in(author.language())
                        .get(
                                "following.step." + step.stage(),
                                step.number(),
                                step.title().in(Locale.forLanguageTag(author.language())),
                                step.detail())
                + "\n" + outbox.link(author.language(), PageOf.step(forum.slug(), step));
    }

    private static String excerpt(String text) {
        int space = text.lastIndexOf(' ', EXCERPT);
        return text.length() <= EXCERPT ? text : text.substring(0, space > 0 ? space : EXCERPT) + "…";
    }
}
