package org.toguna.outbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.domain.SmtpSink;
import org.toguna.outbox.domain.SmtpSink.Received;
import org.toguna.outbox.domain.Trouble;

/** Letters leave the outbox, or it is known why they do not. */
class PostingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SmtpSink sink = new SmtpSink();
    private final APostOffice office = new APostOffice(Database.H2, sink);

    @AfterEach
    void close() {
        office.close();
        sink.close();
    }

    @ParameterizedTest
    @EnumSource
    void manyLettersLeaveByFewConnectionsEachOnce(Database database) {
        try (var own = new APostOffice(database, sink)) {
            var letters = IntStream.range(0, 60)
                    .mapToObj(i -> own.writes("awa" + i + "@example.org"))
                    .toList();
            own.looksUntil(() -> letters.stream().allMatch(letter -> own.read(letter, Mail::isSent)));

            assertThat(sink.received())
                    .extracting(Received::to)
                    .doesNotHaveDuplicates()
                    .hasSize(60);
            assertThat(sink.connections()).isLessThan(10);
        }
    }

    @Test
    void twoNodesPostEachLetterOnce() {
        var other = new APostOffice(Database.H2, sink);
        try (other) {
            var letters = IntStream.range(0, 60)
                    .mapToObj(i -> office.writes("awa" + i + "@example.org"))
                    .toList();
            office.looksUntil(() -> {
                other.looks();
                return letters.stream().allMatch(letter -> office.read(letter, Mail::isSent));
            });

            assertThat(sink.received())
                    .extracting(Received::to)
                    .doesNotHaveDuplicates()
                    .hasSize(60);
        }
    }

    @Test
    void aLetterSaysWhenItWasWrittenByWhomAndThatNobodyWroteItByHand() {
        var id = office.writes("awa@example.org");
        office.looks();

        var letter = sink.awaitTo("awa@example.org", PATIENCE);
        assertThat(letter.from()).isEqualTo("toguna@forum.example");
        assertThat(letter.header("From")).isEqualTo("toguna@forum.example");
        assertThat(letter.header("Reply-To")).isEqualTo("secretariat@forum.example");
        assertThat(letter.header("Message-ID")).isEqualTo("<" + id + "@forum.example>");
        assertThat(letter.header("Date")).isNotEmpty();
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("Content-Type")).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(letter.header("Content-Language")).isEqualTo("fr");
        assertThat(letter.header("List-Unsubscribe")).isEmpty();
        assertThat(sink.commands()).contains("EHLO forum.example.org");
    }

    @Test
    void aLetterToAFollowerSaysHowToHaveNoMore() {
        office.writes(new Mail("following.digest", "awa@example.org", "fr", "Suivi", "…", office.now())
                .leftAt("https://forum.example/api/followers/leaving/1"));
        office.looks();

        var letter = sink.awaitTo("awa@example.org", PATIENCE);
        assertThat(letter.header("List-Unsubscribe")).isEqualTo("<https://forum.example/api/followers/leaving/1>");
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void anAddressThatIsNotAsciiLeavesWholeWhereTheServerCarriesIt() {
        sink.knowsUtf8(true);
        office.writes("michał@example.org");
        office.writes("awa@example.org");
        office.looks();

        assertThat(sink.awaitTo("michał@example.org", PATIENCE).header("To")).isEqualTo("michał@example.org");
        sink.awaitTo("awa@example.org", PATIENCE);
        assertThat(sink.commands())
                .filteredOn(command -> command.startsWith("MAIL"))
                .containsExactlyInAnyOrder(
                        "MAIL FROM:<toguna@forum.example> SMTPUTF8", "MAIL FROM:<toguna@forum.example>");
        assertThat(office.server.carriesUtf8()).contains(true);
    }

    @Test
    void anAddressThatIsNotAsciiNeverLeavesCutToAnother() {
        var letter = office.writes("michał@example.org");
        office.looksUntil(() -> office.read(letter, Mail::isGivenUp));

        assertThat(office.read(letter, Mail::trouble)).contains(Trouble.NOT_ASCII);
        assertThat(sink.commands()).noneMatch(command -> command.startsWith("RCPT"));
        assertThat(office.server.carriesUtf8()).contains(false);
    }

    @Test
    void whatTheServerCanDoIsKnownBeforeAnyLetter() {
        sink.knowsUtf8(true);
        office.looksUntil(() -> office.server.carriesUtf8().isPresent());
        assertThat(office.server.carriesUtf8()).contains(true);
    }

    @Test
    void anAddressThatNobodyHasIsSeenAtOnceAndNotNamedInTheReason() {
        sink.answers("RCPT.*nobody", "550 5.1.1 <nobody@example.org>: no such user");
        var letter = office.writes("nobody@example.org");
        var next = office.writes("awa@example.org");
        office.looksUntil(() -> office.read(letter, Mail::isGivenUp) && office.read(next, Mail::isSent));

        assertThat(office.read(letter, Mail::trouble)).contains(Trouble.REFUSED);
        assertThat(office.read(letter, Mail::troubleWords)).contains("550 5.1.1 <…>: no such user");
        assertThat(sink.commands())
                .filteredOn(command -> command.contains("nobody"))
                .hasSize(1);
    }

    @Test
    void aLetterThatTheServerDoesNotWantIsRefusedAndAFullMailboxIsNot() {
        sink.answers("RCPT.*full", "552 5.2.2 mailbox full").answers("DATA", "554 5.7.1 no such letters here");
        var unwanted = office.writes("awa@example.org");
        var full = office.writes("full@example.org");
        office.looksUntil(() -> office.read(unwanted, Mail::isGivenUp)
                && office.read(full, Mail::trouble).isPresent());

        assertThat(office.read(unwanted, Mail::trouble)).contains(Trouble.REFUSED);
        assertThat(office.read(full, Mail::trouble)).contains(Trouble.LATER);
        assertThat(office.read(full, Mail::isGivenUp)).isFalse();
    }

    @Test
    void whatTheServerPutsOffIsTriedAgainLater() {
        sink.answers("RCPT", "450 4.2.0 greylisted");
        var letter = office.writes("awa@example.org");
        office.looksUntil(() -> office.read(letter, Mail::trouble).isPresent());
        assertThat(office.read(letter, Mail::trouble)).contains(Trouble.LATER);

        sink.behaves();
        office.letPass(Duration.ofMinutes(1));
        office.looksUntil(() -> office.read(letter, Mail::isSent));
        assertThat(office.read(letter, Mail::trouble)).isEmpty();
    }

    @Test
    void whatTheServerHasAgainstOurselvesIsNotTheLettersFault() {
        for (var reply : List.of("530 5.7.0 authentication required", "421 4.7.0 too many letters")) {
            sink.answers("MAIL", reply);
            var letter = office.writes("awa@example.org");
            office.looksUntil(() -> office.read(letter, Mail::trouble).isPresent());

            assertThat(office.read(letter, Mail::trouble)).as(reply).contains(Trouble.UNREACHABLE);
            assertThat(office.read(letter, Mail::isGivenUp)).isFalse();
            sink.behaves();
        }
    }

    @Test
    void aServerThatHangsInTheMiddleOfLettersHoldsUpNoCode() {
        sink.isSilentAt("RCPT.*many");
        IntStream.range(0, 20).forEach(i -> office.writes("many" + i + "@example.org"));
        office.looks();
        sink.awaitCommand("RCPT.*many", PATIENCE);

        var code = office.writesCode("awa@example.org");
        office.looksUntil(() -> office.read(code, Mail::isSent));
        assertThat(sink.received()).extracting(Received::to).containsExactly("awa@example.org");
    }

    @Test
    void aServerThatHangsAtOneCodeHoldsUpNoOther() {
        sink.isSilentAt("RCPT.*tarpit");
        IntStream.range(0, 3).forEach(i -> office.writesCode("tarpit" + i + "@example.org"));
        office.looks();
        sink.awaitCommand("RCPT.*tarpit2", PATIENCE);

        var code = office.writesCode("awa@example.org");
        office.looksUntil(() -> office.read(code, Mail::isSent));
    }

    @Test
    void aServerThatIsSilentForTooLongIsLeftAndTheCodeTriedAgain() {
        sink.isSilentAt("RCPT");
        var code = office.writesCode("awa@example.org");
        office.looksUntil(() -> office.read(code, Mail::trouble).isPresent());
        assertThat(office.read(code, Mail::trouble)).contains(Trouble.INTERRUPTED);

        sink.behaves();
        office.letPass(Duration.ofSeconds(5));
        office.looksUntil(() -> office.read(code, Mail::isSent));
    }

    @Test
    void afterAServerWasAwayLettersLeaveThatWereNotTriedMeanwhile() {
        sink.dies();
        var letter = office.writes("awa@example.org");
        office.looksUntil(() -> office.read(letter, Mail::trouble).isPresent());
        assertThat(office.read(letter, Mail::trouble)).contains(Trouble.UNREACHABLE);
        assertThat(office.read(letter, Mail::attempts)).isZero();

        sink.revives();
        office.looksUntil(() -> office.read(letter, Mail::isSent));
    }

    @Test
    void aServerThatStopsBetweenTwoLettersLosesNone() {
        var first = office.writes("awa@example.org");
        office.looksUntil(() -> office.read(first, Mail::isSent));
        sink.dies();
        sink.revives();
        var second = office.writes("ibou@example.org");
        office.looksUntil(() -> office.read(second, Mail::isSent));
    }

    @Test
    void aLetterWhoseSealCannotBeOpenedIsSeenAndNotSent() {
        var letter = office.writes(new Mail(
                        "voting.box.elector",
                        "awa@example.org",
                        "fr",
                        "…",
                        "bm90IHNlYWxlZCBieSB1cyBhdCBhbGw=",
                        office.now())
                .sealed());
        office.looksUntil(() -> office.read(letter, Mail::isGivenUp));

        assertThat(office.read(letter, Mail::trouble)).contains(Trouble.UNREADABLE);
        assertThat(sink.received()).isEmpty();
    }

    @Test
    void whatPeopleWroteIntoASubjectMakesNoHeader() {
        UUID letter = office.database.transact(entities -> {
            office.outbox(new Mails(entities))
                    .write(
                            Letterhead.INSTALLATION,
                            "awa@example.org",
                            "fr\r\nBcc: b@example.org",
                            "following.same",
                            "Forum\r\nBcc: b@example.org\r\n\r\nBonjour",
                            "",
                            "",
                            "",
                            "");
            return entities.createQuery("SELECT m.id FROM Mail m", UUID.class).getSingleResult();
        });
        office.looksUntil(() -> office.read(letter, Mail::isSent));

        var posted = sink.received().get(0);
        assertThat(posted.headers()).doesNotContainPattern("(?m)^Bcc");
        assertThat(posted.headers().lines()).noneMatch(line -> line.startsWith("Bonjour"));
        assertThat(sink.commands())
                .filteredOn(command -> command.startsWith("RCPT"))
                .hasSize(1);
    }
}
