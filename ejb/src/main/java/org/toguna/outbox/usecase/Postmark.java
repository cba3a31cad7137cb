package org.toguna.outbox.usecase;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;

/** Who sends all letters of the installation, and whom their readers answer. */
final class Postmark {
    private final String sender;
    private final Optional<String> answersTo;

    /** @param contact an address, or words that are none */
    Postmark(String sender, Optional<String> contact) {
        this.sender = sender;
        this.answersTo =
                contact.map(String::strip).filter(words -> words.matches("[!-~&&[^@<>,;:\"]]+@[!-~&&[^@<>,;:\"]]+"));
    }

    void stamp(MimeMessage message) throws MessagingException {
        message.setFrom(new InternetAddress(sender));
        if (answersTo.isPresent()) {
            message.setReplyTo(InternetAddress.parse(answersTo.get()));
        }
    }

    /** A letter keeps its id through all attempts, so that who gets it twice may drop one. */
    String idOf(Letter letter) throws MessagingException {
        var address = new InternetAddress(sender).getAddress();
        return "<" + letter.id() + "@" + address.substring(address.lastIndexOf('@') + 1) + ">";
    }
}
