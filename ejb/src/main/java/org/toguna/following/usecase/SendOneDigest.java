package org.toguna.following.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.following.domain.Digest;
import org.toguna.following.domain.Follower;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.News;
import org.toguna.following.domain.Newsroom;
import org.toguna.following.domain.Week;
import org.toguna.identity.domain.Token;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.texts.usecase.Texts;

/** Writes to one follower what happened until the end of a week, if anything did; the letter and its trace are one transaction. */
@Stateless
public class SendOneDigest {
    /** Lines of one letter; the rest is counted. */
    private static final int MOST_LINES = 40;

    @Inject
    Followers followers;

    @Inject
    Newsroom newsroom;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    public void send(UUID id, Week week) {
        followers.take(id, week).ifPresent(follower -> {
            var news = newsroom.newsFor(follower, follower.readUntil().orElseThrow(), week.ends());
            if (!news.isEmpty()) {
                var token = Token.make();
                followers.add(new Digest(follower, week, token, clock.now()));
                write(follower, news, token);
            }
            follower.read(week);
        });
    }

    private void write(Follower follower, List<News> news, String token) {
        var language = follower.language();
        outbox.writeToFollower(
                letterhead(news),
                follower.email().value(),
                language,
                outbox.apiLink(FollowingAddress.LEAVE_BY_POST.path(token)),
                "following.digest",
                lines(news, language),
                outbox.link(language, FollowingAddress.LEAVE.path(token)),
                news.size());
    }

    private String lines(List<News> news, String language) {
        var texts = Texts.in(language);
        var shown = news.stream()
                .limit(MOST_LINES)
                .collect(groupingBy(any -> any.forum().letterhead(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(of -> heading(of.getKey(), language)
                        + of.getValue().stream().map(any -> line(any, language)).collect(joining("\n\n")))
                .collect(joining("\n\n"));
        return news.size() <= MOST_LINES
                ? shown
                : shown + "\n\n" + texts.get("following.digest.more", news.size() - MOST_LINES);
    }

    /** One letter may tell of several forums; each is named with its authority where its news begins. */
    private static String heading(Letterhead forum, String language) {
        var locale = Locale.forLanguageTag(language);
        return forum.name().in(locale) + " – " + forum.authority().in(locale) + "\n\n";
    }

    private static Letterhead letterhead(List<News> news) {
        var forums =
                news.stream().map(any -> any.forum().letterhead()).distinct().toList();
        return forums.size() == 1 ? forums.get(0) : Letterhead.INSTALLATION;
    }

    private String line(News news, String language) {
        return Texts.in(language)
                        .get(
                                "following.digest." + news.what(),
                                LocalDate.ofInstant(news.at(), news.forum().timeZone()),
                                news.number(),
                                news.title().in(Locale.forLanguageTag(language)))
                + "\n" + outbox.link(language, PageOf.news(news));
    }
}
