package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.toguna.evaluation.domain.Allocation;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.Rater;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.evaluation.domain.Region;
import org.toguna.evaluation.domain.RollEntry;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.domain.Samples;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.domain.Status;
import org.toguna.values.Refusal;

/** Who may rate the commitments of a forum: those accredited as diaspora or as delegates, and hold no office in it. */
@Dependent
class Raters {
    private static final Role[] OFFICES = EnumSet.complementOf(
                    EnumSet.of(Role.ANYONE, Role.SIGNED_IN, Role.ADMINISTRATOR, Role.PARTICIPANT))
            .toArray(Role[]::new);
    private static final Set<Category> AUTHORITIES = EnumSet.of(Category.GOVERNMENT, Category.LOCAL_AUTHORITY);

    private final Registrations registrations;
    private final FixedRolls rolls;
    private final Ratings ratings;
    private final Zones zones;

    @Inject
    Raters(Registrations registrations, FixedRolls rolls, Ratings ratings, Zones zones) {
        this.registrations = registrations;
        this.rolls = rolls;
        this.ratings = ratings;
        this.zones = zones;
    }

    /**
     * The caller's registration.
     *
     * @throws Refusal {@code evaluation.official} for who judges or promises, {@code evaluation.notRater} for anybody else
     */
    Registration require(Scene on) {
        var registration = registrations.find(on.forumId(), on.person());
        if (on.holds(OFFICES)
                || registration
                        .filter(known -> known.status() == Status.ACCREDITED)
                        .filter(known ->
                                AUTHORITIES.contains(known.particulars().category()))
                        .isPresent()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "evaluation.official");
        }
        return registration
                .filter(Registration::mayVote)
                .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "evaluation.notRater"));
    }

    /** Whether somebody else than the caller may rate. */
    boolean isRater(Registration registration, Instant now) {
        return registrations.raters(registration.forumId(), now).stream()
                .anyMatch(rater -> rater.id().equals(registration.id()));
    }

    Rater rater(Registration registration) {
        var particulars = registration.particulars();
        return new Rater(
                registration.personId(),
                rolls.entry(registration.id()).map(RollEntry::sample).orElse(Sample.VOLUNTEER),
                Region.of(particulars.country()),
                zones.of(registration.forumId()).of(particulars.country()),
                particulars.gender());
    }

    /** In which order somebody is asked about the commitments. */
    Allocation allocation(Registration registration, List<Integer> numbers) {
        return rolls.entry(registration.id()).map(RollEntry::place).stream()
                .filter(OptionalInt::isPresent)
                .map(place -> Allocation.ofDrawn(place.getAsInt(), numbers))
                .findFirst()
                .orElseGet(() -> Allocation.ofVolunteer(registration.id(), numbers));
    }

    /**
     * How many are asked to rate: those listed when the evaluation began, and who came later. Of volunteers it is told unless that
     * would tell of so few who may vote and not rate.
     */
    Samples<Optional<Long>> invited(Forum forum, Evaluation evaluation, Instant now) {
        long drawn = rolls.find(forum.id())
                .filter(FixedRoll::isDrawn)
                .map(FixedRoll::wanted)
                .orElse(0);
        long raters = registrations.countRaters(forum.id(), now);
        boolean isTold = Floor.tells(raters, registrations.electors(forum.id(), Category.ELECTORS));
        var listed = ratings.invited(evaluation);
        long volunteers = listed.drawn() + listed.volunteers() == 0 ? raters - drawn : listed.volunteers();
        return new Samples<>(Optional.of(drawn), isTold ? Optional.of(Math.max(0, volunteers)) : Optional.empty());
    }
}
