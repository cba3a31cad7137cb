package org.toguna.outbox.usecase;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.toguna.clock.domain.RealClock;
import org.toguna.outbox.domain.Trouble;

/** A connection to the mail server, by which one letter leaves after another. */
final class Line implements AutoCloseable {
    /** After so many letters another is opened: many servers break off after some hundred. */
    private static final int MOST_LETTERS = 100;

    /** The server is about to stop, or has had too many letters. */
    private static final int HANGS_UP = 421;

    /** A mailbox that is full is emptied one day (RFC 5321, 4.5.3.1.10). */
    private static final int FULL = 552;

    private static final Logger LOG = Logger.getLogger(Line.class.getName());

    private final Session session;
    private final Session utf8Session;
    private final Postmark postmark;
    private final RealClock clock;
    private final SMTPTransport transport;
    private int letters;
    private boolean spoilt;

    Line(Session session, Session utf8Session, Postmark postmark, RealClock clock) throws NotTaken {
        this.session = session;
        this.utf8Session = utf8Session;
        this.postmark = postmark;
        this.clock = clock;
        this.transport = connect(session);
    }

    private static SMTPTransport connect(Session session) throws NotTaken {
        try {
            var transport = (SMTPTransport) session.getTransport();
            transport.connect();
            return transport;
        } catch (MessagingException shut) {
            throw new NotTaken(Trouble.UNREACHABLE, String.valueOf(shut.getMessage()));
        }
    }

    boolean carriesUtf8() {
        return transport.supportsExtension("SMTPUTF8");
    }

    boolean isSpent() {
        return spoilt || letters >= MOST_LETTERS;
    }

    /** Returns once the server has taken it. */
    void post(Letter letter) throws NotTaken {
        letters++;
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(letter.recipient())) {
            post(letter, session, transport);
        } else if (carriesUtf8()) {
            // By a connection of its own: by this one SMTPUTF8 would be asked for every letter, and servers farther on
            // may not have it.
            var other = connect(utf8Session);
            try {
                post(letter, utf8Session, other);
            } finally {
                hangUp(other);
            }
        } else {
            throw new NotTaken(Trouble.NOT_ASCII, "");
        }
    }

    private void post(Letter letter, Session by, SMTPTransport over) throws NotTaken {
        try {
            var message = message(letter, by);
            over.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            throw reason(failed);
        }
    }

    private MimeMessage message(Letter letter, Session by) throws MessagingException {
        var message = new MimeMessage(by) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", postmark.idOf(letter));
            }
        };
        postmark.stamp(message);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.leaveAddress().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.leaveAddress().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setSentDate(Date.from(clock.now()));
        message.saveChanges();
        return message;
    }

    /** What it says of the recipient or the text concerns the letter, what it says of the sender or of itself concerns all letters. */
    private NotTaken reason(MessagingException failed) {
        for (Exception any = failed; any instanceof MessagingException link; any = link.getNextException()) {
            if (link instanceof SMTPAddressFailedException refused) {
                return answered(refused.getReturnCode(), refused.getMessage());
            }
            if (link instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 400) {
                boolean isOfSender = refused.getCommand().startsWith("MAIL");
                return answered(isOfSender ? HANGS_UP : refused.getReturnCode(), refused.getMessage());
            }
        }
        spoilt = true;
        return new NotTaken(Trouble.INTERRUPTED, String.valueOf(failed.getMessage()));
    }

    private static NotTaken answered(int code, String words) {
        if (code == HANGS_UP) {
            return new NotTaken(Trouble.UNREACHABLE, words);
        }
        return new NotTaken(code < 500 || code == FULL ? Trouble.LATER : Trouble.REFUSED, words);
    }

    @Override
    public void close() {
        hangUp(transport);
    }

    private static void hangUp(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "the mail server had hung up", gone);
        }
    }
}
