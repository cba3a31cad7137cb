package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoxRollTest {
    private final UUID awa = UUID.randomUUID();
    private final UUID bintou = UUID.randomUUID();
    private final UUID chaka = UUID.randomUUID();

    @Test
    void theSameElectorsHaveTheSameFingerprintInAnyOrder() {
        assertThat(BoxRoll.fingerprint(List.of(bintou, awa))).isEqualTo(BoxRoll.fingerprint(List.of(awa, bintou)));
    }

    @Test
    void anElectorInThePlaceOfAnotherChangesIt() {
        assertThat(BoxRoll.fingerprint(List.of(awa, chaka))).isNotEqualTo(BoxRoll.fingerprint(List.of(awa, bintou)));
    }
}
