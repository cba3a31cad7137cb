package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Follower;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Interest;
import org.toguna.following.domain.Subject;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * Anybody asks for news of what was promised, by an e-mail address alone. Nothing is sent but a letter that asks for a
 * confirmation; the answer is the same whether or not the address follows it already.
 */
@Act(by = Role.ANYONE, unnamed = true)
public class FollowRegister {
    private final Stage stage;
    private final ReachableAddress reachable;
    private final Commitments commitments;
    private final Followers followers;
    private final Outbox outbox;
    private final FollowRate rate;

    @Inject
    FollowRegister(
            Stage stage,
            ReachableAddress reachable,
            Commitments commitments,
            Followers followers,
            Outbox outbox,
            FollowRate rate) {
        this.stage = stage;
        this.reachable = reachable;
        this.commitments = commitments;
        this.followers = followers;
        this.outbox = outbox;
        this.rate = rate;
    }

    /**
     * @param language of the letters
     * @param target what of that subject; a commitment by its number
     * @throws Refusal {@code following.subject.unknown}, {@code identity.email.malformed}, {@code identity.tooManyFromHere}
     */
    public void follow(String slug, String email, String language, Subject subject, String target, Browser browser) {
        rate.wish(browser);
        stage.act(this, slug, on -> {
            new Validation().faultless("email", reachable.fault(email)).refuse();
            var interest = interest(on.forum(), subject, target);
            var follower = follower(new EmailAddress(email), language);
            follower.follow(on.forumId(), interest, on.now()).ifPresent(token -> {
                ask(follower, on.forum(), token);
                on.done(null);
            });
            return follower;
        });
    }

    private Follower follower(EmailAddress address, String language) {
        return followers.find(address).orElseGet(() -> {
            var unknown = new Follower(address, known(language));
            followers.add(unknown);
            return unknown;
        });
    }

    private Interest interest(Forum forum, Subject subject, String target) {
        var interest = new Interest(subject, subject == Subject.COMMITMENT ? idOf(forum, target) : target);
        interest.checkFor(forum);
        return interest;
    }

    private String idOf(Forum forum, String number) {
        try {
            return commitments.get(forum.id(), Integer.parseInt(number)).id().toString();
        } catch (NumberFormatException nonsense) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("subject", "following.subject.unknown")));
        }
    }

    private static String known(String language) {
        return Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(any -> any.equals(language))
                .findFirst()
                .orElse("fr");
    }

    private void ask(Follower follower, Forum forum, String token) {
        outbox.writeToFollower(
                forum.letterhead(),
                follower.email().value(),
                follower.language(),
                outbox.apiLink(FollowingAddress.LEAVE_BY_POST.path(token)),
                "following.ask",
                forum.name().in(Locale.forLanguageTag(follower.language())),
                outbox.link(follower.language(), FollowingAddress.CONFIRM.path(token)));
    }
}
