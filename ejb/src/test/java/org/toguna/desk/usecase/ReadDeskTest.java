package org.toguna.desk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.commitment.usecase.RegisterActs.refuses;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.AContribution;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.usecase.WaitingContributions;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Status;
import org.toguna.database.domain.Database;
import org.toguna.database.domain.Queries;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.WaitingEvaluation;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.AStage;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.mail.usecase.WaitingLetters;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.progress.usecase.WaitingReports;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.domain.Wording;
import org.toguna.recommendation.usecase.WaitingRecommendations;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Registrations;
import org.toguna.registration.usecase.Residence;
import org.toguna.registration.usecase.WaitingRegistrations;
import org.toguna.testimony.domain.Sighting;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.testimony.usecase.WaitingTestimonies;
import org.toguna.values.Level;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.usecase.WaitingVotes;

/** What people find on their desks, and that it costs the same however much there is. */
class ReadDeskTest {
    /** Six months after the commitments of the tests began, less two weeks. */
    private static final Instant DECEMBER = Instant.parse("2026-12-17T12:00:00Z");

    private final Forum forum = AForum.openFor(Activity.EVALUATION);
    private EntityManager entities;
    private AStage on;
    private Institution ministry;

    @Test
    void whoever_is_not_signed_in_has_no_desk() {
        play(() -> refuses("identity.notSignedIn", () -> desk().read()));
    }

    @Test
    void whoever_holds_no_office_and_for_whom_nothing_waits_sees_no_forum() {
        play(() -> {
            on.isEnteredBy();
            assertThat(desk().read().places()).isEmpty();
            on.isEnteredBy(Role.PARTICIPANT);
            assertThat(desk().read().places()).isEmpty();
        });
    }

