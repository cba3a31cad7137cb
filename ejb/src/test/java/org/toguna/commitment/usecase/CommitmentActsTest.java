package org.toguna.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.commitment.usecase.RegisterActs.play;
import static org.toguna.commitment.usecase.RegisterActs.refuses;
import static org.toguna.forum.domain.AForum.NOON;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.ARegister;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.values.Page;

/** Who may decide on commitments, and what each decision refuses first. */
class CommitmentActsTest {
    private static final byte[] DECREE = "%PDF-1.7 décret".getBytes(StandardCharsets.UTF_8);
    private static final Terms TERMS = ARegister.terms("Ouvrir douze guichets");
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);

    private final Forum forum = AForum.closed();
    private final String here = forum.slug();

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_and_rapporteurs_alone_decide(Role other) {
        play(forum, acts -> {
            var all = decisions(acts);
            all.forEach(act -> refuses("identity.notSignedIn", act));
            acts.on().isEnteredBy(other);
            all.forEach(act -> refuses("identity.forbidden", act));
            assertThat(acts.on().trail()).isEmpty();
        });
    }

    @Test
    void nobody_decides_in_an_archive() {
        forum.archive(Provenance.NONE, true);
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.ORGANISER);
            decisions(acts).forEach(act -> refuses("forum.archived", act));
        });
    }

    private List<ThrowingCallable> decisions(RegisterActs acts) {
        return List.of(
                () -> acts.adopting().adopt(here, UUID.randomUUID(), act(null), TERMS),
                () -> acts.amending().amend(here, 1, TERMS, "Deux de plus.", "Ministre", 1),
                () -> acts.amendingMany().amend(here, List.of(), "Deux de plus.", "Ministre"),
                () -> acts.withdrawing().withdraw(here, 1, "Faute de moyens.", "Ministre", 1),
                () -> acts.storing().store(here, DECREE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR"})
    void a_commitment_rests_on_an_act_that_whoever_enters_it_handed_in(Role secretary) {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.ORGANISER);
            var file = acts.storing().store(here, DECREE);
            var person = acts.on().isEnteredBy(secretary);
            var ministry = acts.ministry().id();

            refuses("commitment.act.file.notStored", () -> acts.adopting().adopt(here, ministry, act(file), TERMS));
            acts.storing().store(here, DECREE);
            assertThat(acts.adopting().adopt(here, ministry, act(file), TERMS)).isEqualTo(2);

            var adopted = acts.reading().get(here, 2);
            assertThat(adopted.versions().getFirst().position()).hasValue(2);
            assertThat(acts.reading().act(here, 2).content()).isEqualTo(DECREE);
            assertThat(acts.on().trail())
                    .contains(
                            new Happened(person, "StoreAct", forum.id(), forum.id()),
                            new Happened(person, "AdoptCommitment", forum.id(), adopted.id()));
        });
    }

    @Test
    void a_commitment_comes_with_the_text_of_its_act_or_neither_is_kept() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.RAPPORTEUR);
            var ministry = acts.ministry().id();
            assertThat(acts.adopting().adopt(here, ministry, act(null), DECREE, TERMS))
                    .isEqualTo(2);
            assertThat(acts.reading().act(here, 2).content()).isEqualTo(DECREE);
            assertThat(acts.on().trail()).extracting(Happened::action).containsExactly("AdoptCommitment");
        });
        var other = "%PDF-1.7 un autre décret".getBytes(StandardCharsets.UTF_8);
        refuses(
                "commitment.institution.notFound",
                () -> play(forum, acts -> {
                    acts.on().isEnteredBy(Role.RAPPORTEUR);
                    acts.adopting().adopt(here, UUID.randomUUID(), act(null), other, TERMS);
                }));
        Database.H2.run(entities -> assertThat(entities.find(StoredFile.class, new StoredFile(other, NOON).sha256()))
                .isNull());
    }

    @Test
    void an_amendment_is_written_on_the_terms_in_force() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.RAPPORTEUR);

            var amended = acts.amending().amend(here, 1, TERMS, "Deux de plus.", "Ministre", 1);

            assertThat(amended.terms()).isEqualTo(TERMS);
            assertThat(amended.versionNumber()).isEqualTo(2);
            refuses(
                    "commitment.amendedMeanwhile",
                    () -> acts.amending().amend(here, 1, TERMS, "Deux de plus.", "Ministre", 1));
            assertThat(acts.on().trail()).extracting(Happened::action).containsExactly("AmendCommitment");
        });
    }

    @Test
    void of_many_amendments_all_come_or_none() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.ORGANISER);
            acts.adopting().adopt(here, acts.ministry().id(), act(null), TERMS);
        });
        refuses(
                "commitment.table.row",
                () -> play(forum, acts -> {
                    acts.on().isEnteredBy(Role.ORGANISER);
                    acts.amendingMany().amend(here, List.of(change(1, 1), change(2, 7)), "Un trimestre.", "Ministre");
                }));
        play(forum, acts -> {
            assertThat(acts.promised().versionNumber()).isEqualTo(1);
            acts.on().isEnteredBy(Role.ORGANISER);
            refuses(
                    "commitment.table.nothing",
                    () -> acts.amendingMany().amend(here, List.of(), "Un trimestre.", "Ministre"));

            acts.amendingMany().amend(here, List.of(change(1, 1), change(2, 1)), "Un trimestre.", "Ministre");

            assertThat(acts.readingHistory().head(here).length()).isEqualTo(4);
            assertThat(acts.on().trail())
                    .extracting(Happened::action)
                    .containsExactly("AmendCommitment", "AmendCommitment");
        });
    }

    @Test
    void a_commitment_that_is_given_up_changes_no_more_and_stays_to_be_read() {
        play(forum, acts -> {
            acts.on().isEnteredBy(Role.RAPPORTEUR);
            acts.withdrawing().withdraw(here, 1, "Faute de moyens.", "Ministre", 1);
            refuses(
                    "commitment.withdrawn",
                    () -> acts.withdrawing().withdraw(here, 1, "Faute de moyens.", "Ministre", 2));
            assertThat(acts.on().trail()).extracting(Happened::action).containsExactly("WithdrawCommitment");
        });
        play(forum, acts -> {
            var reading = acts.reading();
            assertThat(reading.get(here, 1).status()).isEqualTo(Status.WITHDRAWN);
            assertThat(reading.page(here, List.of(Status.WITHDRAWN), CommitmentOrder.NUMBER, FIRST)
                            .items())
                    .extracting(CommitmentSummary::number)
                    .containsExactly(1);
            assertThat(reading.whole(here, FIRST).total()).isEqualTo(1);
            assertThat(reading.figures(here).total()).isEqualTo(1);
            assertThat(reading.institutions(here)).hasSize(1);
            assertThat(acts.readingHistory().page(here, FIRST).total()).isEqualTo(2);
            refuses("commitment.commitment.notFound", () -> reading.get(here, 2));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "RAPPORTEUR", "EVALUATOR"})
    void those_who_answer_for_decisions_have_them_checked(Role role) {
        play(forum, acts -> {
            acts.on().isEnteredBy(role);
            assertThat(acts.checking().check(here, null)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "FOCAL_POINT", "SECRETARIAT", "MODERATOR", "VALIDATOR", "CONSULAR_OFFICER"})
    void nobody_else_has_them_checked(Role other) {
        play(forum, acts -> {
            refuses("identity.notSignedIn", () -> acts.checking().check(here, null));
            acts.on().isEnteredBy(other);
            refuses("identity.forbidden", () -> acts.checking().check(here, null));
            acts.on().isRunBy(Role.ADMINISTRATOR);
            assertThat(acts.checking().check(here, "f".repeat(64))).hasSize(1);
        });
    }

    private static Act act(String file) {
        return new Act(ActKind.DECREE, "n° 2026-014", LocalDate.of(2026, 2, 3), file);
    }

    private static AmendManyCommitments.Change change(int number, int expectedVersion) {
        return new AmendManyCommitments.Change(number, TERMS, expectedVersion);
    }
}
