package org.toguna.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.evaluation.usecase.AnEvaluation.refuses;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.AContribution;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.usecase.TellTerritories;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Groups;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Rating;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.forum.domain.Zone;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.usecase.EditTerritories;
import org.toguna.forum.usecase.EditZones;
import org.toguna.forum.usecase.PlacesInUse;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.forum.usecase.ReadZones;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Fired;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.Ballot;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.usecase.TellVotes;

/** Who edits zones and territories, until somebody voted or rated; and what is told of ratings by zone. */
class PlaceActsTest {
    private static final List<Zone.Outline> FRANCE_ALONE =
            List.of(new Zone.Outline("FRANCE", LocalizedText.french("France"), Set.of("FR")));
    private static final List<Territory.Outline> HILLS =
            List.of(new Territory.Outline("HILLS", "Les Collines", TerritoryKind.REGION, null));

    @ParameterizedTest
    @EnumSource(names = {"RAPPORTEUR", "FOCAL_POINT", "EVALUATOR", "PARTICIPANT"})
    void organisers_alone_edit_them(Role other) {
        AnEvaluation.play(in -> in.keepsOut(
                other,
                () -> zones(in).replace(in.slug(), FRANCE_ALONE),
                () -> territories(in).replace(in.slug(), HILLS)));
    }

    @Test
    void an_organiser_edits_them_and_anybody_reads_them() {
        AnEvaluation.play(in -> {
            var organiser = in.isEnteredBy(Role.ORGANISER);
            zones(in).replace(in.slug(), FRANCE_ALONE);
            territories(in).replace(in.slug(), HILLS);

            assertThat(in.on().trail())
                    .containsExactly(
                            in.happened(organiser, "EditZones", in.forum().id()),
                            in.happened(organiser, "EditTerritories", in.forum().id()));
            assertThat(new ReadZones(in.stage(), new Zones(in.entities()))
                            .read(in.slug())
                            .zones())
                    .isEqualTo(FRANCE_ALONE);
            assertThat(new ReadTerritories(in.stage(), new Territories(in.entities())).list(in.slug()))
                    .isEqualTo(HILLS);
            refuses(
                    "forum.zone.country.twice",
                    () -> zones(in)
                            .replace(
                                    in.slug(),
                                    List.of(
                                            FRANCE_ALONE.get(0),
                                            new Zone.Outline("EUROPE", LocalizedText.french("Europe"), Set.of("FR")))));
        });
    }

    @Test
    void nobody_edits_those_of_an_archive() {
        var archive = AForum.openFor(Activity.EVALUATION);
        archive.archive(Provenance.NONE, true);
        AnEvaluation.play(archive, in -> {
            in.isEnteredBy(Role.ORGANISER);
            refuses("forum.archived", () -> zones(in).replace(in.slug(), FRANCE_ALONE));
            refuses("forum.archived", () -> territories(in).replace(in.slug(), HILLS));
        });
    }

    @Test
    void they_are_frozen_once_somebody_rated() {
        AnEvaluation.play(in -> {
            in.isEnteredByRater();
            rate(in, Completion.LIMITED);
            in.isEnteredBy(Role.ORGANISER);
            refuses("forum.places.frozen", () -> zones(in).replace(in.slug(), FRANCE_ALONE));
            refuses("forum.places.frozen", () -> territories(in).replace(in.slug(), HILLS));
        });
    }

    @Test
    void they_are_frozen_once_somebody_voted() {
        AnEvaluation.play(in -> {
            var voter = in.isEnteredByRater();
            vote(in, voter);
            in.isEnteredBy(Role.ORGANISER);
            refuses("forum.places.frozen", () -> zones(in).replace(in.slug(), FRANCE_ALONE));
            refuses("forum.places.frozen", () -> territories(in).replace(in.slug(), HILLS));
        });
    }