    @Test
    void functions_are_told_with_their_bounds_by_name_and_those_that_are_over_are_not() {
        play(() -> {
            territories();
            var person = on.isEnteredBy(Role.FOCAL_POINT, Bounds.to(ministry.id(), "HILLS"));
            var yesterday = new Tenure(null, LocalDate.of(2026, 3, 1), forum.timeZone(), false, null);
            new Mandates(entities).give(person, Role.RAPPORTEUR, forum.id(), Bounds.NONE, yesterday, NOON);
            on.passes(NOON.plus(Duration.ofDays(1)));

            assertThat(desk().read().places())
                    .singleElement()
                    .satisfies(place -> assertThat(place.functions())
                            .singleElement()
                            .satisfies(held -> {
                                assertThat(held.mandate().role()).isEqualTo(Role.FOCAL_POINT);
                                assertThat(held.institution()).contains(ministry.name());
                                assertThat(held.territory()).contains("Les Collines");
                            }));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_moderator_finds_what_people_of_their_zone_said_and_an_organiser_all(Database database) {
        play(database, () -> {
            new Zones(entities).replace(forum.id(), Zoning.USUAL, Set.of());
            contributionFrom("FR");
            contributionFrom("CI");
            testimonyFrom("FR");
            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("EUROPE"));
            assertThat(waiting())
                    .extracting(Waiting::kind, Waiting::count, Waiting::since)
                    .containsExactlyInAnyOrder(
                            tuple("agenda.waits.contributions", 1L, Optional.of(NOON)),
                            tuple("testimony.waits.testimonies", 1L, Optional.of(NOON)));
            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("WEST_AFRICA"));
            assertThat(waiting()).extracting(Waiting::kind).containsExactly("agenda.waits.contributions");
            on.isEnteredBy(Role.MODERATOR, Bounds.toZone("AMERICAS"));
            assertThat(waiting()).isEmpty();

            on.isEnteredBy(Role.ORGANISER);
            assertThat(of("agenda.waits.contributions").count()).isEqualTo(2);
            assertThat(of("agenda.waits.contributions").path()).isEqualTo("/office/forums/" + forum.slug() + "/agenda");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_focal_point_finds_by_institution_which_reports_are_due_and_from_when_on(Database database) {
        play(database, () -> {
            var other = ARegister.ministry(forum.id());
            new Institutions(entities).add(other);
            promise(1, ministry);
            promise(2, ministry);
            promise(3, other);
            var heard = promise(4, ministry);
            report(heard, on.isEnteredBy(), true);
            on.passes(DECEMBER.minus(Duration.ofDays(30)));
            var person = on.isEnteredBy(Role.FOCAL_POINT, Bounds.to(ministry.id()));
            assertThat(waiting())
                    .as("a month before")
                    .extracting(Waiting::count)
                    .containsExactly(1L);

            on.passes(DECEMBER);
            assertThat(waiting())
                    .extracting(Waiting::kind, Waiting::count, Waiting::about, Waiting::due)
                    .containsExactly(
                            tuple("progress.waits.news", 3L, ministry.name(), Optional.of(LocalDate.of(2026, 12, 1))));
            report(new Commitments(entities).get(forum.id(), 1), person, false);
            assertThat(waiting())
                    .as("what waits for others")
                    .extracting(Waiting::count)
                    .containsExactly(2L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_focal_point_of_a_territory_finds_what_concerns_it(Database database) {
        play(database, () -> {
            territories();
            promise(1, ministry);
            promise(2, ministry, "HILLS");
            promise(3, ministry, "DIAMOU");
            promise(4, ministry, "RIVER");
            on.passes(DECEMBER);
            on.isEnteredBy(Role.FOCAL_POINT, Bounds.to(ministry.id(), "HILLS"));
            assertThat(of("progress.waits.news").count()).isEqualTo(2);
            on.isEnteredBy(Role.FOCAL_POINT, Bounds.to(ministry.id(), "DIAMOU"));
            assertThat(of("progress.waits.news").count()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void reports_wait_for_the_validator_then_for_who_publishes_and_come_back_to_their_author(Database database) {
        play(database, () -> {
            var author = on.isEnteredByFocalPointOf(ministry.id());
            var own = desk();
            var report = report(promise(1, ministry), author, false);
            on.isEnteredBy(Role.RAPPORTEUR);
            assertThat(of("progress.waits.toPublish").count()).isEqualTo(1);
            on.isEnteredBy(Role.VALIDATOR, Bounds.to(ministry.id()));
            assertThat(waiting())
                    .extracting(Waiting::kind, Waiting::count, Waiting::about)
                    .containsExactly(tuple("progress.waits.toConfirm", 1L, ministry.name()));
            var other = ARegister.ministry(forum.id());
            new Institutions(entities).add(other);
            on.isEnteredBy(Role.VALIDATOR, Bounds.to(other.id()));
            assertThat(waiting()).isEmpty();
            on.isEnteredBy(Role.RAPPORTEUR);
            assertThat(waiting()).as("not confirmed").isEmpty();

            report.sendBack("Quels guichets ?", NOON);
            entities.flush();
            on.isEnteredByFocalPointOf(ministry.id());
            assertThat(waiting()).as("not the author").isEmpty();
            assertThat(waiting(own)).extracting(Waiting::kind).containsExactly("progress.waits.sentBack");
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_organiser_finds_what_was_not_answered_in_time_and_who_waits_to_be_admitted(Database database) {
        play(database, () -> {
            var recommendations = new Recommendations(entities);
            recommendations.add(recommendation(1, LocalDate.of(2026, 2, 1)));
            recommendations.add(recommendation(2, LocalDate.of(2026, 2, 20)));
            recommendations.add(recommendation(3, LocalDate.of(2026, 3, 1)));
            recommendations.add(recommendation(4, null));
            ARegistration.requestedIn(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"));
            entities.flush();
            on.isEnteredBy(Role.ORGANISER);
            assertThat(waiting())
                    .extracting(Waiting::kind, Waiting::count, Waiting::due)
                    .containsExactly(
                            tuple("recommendation.waits.answers", 2L, Optional.of(LocalDate.of(2026, 2, 1))),
                            tuple("registration.waits.registrations", 1L, Optional.empty()));
            on.isEnteredBy(Role.SECRETARIAT);
            assertThat(waiting()).extracting(Waiting::kind).containsExactly("registration.waits.registrations");
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_evaluator_finds_what_is_not_judged_yet_until_the_window_closes(Database database) {
        play(database, () -> {
            promise(1, ministry);
            promise(2, ministry);
            on.isEnteredBy(Role.EVALUATOR);
            assertThat(waiting())
                    .extracting(Waiting::kind, Waiting::count, Waiting::due)
                    .containsExactly(tuple("evaluation.waits.findings", 2L, Optional.of(LocalDate.of(2026, 3, 1))));
        });
    }

    @ParameterizedTest
    @EnumSource
    void sealed_bundles_wait_for_the_reader_of_each_side_and_for_consular_officers_in_their_countries(
            Database database) {
        play(database, () -> {
            promise(1, ministry);
            var evaluation = new Evaluations(entities).take(forum, NOON);
            bundle(evaluation, "FR");
            bundle(evaluation, "CI");
            var lyon = Bounds.to(Jurisdiction.written("FR BE"));
            on.isEnteredBy(Role.CONSULAR_OFFICER, lyon);
            assertThat(waiting())
                    .extracting(Waiting::kind, Waiting::count)
                    .containsExactly(tuple("evaluation.waits.bundlesToRead", 1L));
            on.isEnteredBy(Role.CONSULAR_OFFICER, Bounds.to(Jurisdiction.written("GA")));
            assertThat(waiting()).isEmpty();
            on.isEnteredBy(Role.ASSOCIATION_READER);
            assertThat(of("evaluation.waits.bundlesToRead").count()).isEqualTo(2);
            on.isEnteredBy(Role.ORGANISER);
            assertThat(of("evaluation.waits.bundlesToClose").count()).isEqualTo(2);
        });
    }

    @Test
    void letters_that_were_given_up_wait_for_the_office_of_their_forum_and_for_administrators() {
        play(() -> {
            var letter = new Mail("identity.named", "awa@example.org", "fr", "Fonction", "…", NOON)
                    .of(Optional.of(forum.id()));
            new Mails(entities).add(letter);
            entities.flush();
            new Mails(entities).unreachable(letter.lane(), "Connection refused", NOON.plus(Duration.ofDays(4)));
            on.isEnteredBy(Role.SECRETARIAT);
            assertThat(waiting()).extracting(Waiting::kind).containsExactly("mail.waits.letters");
            on.isEnteredBy(Role.RAPPORTEUR);
            assertThat(waiting()).isEmpty();
            on.isRunBy(Role.ADMINISTRATOR);
            assertThat(desk().read().waiting())
                    .extracting(Waiting::kind, Waiting::path)
                    .contains(tuple("mail.waits.letters", "/office/letters"));
        });
    }

    @Test
    void nothing_waits_in_an_archive() {
        forum.archive(Provenance.NONE, true);
        play(() -> {
            contributionFrom("FR");
            on.isEnteredBy(Role.ORGANISER);
            assertThat(waiting()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void it_costs_the_same_however_much_there_is(Database database) {
        play(database, () -> {
            new Zones(entities).replace(forum.id(), Zoning.USUAL, Set.of());
            promise(1, ministry);
            var person = on.isEnteredBy(Role.ORGANISER, Role.RAPPORTEUR, Role.MODERATOR);
            var mandates = new Mandates(entities);
            mandates.give(person, Role.FOCAL_POINT, forum.id(), Bounds.to(ministry.id()), Tenure.OPEN, NOON);
            mandates.give(person, Role.VALIDATOR, forum.id(), Bounds.to(ministry.id()), Tenure.OPEN, NOON);
            everything(2);
            everything(3);
            int few = queries();
            for (int number = 4; number < 20; number++) {
                everything(number);
            }
            assertThat(queries()).isEqualTo(few).isLessThanOrEqualTo(25);
        });
    }

    private int queries() {
        on.passes(DECEMBER);
        var desk = desk();
        int queries = Queries.of(entities, desk::read);
        on.passes(NOON);
        return queries;
    }

    private void everything(int number) {
        contributionFrom("FR");
        testimonyFrom("FR");
        var author = ARegistration.requestedIn(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"))
                .personId();
        report(promise(number, ministry), author, number % 2 == 0);
        new Recommendations(entities).add(recommendation(number, LocalDate.of(2026, 2, 1)));
    }

    private Waiting of(String kind) {
        return waiting().stream()
                .filter(waiting -> waiting.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<Waiting> waiting() {
        return waiting(desk());
    }

    private static List<Waiting> waiting(ReadDesk desk) {
        return desk.read().places().stream()
                .flatMap(place -> place.waiting().stream())
                .toList();
    }

    private void contributionFrom(String country) {
        var author = ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, country));
        entities.flush();
        new Contributions(entities)
                .add(new Contribution(forum, author.personId(), AContribution.statement("Un guichet"), NOON));
        entities.flush();
    }

    private void testimonyFrom(String country) {
        var author = ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, country));
        entities.flush();
        var seen = new Sighting("Un guichet est ouvert.", "fr", "Diamou", LocalDate.of(2026, 2, 1), "Awa", false);
        new Testimonies(entities)
                .add(Testimony.by(author.personId(), promised(), seen, LocalDate.of(2026, 3, 1), NOON));
    }

    private Commitment promised() {
        var commitments = new Commitments(entities);
        return commitments.numbers(forum.id()).contains(99) ? commitments.get(forum.id(), 99) : promise(99, ministry);
    }

    private Commitment promise(int number, Institution lead) {
        return promise(number, lead, null);
    }

    private Commitment promise(int number, Institution lead, String territory) {
        var commitment = new Commitment(
                lead,
                number,
                ARegister.decree(),
                ARegister.termsFor("Engagement " + number, territory),
                ARegister.TODAY,
                ARegister.NOW);
        new Commitments(entities).add(commitment);
        return commitment;
    }

    /** @param isPublic a report of June is public */
    private ProgressReport report(Commitment commitment, UUID author, boolean isPublic) {
        var report =
                new ProgressReport(commitment, ARegister.progress(Status.UNDER_WAY, 20), author, null, ARegister.NOW);
        if (isPublic) {
            report.publish(commitment, ARegister.NOW);
        }
        new ProgressReports(entities).add(report);
        entities.flush();
        return report;
    }

    private Recommendation recommendation(int number, LocalDate deadline) {
        var wording = ARegister.wording("Recommandation " + number);
        return new Recommendation(
                forum.id(),
                number,
                new Wording(
                        wording.title(),
                        wording.heading(),
                        wording.levels(),
                        wording.leadInstitution(),
                        deadline,
                        wording.source()),
                null,
                null);
    }

    private void bundle(Evaluation evaluation, String country) {
        var order = new PaperBatch.Order(
                2, "fr", Level.INTERNATIONAL, Sample.VOLUNTEER, "Consulat de " + country, country, "Association");
        var batches = new PaperBatches(entities);
        var batch = batches.issue(evaluation, order, List.of(1), NOON);
        var person = ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, country));
        entities.flush();
        batches.handOut(batch, evaluation, person.personId(), Sample.VOLUNTEER);
        batch.seal("A 17", NOON);
        entities.flush();
    }

    private void territories() {
        new Territories(entities)
                .replace(
                        forum.id(),
                        List.of(
                                new Territory.Outline("HILLS", "Les Collines", TerritoryKind.REGION, null),
                                new Territory.Outline("DIAMOU", "Diamou", TerritoryKind.COMMUNE, "HILLS"),
                                new Territory.Outline("RIVER", "Le Fleuve", TerritoryKind.REGION, null)),
                        Set.of());
    }

    private ReadDesk desk() {
        entities.flush();
        var residence = new Residence(new Registrations(entities), new Zones(entities));
        List<Waits> features = List.of(
                new WaitingRegistrations(new Registrations(entities)),
                new WaitingContributions(new Contributions(entities), residence),
                new WaitingVotes(new VerifiableVotes(entities), new PollingPlaces(entities)),
                new WaitingRecommendations(new Recommendations(entities)),
                new WaitingReports(new ProgressReports(entities), new Institutions(entities)),
                new WaitingTestimonies(new Testimonies(entities), residence),
                new WaitingEvaluation(
                        new Evaluations(entities), new RatingComments(entities), new PaperBatches(entities)),
                new WaitingLetters(new Mails(entities)));
        return new ReadDesk(
                on.admission(),
                on.stage(),
                new Mandates(entities),
                new Forums(entities),
                new Institutions(entities),
                new Zones(entities),
                new Territories(entities),
                features);
    }

    private void play(Runnable acting) {
        play(Database.H2, acting);
    }

    private void play(Database database, Runnable acting) {
        Consumer<EntityManager> whole = opened -> {
            entities = opened;
            on = new AStage(opened, forum);
            ministry = ARegister.ministry(forum.id());
            new Institutions(entities).add(ministry);
            acting.run();
        };
        database.run(whole);
    }
}
