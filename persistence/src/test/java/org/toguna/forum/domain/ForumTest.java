package org.toguna.forum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.values.Page;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class ForumTest {
    @Test
    void isOpenFromItsFirstInstantUntilJustBeforeItsLast() {
        var forum = AForum.openFor(Activity.REGISTRATION);
        assertThat(forum.isOpen(Activity.REGISTRATION, Optional.empty(), NOON.minusSeconds(3600)))
                .isTrue();
        assertThat(forum.isOpen(Activity.REGISTRATION, Optional.empty(), NOON.plusSeconds(3599)))
                .isTrue();
        assertThat(forum.isOpen(Activity.REGISTRATION, Optional.empty(), NOON.plusSeconds(3600)))
                .isFalse();
        assertThat(forum.isOpen(Activity.VOTE, Optional.empty(), NOON)).isFalse();
    }

    @Test
    void takesRegistrationsAgainWhileItIsEvaluated() {
        var forum = AForum.openFor(Activity.EVALUATION);
        assertThat(forum.isOpen(Activity.REGISTRATION, Optional.empty(), NOON)).isTrue();
        assertThat(forum.isOpen(Activity.REGISTRATION, Optional.empty(), NOON.plusSeconds(3600)))
                .isFalse();
        assertThat(forum.isOpen(Activity.VOTE, Optional.empty(), NOON)).isFalse();
    }

    @Test
    void keepsTheVoteShutUntilTheEvaluationOfThePredecessorIsPublished() {
        var before = AForum.closed();
        var next = AForum.openFor(before.id(), Activity.VOTE, Activity.REGISTRATION);
        assertThatThrownBy(() -> next.mustBeOpen(Activity.VOTE, Optional.of(before), NOON))
                .hasMessage("forum.evaluationMissing");
        assertThat(next.isOpen(Activity.REGISTRATION, Optional.of(before), NOON))
                .isTrue();

        before.evaluationPublished(NOON);
        assertThat(next.isOpen(Activity.VOTE, Optional.of(before), NOON)).isTrue();
    }

    @Test
    void opensTheGateByAnOverrideOnlyWithAReason() {
        var before = AForum.closed();
        var next = AForum.openFor(before.id(), Activity.CONTRIBUTION);
        assertThatThrownBy(() -> next.overrideGate(" ", NOON)).hasMessage("forum.override.reasonMissing");
        next.overrideGate("L’évaluation est retardée par le cyclone", NOON);
        assertThat(next.isOpen(Activity.CONTRIBUTION, Optional.of(before), NOON))
                .isTrue();
    }

    @Test
    void neverOpensAnArchive() {
        var forum = AForum.openFor(Activity.REGISTRATION);
        forum.archive(Provenance.NONE, false);
        assertThatThrownBy(() -> forum.mustBeOpen(Activity.REGISTRATION, Optional.empty(), NOON))
                .hasMessage("forum.archived");
    }

    @Test
    void keepsTheOpeningOfAVoteThatIsOpen() {
        var forum = AForum.openFor(Activity.VOTE);
        assertThatThrownBy(() -> announceVote(forum, NOON.plusSeconds(60), NOON.plusSeconds(7200), NOON))
                .hasMessage("forum.vote.fixed");
        assertThatThrownBy(() -> forum.announce(AForum.invitation(Map.of()), Optional.empty(), NOON))
                .hasMessage("forum.vote.fixed");

        announceVote(forum, NOON.minusSeconds(3600), NOON.plusSeconds(7200), NOON);
        assertThat(forum.isOpen(Activity.VOTE, Optional.empty(), NOON.plusSeconds(7000)))
                .isTrue();
    }

    @Test
    void opensNoMoreVoteOnceItsResultsCouldBeRead() {
        var forum = AForum.openFor(Activity.VOTE);
        announceVote(forum, NOON.minusSeconds(3600), NOON, NOON);
        var later = NOON.plusSeconds(60);
        assertThatThrownBy(() -> announceVote(forum, NOON.minusSeconds(3600), NOON.plusSeconds(3600), later))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(new Problem("windows.vote", "forum.vote.fixed")));
        assertThatThrownBy(() -> announceVote(forum, NOON.plusSeconds(600), NOON.plusSeconds(3600), later))
                .hasMessage("forum.vote.fixed");
        assertThatThrownBy(() -> forum.announce(AForum.invitation(Map.of()), Optional.empty(), later))
                .hasMessage("forum.vote.fixed");

        announceVote(forum, NOON.minusSeconds(3600), NOON, later);
        assertThat(forum.isOpen(Activity.VOTE, Optional.empty(), later)).isFalse();
    }

    @Test
    void givesAVoteThatTheGateHeldShutANewDate() {
        var before = AForum.closed();
        var next = AForum.openFor(before.id(), Activity.VOTE);
        var later = NOON.plusSeconds(7200);
        next.announce(
                AForum.invitation(Map.of(Activity.VOTE, new Window(later, later.plusSeconds(60)))),
                Optional.of(before),
                later);
        assertThat(next.window(Activity.VOTE).orElseThrow().opens()).isEqualTo(later);
    }

    private static void announceVote(Forum forum, Instant opens, Instant closes, Instant now) {
        forum.announce(AForum.invitation(Map.of(Activity.VOTE, new Window(opens, closes))), Optional.empty(), now);
    }

    @Test
    void namesEveryWrongFieldOfAnInvitationAtOnce() {
        var good = AForum.invitation(Map.of());
        var bad = new Invitation(
                "Pas Une Adresse",
                good.kind(),
                good.name(),
                good.theme(),
                good.convener(),
                "ZZ",
                good.levels(),
                good.venue(),
                "",
                "Africa/Nulle",
                good.ends(),
                good.starts(),
                0,
                Map.of(Activity.VOTE, new Window(NOON, NOON)),
                good.headings());
        assertThatThrownBy(bad::check)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(
                                        "slug", "country", "city", "timeZone", "ends", "edition", "windows.vote"));
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackAsItWasWritten(Database database) {
        var forum = AForum.openFor(Activity.REGISTRATION, Activity.VOTE);
        database.run(entities -> new Forums(entities).add(forum));

        database.run(entities -> {
            var read = new Forums(entities).get(forum.slug());
            assertThat(read.id()).isEqualTo(forum.id());
            assertThat(read.name()).isEqualTo(forum.name());
            assertThat(read.levels()).isEqualTo(forum.levels());
            assertThat(read.starts()).isEqualTo(forum.starts());
            assertThat(read.windows()).containsOnlyKeys(Activity.REGISTRATION, Activity.VOTE);
            assertThat(read.window(Activity.VOTE).orElseThrow().closes()).isEqualTo(NOON.plusSeconds(3600));
            assertThat(read.headings())
                    .extracting(Heading::code)
                    .containsExactly("situation", "expectation", "measure", "priority");
        });
    }

    @ParameterizedTest
    @EnumSource
    void isFoundOnItsPageOfTheList(Database database) {
        database.run(entities -> new Forums(entities).add(AForum.closed()));
        database.run(entities -> {
            var first = new Forums(entities).page(new Page.Wanted(1, 1));
            assertThat(first.items()).hasSize(1);
            assertThat(first.total()).isPositive();
        });
    }
}