    @Test
    void a_territory_that_a_commitment_concerns_stays() {
        AnEvaluation.play(in -> {
            in.isEnteredBy(Role.ORGANISER);
            territories(in).replace(in.slug(), HILLS);
            var commitment = in.commitments().get(in.forum().id(), 1);
            commitment.amend(ARegister.termsFor("Guichets", "HILLS"), "Un lieu.", "Ministre", 1, AForum.NOON);
            in.entities().flush();
            refuses("forum.territory.used", () -> territories(in).replace(in.slug(), List.of()));
        });
    }

    @Test
    void ratings_are_told_by_zone_beside_the_continent() {
        AnEvaluation.play(in -> {
            in.isEnteredBy(Role.ORGANISER);
            zones(in).replace(in.slug(), FRANCE_ALONE);
            for (int rater = 0; rater < 6; rater++) {
                in.isEnteredByRater();
                rate(in, rater < 4 ? Completion.LIMITED : Completion.COMPLETE);
            }
            var voice = voice(in);
            assertThat(voice.zones().shown()).containsOnlyKeys("FRANCE");
            assertThat(voice.zones().shown().get("FRANCE"))
                    .containsEntry(Completion.LIMITED, 4L)
                    .containsEntry(Completion.COMPLETE, 2L);
            assertThat(voice.zones().others()).isZero();
        });
    }

    @Test
    void who_lives_in_no_zone_is_told_elsewhere() {
        AnEvaluation.play(in -> {
            for (int rater = 0; rater < 5; rater++) {
                in.isEnteredByRater();
                rate(in, Completion.LIMITED);
            }
            assertThat(voice(in).zones().shown()).containsOnlyKeys("ELSEWHERE");
        });
    }

    @Test
    void fewer_than_five_are_told_by_no_zone() {
        AnEvaluation.play(in -> {
            for (int rater = 0; rater < 4; rater++) {
                in.isEnteredByRater();
                rate(in, Completion.LIMITED);
            }
            assertThat(voice(in).zones()).isEqualTo(new Groups<String>(Map.of(), 0));
        });
    }

    private static ParticipantsVoice voice(AnEvaluation in) {
        var evaluation = in.evaluations().find(in.forum().id()).orElseThrow();
        return in.ratings()
                .voices(evaluation, AForum.NOON)
                .values()
                .iterator()
                .next()
                .volunteers();
    }

    private static void rate(AnEvaluation in, Completion completion) {
        new RateCommitment(
                        in.stage(),
                        AnEvaluation.raters(in.entities()),
                        in.commitments(),
                        in.evaluations(),
                        in.ratings(),
                        in.batches(),
                        in.causes())
                .rate(in.slug(), 1, new Rating(Level.NATIONAL, completion, 3, Set.of(), null, null, false));
    }

    private static void vote(AnEvaluation in, UUID voter) {
        var entities = in.entities();
        var poll = new Poll(
                in.forum().id(),
                LocalizedText.french("Que faire d’abord ?"),
                AContribution.itemsIn(entities, in.forum(), 2),
                1,
                AForum.NOON);
        new Polls(entities).add(poll);
        new Ballots(entities).openFor(poll);
        new Ballots(entities).add(new Ballot(poll.id(), new TreeSet<>(Set.of(0))), voter);
    }

    private static EditZones zones(AnEvaluation in) {
        return new EditZones(in.stage(), new Forums(in.entities()), new Zones(in.entities()), asked(in));
    }

    private static EditTerritories territories(AnEvaluation in) {
        return new EditTerritories(in.stage(), new Forums(in.entities()), new Territories(in.entities()), asked(in));
    }

    private static Fired<PlacesInUse> asked(AnEvaluation in) {
        return new Fired<>(places -> {
            new TellRatings(in.evaluations(), in.ratings()).on(places);
            new TellVotes(new Ballots(in.entities()), new BoxRoll(in.entities())).on(places);
            new TellTerritories(in.commitments()).on(places);
        });
    }
}
