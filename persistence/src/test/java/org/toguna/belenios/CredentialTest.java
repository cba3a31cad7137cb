package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CredentialTest {
    @Test
    void is_written_in_five_groups_of_three() {
        assertThat(Credential.generate(AVote.RANDOM).text()).matches("(\\w{3}-){4}\\w{3}");
    }

    @Test
    void is_read_with_or_without_dashes() {
        assertThat(Credential.parse(" oFKdjrxNebu7UNe\n").text()).isEqualTo("oFK-djr-xNe-bu7-UNe");
    }

    @Test
    void a_typing_error_is_noticed() {
        assertThatThrownBy(() -> Credential.parse("oFK-djr-xNe-bu8-UNe"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.CREDENTIAL_TYPING));
    }

    @Test
    void secrets_are_in_no_text() {
        var vote = new AVote();

        assertThat(vote.voters.get(0)).hasToString("Credential");
        assertThat(vote.keys.get(0)).hasToString("PrivateKey");
        assertThat(Encryption.of(1, vote.arithmetic, AVote.RANDOM)).hasToString("Encryption");
    }
}
