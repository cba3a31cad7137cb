package org.toguna.system;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One person's mailbox on the mail server that {@link Toguna} writes to. */
final class Mailbox {
    /** The digits with which an id in a link may begin are no code. */
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{8}\\b(?!-)");

    /** Some letters are written by jobs that look around once a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final GreenMail server;
    private final String address;

    Mailbox(Toguna toguna, String address) {
        this.server = toguna.mail();
        this.address = address;
    }

    /** The code of the newest letter that has one; waits for the first. */
    String code() {
        return codeAfter("");
    }

    /** The same, or "" as long as there is none. */
    String codeSoFar() {
        return newestCode().orElse("");
    }

    /** The same once an earlier code has been replaced; waits for the letter. */
    String codeAfter(String earlier) {
        return awaiting("a code other than " + earlier, () -> newestCode().filter(code -> !code.equals(earlier)));
    }

    private Optional<String> newestCode() {
        return letters().stream()
                .flatMap(letter -> CODE.matcher(letter).results().limit(1))
                .map(MatchResult::group)
                .reduce((earlier, later) -> later);
    }

    /** The newest letter in which this is found; waits for the first. */
    String await(Pattern wanted) {
        return awaiting(
                "a letter with " + wanted,
                () -> letters().stream()
                        .filter(letter -> wanted.matcher(letter).find())
                        .reduce((earlier, later) -> later));
    }

    private String awaiting(String what, Supplier<Optional<String>> looking) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            int seen = server.getReceivedMessages().length;
            var found = looking.get();
            if (found.isPresent()) {
                return found.get();
            }
            server.waitForIncomingEmail(1000, seen + 1);
        }
        throw new AssertionError(address + " has not got " + what + " but " + letters());
    }

    /** How many letters came in which this is found. */
    long count(Pattern wanted) {
        return letters().stream()
                .filter(letter -> wanted.matcher(letter).find())
                .count();
    }

    private List<String> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(this::isMine)
                .map(Mailbox::read)
                .toList();
    }

    private boolean isMine(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(MimeMessage letter) {
        try {
            return letter.getSubject() + "\n" + letter.getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
