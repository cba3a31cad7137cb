package org.toguna.outbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Lane;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.LocalizedText;

class OutboxTest {
    private static final Letterhead FORUM = Letterhead.of(
            UUID.randomUUID(),
            LocalizedText.frenchAndEnglish("Forum de l’invention", "Forum of invention"),
            LocalizedText.french("Ministère des inventions"));

    private final List<Mail> written = new ArrayList<>();
    private final Mails mails = new Mails(null) {
        @Override
        public void add(Mail mail) {
            written.add(mail);
        }
    };
    private final AnInstallation installation = new AnInstallation(null, Instant::now);
    private final Outbox outbox =
            AnOutbox.of(installation.settings(), mails, installation.clock(), AnInstallation.knownSeal());

    @Test
    void aLinkLeadsToAPageThatExistsWhateverLanguageSomebodyReads() {
        assertThat(outbox.link("en", "/sign-in")).isEqualTo("https://forum.example.org/en/sign-in");
        assertThat(outbox.link("bm", "/sign-in")).isEqualTo("https://forum.example.org/fr/sign-in");
        assertThat(outbox.link("a".repeat(70_000), "/sign-in")).isEqualTo("https://forum.example.org/fr/sign-in");
    }

    @Test
    void everyLetterOfAForumNamesItAndItsAuthorityAndSaysWhomToAsk() {
        outbox.write(FORUM, "awa@example.org", "fr", "agenda.letter.published", "Forum", "https://…", "");
        outbox.writeSealed(FORUM, "awa@example.org", "fr", "voting.box.registrar", "", "Forum", "Vote", "https://…");
        outbox.writeCode(FORUM, "awa@example.org", "fr", Duration.ofMinutes(15), "identity.code", "12345678", 15);
        outbox.writeToFollower(FORUM, "awa@example.org", "fr", "https://…", "following.ask", "Forum", "https://…");

        assertThat(written).hasSize(4).allSatisfy(mail -> {
            assertThat(body(mail))
                    .endsWith("\n\n-- \nForum de l’invention\nAutorité organisatrice\u00a0: Ministère des inventions\n"
                            + "Pour toute question, écrivez à\u00a0: secretariat@forum.example");
            assertThat(mail.forumId()).isEqualTo(FORUM.forum());
        });
        assertThat(written)
                .extracting(Mail::kind)
                .containsExactly("agenda.letter.published", "voting.box.registrar", "identity.code", "following.ask");
    }

    @Test
    void aLetterIsInTheLanguageOfItsReader() {
        outbox.write(FORUM, "awa@example.org", "en", "agenda.letter.published", "Forum", "https://…", "");

        assertThat(body(written.get(0)))
                .endsWith("-- \nForum of invention\nConvener: Ministère des inventions\n"
                        + "Questions? Write to: secretariat@forum.example");
    }

    @Test
    void aLetterThatConcernsNoForumNamesWhoAnswersForTheInstallation() {
        outbox.writeCode(
                Letterhead.INSTALLATION, "awa@example.org", "fr", Duration.ofMinutes(15), "identity.code", "1", 15);

        assertThat(body(written.get(0)))
                .endsWith("-- \nDirection des forums\nPour toute question, écrivez à\u00a0: secretariat@forum.example");
    }

    @Test
    void anInstallationWithoutContactIsWrittenToWhereItsLettersComeFrom() {
        installation.withoutContact("toguna@forum.example");
        outbox.write(Letterhead.INSTALLATION, "awa@example.org", "en", "agenda.letter.published", "", "", "");

        assertThat(body(written.get(0))).endsWith("-- \nToguna\nQuestions? Write to: toguna@forum.example");
    }

    @Test
    void aCodeHasTheLaneOfCodesAndWaitsSealed() {
        outbox.writeCode(FORUM, "awa@example.org", "fr", Duration.ofMinutes(15), "identity.code", "12345678", 15);
        outbox.writeSealed(FORUM, "awa@example.org", "fr", "voting.box.registrar", "", "Forum", "Vote", "https://…");

        assertThat(written).allSatisfy(mail -> {
            assertThat(mail.isSealed()).isTrue();
            assertThat(mail.body() + mail.subject()).doesNotContain("12345678");
        });
        assertThat(written).extracting(Mail::lane).containsExactly(Lane.CODES, Lane.OTHERS);
    }

    private String body(Mail mail) {
        return mail.isSealed() ? outbox.seal.open(mail.body()).orElseThrow() : mail.body();
    }
}
