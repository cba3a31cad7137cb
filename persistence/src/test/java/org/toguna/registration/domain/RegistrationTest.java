package org.toguna.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class RegistrationTest {
    private static final Particulars AWA = ARegistration.particulars(Category.DIASPORA, "FR");

    @Test
    void goesFromUnconfirmedThroughRequestedToAccredited() {
        var registration = ARegistration.unconfirmed();
        assertThat(registration.status()).isEqualTo(Status.UNCONFIRMED);
        registration.confirm(NOON);
        assertThat(registration.status()).isEqualTo(Status.REQUESTED);
        assertThat(registration.accredit(NOON)).isTrue();
        assertThat(registration.status()).isEqualTo(Status.ACCREDITED);
    }

    @Test
    void isDecidedOnlyOnceItsAddressIsConfirmed() {
        var registration = ARegistration.unconfirmed();
        assertThatThrownBy(() -> registration.accredit(NOON)).hasMessage("registration.unconfirmed");
        assertThatThrownBy(() -> registration.refuse("Doublon", NOON)).hasMessage("registration.unconfirmed");
    }

    @Test
    void isRefusedOnlyWithAReason() {
        var registration = ARegistration.requested();
        assertThatThrownBy(() -> registration.refuse(" ", NOON)).hasMessage("registration.reason.missing");
        assertThatThrownBy(() -> registration.refuse("a".repeat(Registration.LONGEST_REASON + 1), NOON))
                .hasMessage("shared.tooLong");
        assertThat(registration.status()).isEqualTo(Status.REQUESTED);

        registration.refuse(" Organisation inconnue ", NOON);
        assertThat(registration.refusalReason()).hasValue("Organisation inconnue");
    }

    @Test
    void maySwingBetweenRefusedAndAccreditedAsTheOrganiserLearnsMore() {
        var registration = ARegistration.requested();
        registration.refuse("Organisation inconnue", NOON);
        registration.accredit(NOON);
        assertThat(registration.refusalReason()).isEmpty();
        assertThat(registration.mayVote()).isTrue();
        registration.refuse("Mandat retiré", NOON);
        assertThat(registration.mayVote()).isFalse();
    }

    @Test
    void saysWhenADecisionChangesNothingSoThatNobodyIsToldTwice() {
        var registration = ARegistration.requested();
        registration.accredit(NOON);
        assertThat(registration.accredit(NOON.plusSeconds(60))).isFalse();
        assertThat(registration.decidedAt()).hasValue(NOON);
        registration.refuse("Doublon", NOON);
        assertThat(registration.refuse("Doublon ", NOON.plusSeconds(60))).isFalse();
        assertThat(registration.refuse("Mandat retiré", NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void mayBeSaidAnewUntilItsAddressIsConfirmedAndNotAfter() {
        var registration = ARegistration.unconfirmed();
        var moved = ARegistration.particulars(Category.DELEGATE, "SN");
        registration.declare(moved, NOON);
        assertThat(registration.particulars()).isEqualTo(moved);

        registration.confirm(NOON);
        assertThatThrownBy(() -> registration.declare(AWA, NOON)).hasMessage("registration.already");
        assertThatThrownBy(() -> registration.confirm(NOON)).hasMessage("registration.already");
        assertThat(registration.particulars()).isEqualTo(moved);
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNMENT", "LOCAL_AUTHORITY", "PARTNER", "OBSERVER"})
    void givesNoVoteToThoseWhoAreNeitherDiasporaNorDelegates(Category category) {
        var registration = ARegistration.unconfirmed();
        registration.declare(ARegistration.particulars(category, "FR"), NOON);
        registration.confirm(NOON);
        registration.accredit(NOON);
        assertThat(registration.mayVote()).isFalse();
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        var registration = ARegistration.unconfirmed();
        var bad = new Particulars(" ", "français", "ZZ", null, null, "a".repeat(201), null, false);
        assertThatThrownBy(() -> registration.declare(bad, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "language", "country", "city", "category", "organisation"));
    }

    @Test
    void asksADelegateForTheirOrganisationAndNobodyElse() {
        var registration = ARegistration.unconfirmed();
        var delegate = new Particulars("Awa", "fr", "FR", "Lyon", Category.DELEGATE, "  ", null, false);
        assertThatThrownBy(() -> registration.declare(delegate, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(new Problem("organisation", "registration.organisation.missing")));
        var observer = new Particulars("Awa", "fr", "XX", "Diamou", Category.OBSERVER, "", null, false);
        registration.declare(observer, NOON);
        assertThat(registration.particulars().gender()).isEqualTo(Gender.UNSTATED);
    }

    @Test
    void showsANameOnlyByConsent() {
        var registration = ARegistration.unconfirmed();
        assertThat(registration.shownName()).hasValue("Awa Testeuse");
        registration.declare(new Particulars("Awa", "fr", "FR", "Lyon", Category.DIASPORA, null, null, false), NOON);
        assertThat(registration.shownName()).isEmpty();
    }

    @Test
    void consentToShowTheNameIsGivenAndWithdrawnByWhoeverConfirmed() {
        assertThatThrownBy(() -> ARegistration.unconfirmed().showName(true)).hasMessage("registration.unconfirmed");
        var registration = ARegistration.requested();
        registration.showName(false);
        assertThat(registration.shownName()).isEmpty();
        registration.showName(true);
        assertThat(registration.shownName()).hasValue("Awa Testeuse");
        registration.erase(NOON);
        assertThatThrownBy(() -> registration.showName(true)).hasMessage("registration.erased");
    }

    @Test
    void speaksForAnAssociationOnceAccreditedAndNeverForAnAuthority() {
        for (var category : Category.values()) {
            var registration = ARegistration.unconfirmed();
            registration.declare(
                    new Particulars("Awa", "fr", "FR", "Lyon", category, "Les amis de Diamou", null, false), NOON);
            registration.confirm(NOON);
            assertThat(registration.association()).isEmpty();
            registration.accredit(NOON);
            assertThat(registration.association().isPresent()).isEqualTo(category.votes());
        }
        var alone = ARegistration.requested();
        alone.accredit(NOON);
        assertThat(alone.association()).isEmpty();
    }
}
