package org.toguna.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailsTest {
    /** Long before any other letter. */
    private static final Instant THEN = Instant.parse("1991-03-26T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void aLetterJustWrittenDoesNotWaitBehindThousandsAndNoneOfTheseIsForgotten(Database database) {
        var letters = IntStream.range(0, 20)
                .mapToObj(i -> new Mail("awa@example.org", "fr", "Code", "…", false, THEN.plusSeconds(i)))
                .toList();
        var ids = letters.stream().map(Mail::id).toList();
        database.run(entities -> letters.forEach(new Mails(entities)::add));

        database.run(entities -> assertThat(new Mails(entities).due(THEN.plusSeconds(60), 2))
                .containsExactly(ids.get(19), ids.get(18), ids.get(0), ids.get(1)));
        database.run(entities -> assertThat(new Mails(entities).due(THEN.plusSeconds(2), 5))
                .containsExactlyElementsOf(List.of(ids.get(2), ids.get(1), ids.get(0))));
    }
}
