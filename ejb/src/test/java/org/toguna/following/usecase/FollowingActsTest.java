package org.toguna.following.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.Contributions;
import org.toguna.commitment.domain.Commitments;
import org.toguna.database.domain.Database;
import org.toguna.following.domain.Follower;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Interest;
import org.toguna.following.domain.Subject;
import org.toguna.following.domain.Traces;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.PersonForgotten;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Who may follow what was promised, and what each act refuses first. */
class FollowingActsTest {
    private static final Browser BROWSER = new Browser(Optional.empty(), "192.0.2.7");

    private final Forum forum = AForum.closed();
    private final String email = "suiveuse-" + UUID.randomUUID() + "@example.org";
    private EntityManager entities;
    private AStage on;
    private FollowRate rate;

    @Test
    void anybody_follows_confirms_and_leaves_and_the_trail_does_not_say_who() {
        play(() -> {
            follow(email, Subject.FORUM);
            follow(email, Subject.FORUM);
            assertThat(letters()).extracting(Mail::kind).as("asked once").containsExactly("following.ask");
            var token = tokenIn(letters().getFirst());
            assertThat(reading().asked(token))
                    .hasValueSatisfying(asked -> assertThat(asked.interest()).isEqualTo(Interest.in(forum)));
            assertThat(reading().all(token))
                    .hasValueSatisfying(all -> assertThat(all).isEmpty());

            assertThat(confirming().confirm(token)).isEqualTo(forum.slug());
            assertThat(reading().all(token))
                    .hasValueSatisfying(all -> assertThat(all).hasSize(1));

            assertThat(leaving().leave(token)).isPresent();
            assertThat(leaving().leave(token)).as("twice").isEmpty();
            assertThat(letters()).isEmpty();
            assertThat(reading().asked(token)).isEmpty();
            refuses("following.letter.notFound", () -> confirming().confirm(token));
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(null, "FollowRegister", forum.id(), null),
                            new Happened(null, "ConfirmFollowing", forum.id(), null),
                            new Happened(null, "LeaveFollowers", null, null));
        });
    }

    @Test
    void who_signed_in_follows_unnamed_too() {
        play(() -> {
            on.isEnteredBy(Role.PARTICIPANT);
            follow(email, Subject.FORUM);
            assertThat(on.trail()).containsExactly(new Happened(null, "FollowRegister", forum.id(), null));
        });
    }

    @Test
    void an_address_is_refused_before_what_it_would_follow_and_an_archive_before_both() {
        play(() -> {
            refuses("identity.email.malformed", () -> follow("sans@point", Subject.LEVEL));
            refuses("following.subject.unknown", () -> follow(email, Subject.LEVEL));
            refuses("following.subject.unknown", () -> follow(email, Subject.COMMITMENT));
            forum.archive(Provenance.NONE, true);
            refuses("forum.archived", () -> follow("sans@point", Subject.LEVEL));
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void a_network_that_asks_too_often_is_told_so_before_anything_else() {
        play(() -> {
            for (int i = 0; i < FollowRate.WISHES; i++) {
                rate.wish(BROWSER);
            }
            forum.archive(Provenance.NONE, true);
            refuses("identity.tooManyFromHere", () -> follow(email, Subject.FORUM));
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORGANISER",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void participants_alone_read_what_became_of_what_they_said(Role other) {
        play(() -> {
            refuses("identity.notSignedIn", () -> contributionsOfCaller().read(forum.slug()));
            on.isEnteredBy(other);
            refuses("identity.forbidden", () -> contributionsOfCaller().read(forum.slug()));
        });
    }

    @Test
    void whoever_is_forgotten_follows_nothing_any_more() {
        play(() -> {
            var address = new EmailAddress(email);
            new Followers(entities).add(new Follower(address, "fr"));
            new ForgetFollower(new Followers(entities)).on(new PersonForgotten(UUID.randomUUID(), address));
            assertThat(new Followers(entities).find(address)).isEmpty();
        });
    }

    private void follow(String address, Subject subject) {
        new FollowRegister(
                        on.stage(),
                        new ReachableAddress(new AnInstallation(entities, () -> NOON).mailServer()),
                        new Commitments(entities),
                        new Followers(entities),
                        new AnInstallation(entities, () -> NOON).outbox(),
                        rate)
                .follow(forum.slug(), address, "fr", subject, "", BROWSER);
    }

    private ConfirmFollowing confirming() {
        return new ConfirmFollowing(on.admission(), new Followers(entities), new Forums(entities));
    }

    private LeaveFollowers leaving() {
        return new LeaveFollowers(on.admission(), new Followers(entities), new Mails(entities));
    }

    private ReadFollowings reading() {
        return new ReadFollowings(
                on.admission(), new Followers(entities), new Forums(entities), new Commitments(entities));
    }

    /** Whoever is refused is so before votes are read. */
    private ReadMyContributions contributionsOfCaller() {
        return new ReadMyContributions(on.stage(), new Contributions(entities), new Traces(entities), null, null);
    }

    private List<Mail> letters() {
        return new Mails(entities).page(email, new Page.Wanted(1, 10)).items();
    }

    private static String tokenIn(Mail letter) {
        var link = Pattern.compile("/follow/confirm/([\\w-]+)").matcher(letter.body());
        assertThat(link.find()).as(letter.body()).isTrue();
        return link.group(1);
    }

    private void play(Runnable acting) {
        Database.H2.run(opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            rate = new FollowRate(new AnInstallation(opened, () -> NOON).clock());
            acting.run();
        });
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
